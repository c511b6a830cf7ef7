using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class Assistance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DemandesDAssistance",
                columns: table => new
                {
                    Numero = table.Column<int>(type: "INTEGER", nullable: false),
                    ParId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    ParNom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Sujet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Texte = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandesDAssistance", x => x.Numero);
                });

            migrationBuilder.CreateTable(
                name: "LiensDeCampagne",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Libelle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Adresse = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    EstPourLesAgents = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiensDeCampagne", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LiensDeCampagne_Campagne",
                table: "LiensDeCampagne",
                column: "Campagne");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DemandesDAssistance");

            migrationBuilder.DropTable(
                name: "LiensDeCampagne");
        }
    }
}
