using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Clas.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initiale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clas_campagnes",
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
                    table.PrimaryKey("PK_clas_campagnes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "clas_compteurs",
                columns: table => new
                {
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    dernier = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clas_compteurs", x => new { x.code_caf, x.campagne });
                });

            migrationBuilder.CreateTable(
                name: "clas_structures_porteuses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clas_structures_porteuses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clas_journaux_de_campagne",
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
                    table.PrimaryKey("PK_clas_journaux_de_campagne", x => new { x.campagne, x.sequence });
                    table.ForeignKey(
                        name: "FK_clas_journaux_de_campagne_clas_campagnes_campagne",
                        column: x => x.campagne,
                        principalTable: "clas_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_structures_financees",
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
                    table.PrimaryKey("PK_clas_structures_financees", x => new { x.code_caf, x.campagne });
                    table.ForeignKey(
                        name: "FK_clas_structures_financees_clas_campagnes_campagne",
                        column: x => x.campagne,
                        principalTable: "clas_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_dossiers",
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
                    table.PrimaryKey("PK_clas_dossiers", x => new { x.code_caf, x.cle });
                    table.ForeignKey(
                        name: "FK_clas_dossiers_clas_campagnes_campagne",
                        column: x => x.campagne,
                        principalTable: "clas_campagnes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_clas_dossiers_clas_structures_porteuses_structure_id",
                        column: x => x.structure_id,
                        principalTable: "clas_structures_porteuses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_cles_deja_vues",
                columns: table => new
                {
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    dossier_cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    cle = table.Column<Guid>(type: "TEXT", nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clas_cles_deja_vues", x => new { x.code_caf, x.dossier_cle, x.cle });
                    table.ForeignKey(
                        name: "FK_clas_cles_deja_vues_clas_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalTable: "clas_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_fiches",
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
                    table.PrimaryKey("PK_clas_fiches", x => new { x.code_caf, x.dossier_cle, x.rang });
                    table.ForeignKey(
                        name: "FK_clas_fiches_clas_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalTable: "clas_dossiers",
                        principalColumns: new[] { "code_caf", "cle" });
                });

            migrationBuilder.CreateTable(
                name: "clas_journaux",
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
                    table.PrimaryKey("PK_clas_journaux", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_clas_journaux_clas_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalTable: "clas_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_obligations",
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
                    table.PrimaryKey("PK_clas_obligations", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_clas_obligations_clas_dossiers_code_caf_dossier_cle",
                        columns: x => new { x.code_caf, x.dossier_cle },
                        principalTable: "clas_dossiers",
                        principalColumns: new[] { "code_caf", "cle" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clas_decharges",
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
                    table.PrimaryKey("PK_clas_decharges", x => new { x.code_caf, x.dossier_cle, x.sequence });
                    table.ForeignKey(
                        name: "FK_clas_decharges_clas_obligations_code_caf_dossier_cle_sequence",
                        columns: x => new { x.code_caf, x.dossier_cle, x.sequence },
                        principalTable: "clas_obligations",
                        principalColumns: new[] { "code_caf", "dossier_cle", "sequence" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_clas_dossiers_bilan",
                table: "clas_dossiers",
                columns: new[] { "code_caf", "campagne", "ordre", "nom_plie", "numero" });

            migrationBuilder.CreateIndex(
                name: "IX_clas_dossiers_campagne",
                table: "clas_dossiers",
                column: "campagne");

            migrationBuilder.CreateIndex(
                name: "IX_clas_dossiers_code_caf_numero",
                table: "clas_dossiers",
                columns: new[] { "code_caf", "numero" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clas_dossiers_structure_id_campagne",
                table: "clas_dossiers",
                columns: new[] { "structure_id", "campagne" });

            migrationBuilder.CreateIndex(
                name: "IX_clas_structures_financees_campagne",
                table: "clas_structures_financees",
                column: "campagne");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clas_cles_deja_vues");

            migrationBuilder.DropTable(
                name: "clas_compteurs");

            migrationBuilder.DropTable(
                name: "clas_decharges");

            migrationBuilder.DropTable(
                name: "clas_fiches");

            migrationBuilder.DropTable(
                name: "clas_journaux");

            migrationBuilder.DropTable(
                name: "clas_journaux_de_campagne");

            migrationBuilder.DropTable(
                name: "clas_structures_financees");

            migrationBuilder.DropTable(
                name: "clas_obligations");

            migrationBuilder.DropTable(
                name: "clas_dossiers");

            migrationBuilder.DropTable(
                name: "clas_campagnes");

            migrationBuilder.DropTable(
                name: "clas_structures_porteuses");
        }
    }
}
