using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Clas.Integration.Hote.Migrations
{
    /// <inheritdoc />
    public partial class Clas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accueil");

            migrationBuilder.EnsureSchema(
                name: "scolarite");

            migrationBuilder.CreateTable(
                name: "scolarite_campagnes",
                schema: "scolarite",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    questionnaire = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    publiee_le = table.Column<long>(type: "INTEGER", nullable: true),
                    ouvre_le = table.Column<long>(type: "INTEGER", nullable: false),
                    saisie_ferme_le = table.Column<long>(type: "INTEGER", nullable: false),
                    ferme_le = table.Column<long>(type: "INTEGER", nullable: false),
                    parametres = table.Column<string>(type: "TEXT", nullable: false),
                    journal_empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    journal_sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_campagnes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_compteurs",
                schema: "scolarite",
                columns: table => new
                {
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    dernier = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_compteurs", x => new { x.code_caf, x.campagne });
                });

            migrationBuilder.CreateTable(
                name: "scolarite_courriers",
                schema: "scolarite",
                columns: table => new
                {
                    cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    nature = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    destinataire = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    donnees = table.Column<string>(type: "TEXT", nullable: false),
                    identifiant_de_message = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: true),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: true),
                    sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    depose_le = table.Column<long>(type: "INTEGER", nullable: false),
                    etat = table.Column<int>(type: "INTEGER", nullable: false),
                    tentatives = table.Column<int>(type: "INTEGER", nullable: false),
                    pas_avant_le = table.Column<long>(type: "INTEGER", nullable: false),
                    bail = table.Column<Guid>(type: "TEXT", nullable: true),
                    clos_le = table.Column<long>(type: "INTEGER", nullable: true),
                    remarque = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_courriers", x => x.cle);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_structures_porteuses",
                schema: "scolarite",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_structures_porteuses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "Utilisateurs",
                schema: "accueil",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Utilisateurs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_journaux_de_campagne",
                schema: "scolarite",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    sujet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false),
                    acteur_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    geste = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    fiche_rang = table.Column<int>(type: "INTEGER", nullable: true),
                    de = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    vers = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    empreinte_precedente = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    empreintes = table.Column<string>(type: "TEXT", nullable: false),
                    valeurs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_journaux_de_campagne", x => new { x.campagne, x.sequence });
                    table.ForeignKey(
                        name: "FK_scolarite_journaux_de_campagne_scolarite_campagnes_campagne",
                        column: x => x.campagne,
                        principalSchema: "scolarite",
                        principalTable: "scolarite_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_structures_financees",
                schema: "scolarite",
                columns: table => new
                {
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    nombre = table.Column<int>(type: "INTEGER", nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false),
                    par = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_structures_financees", x => new { x.code_caf, x.campagne });
                    table.ForeignKey(
                        name: "FK_scolarite_structures_financees_scolarite_campagnes_campagne",
                        column: x => x.campagne,
                        principalSchema: "scolarite",
                        principalTable: "scolarite_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_dossiers",
                schema: "scolarite",
                columns: table => new
                {
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    structure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom_a_l_ouverture = table.Column<string>(type: "TEXT", nullable: false),
                    numero = table.Column<string>(type: "TEXT", unicode: false, maxLength: 24, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    rouvert_jusqu_au = table.Column<long>(type: "INTEGER", nullable: true),
                    dernier_rang = table.Column<int>(type: "INTEGER", nullable: false),
                    est_commence = table.Column<bool>(type: "INTEGER", nullable: false),
                    est_en_saisie = table.Column<bool>(type: "INTEGER", nullable: false),
                    est_termine = table.Column<bool>(type: "INTEGER", nullable: false),
                    est_valide = table.Column<bool>(type: "INTEGER", nullable: false),
                    modifie_le = table.Column<long>(type: "INTEGER", nullable: false),
                    nom = table.Column<string>(type: "TEXT", nullable: false),
                    nom_plie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    numero_sias = table.Column<string>(type: "TEXT", unicode: false, maxLength: 15, nullable: true),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    est_pris_en_compte = table.Column<bool>(type: "INTEGER", nullable: false),
                    recherche = table.Column<string>(type: "TEXT", nullable: false),
                    ecart_le = table.Column<long>(type: "INTEGER", nullable: true),
                    ecart_motif = table.Column<string>(type: "TEXT", nullable: true),
                    ecart_par = table.Column<string>(type: "TEXT", nullable: true),
                    ecart_raison = table.Column<int>(type: "INTEGER", nullable: true),
                    journal_empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    journal_sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_dossiers", x => new { x.code_caf, x.cle });
                    table.ForeignKey(
                        name: "FK_scolarite_dossiers_scolarite_campagnes_campagne",
                        column: x => x.campagne,
                        principalSchema: "scolarite",
                        principalTable: "scolarite_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_scolarite_dossiers_scolarite_structures_porteuses_structure_id",
                        column: x => x.structure_id,
                        principalSchema: "scolarite",
                        principalTable: "scolarite_structures_porteuses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                schema: "accueil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UtilisateurId = table.Column<string>(type: "TEXT", nullable: false),
                    DossierCle = table.Column<Guid>(type: "TEXT", nullable: false),
                    Texte = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Utilisateurs_UtilisateurId",
                        column: x => x.UtilisateurId,
                        principalSchema: "accueil",
                        principalTable: "Utilisateurs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_cles_deja_vues",
                schema: "scolarite",
                columns: table => new
                {
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_cles_deja_vues", x => new { x.code_caf, x.dossier_cle, x.cle });
                    table.ForeignKey(
                        name: "FK_scolarite_cles_deja_vues_scolarite_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_fiches",
                schema: "scolarite",
                columns: table => new
                {
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    statut = table.Column<int>(type: "INTEGER", nullable: false),
                    reponses = table.Column<string>(type: "TEXT", nullable: false),
                    delai_jusqu_au = table.Column<long>(type: "INTEGER", nullable: true),
                    terminee_le = table.Column<long>(type: "INTEGER", nullable: true),
                    validee_le = table.Column<long>(type: "INTEGER", nullable: true),
                    correction_le = table.Column<long>(type: "INTEGER", nullable: true),
                    correction_motif = table.Column<string>(type: "TEXT", nullable: true),
                    correction_par = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_fiches", x => new { x.code_caf, x.dossier_cle, x.rang });
                    table.ForeignKey(
                        name: "FK_scolarite_fiches_scolarite_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_dossiers",
                        principalColumns: new[] { "code_caf", "cle" });
                });

            migrationBuilder.CreateTable(
                name: "scolarite_journaux",
                schema: "scolarite",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    sujet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false),
                    acteur_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    geste = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    fiche_rang = table.Column<int>(type: "INTEGER", nullable: true),
                    de = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    vers = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    empreinte_precedente = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    empreintes = table.Column<string>(type: "TEXT", nullable: false),
                    valeurs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_journaux", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_scolarite_journaux_scolarite_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_obligations",
                schema: "scolarite",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    nature = table.Column<int>(type: "INTEGER", nullable: false),
                    fiche_rang = table.Column<int>(type: "INTEGER", nullable: true),
                    le = table.Column<long>(type: "INTEGER", nullable: false),
                    motif = table.Column<string>(type: "TEXT", nullable: true),
                    champs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_obligations", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_scolarite_obligations_scolarite_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scolarite_decharges",
                schema: "scolarite",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    moyen = table.Column<int>(type: "INTEGER", nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false),
                    par_id = table.Column<string>(type: "TEXT", nullable: false),
                    par = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_decharges", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_scolarite_decharges_scolarite_obligations_code_caf_dossier_cle_sequence",
                        columns: x => new { x.code_caf, x.dossier_cle, x.sequence },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_obligations",
                        principalColumns: new[] { "code_caf", "dossier_cle", "sequence" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_UtilisateurId",
                schema: "accueil",
                table: "Notes",
                column: "UtilisateurId");

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_courriers_code_caf_dossier_cle_sequence",
                schema: "scolarite",
                table: "scolarite_courriers",
                columns: new[] { "code_caf", "dossier_cle", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_courriers_etat_pas_avant_le",
                schema: "scolarite",
                table: "scolarite_courriers",
                columns: new[] { "etat", "pas_avant_le" });

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_dossiers_bilan",
                schema: "scolarite",
                table: "scolarite_dossiers",
                columns: new[] { "code_caf", "campagne", "ordre", "nom_plie", "numero" });

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_dossiers_campagne",
                schema: "scolarite",
                table: "scolarite_dossiers",
                column: "campagne");

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_dossiers_code_caf_numero",
                schema: "scolarite",
                table: "scolarite_dossiers",
                columns: new[] { "code_caf", "numero" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_dossiers_structure_id_campagne",
                schema: "scolarite",
                table: "scolarite_dossiers",
                columns: new[] { "structure_id", "campagne" });

            migrationBuilder.CreateIndex(
                name: "IX_scolarite_structures_financees_campagne",
                schema: "scolarite",
                table: "scolarite_structures_financees",
                column: "campagne");

            migrationBuilder.CreateIndex(
                name: "IX_Utilisateurs_Courriel",
                schema: "accueil",
                table: "Utilisateurs",
                column: "Courriel",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notes",
                schema: "accueil");

            migrationBuilder.DropTable(
                name: "scolarite_cles_deja_vues",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_compteurs",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_courriers",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_decharges",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_fiches",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_journaux",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_journaux_de_campagne",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_structures_financees",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "Utilisateurs",
                schema: "accueil");

            migrationBuilder.DropTable(
                name: "scolarite_obligations",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_dossiers",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_campagnes",
                schema: "scolarite");

            migrationBuilder.DropTable(
                name: "scolarite_structures_porteuses",
                schema: "scolarite");
        }
    }
}
