using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Clas.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Courriers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clas_courriers",
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
                    table.PrimaryKey("PK_clas_courriers", x => x.cle);
                });

            migrationBuilder.CreateIndex(
                name: "IX_clas_courriers_code_caf_dossier_cle_sequence",
                table: "clas_courriers",
                columns: new[] { "code_caf", "dossier_cle", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clas_courriers_etat_pas_avant_le",
                table: "clas_courriers",
                columns: new[] { "etat", "pas_avant_le" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clas_courriers");
        }
    }
}
