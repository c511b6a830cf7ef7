using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class AdressesDemandees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdressesDemandees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    CompteId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    Ancienne = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Nouvelle = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    AgentId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    AgentNom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    ConfirmeeLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdressesDemandees", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdressesDemandees_Caf",
                table: "AdressesDemandees",
                column: "Caf");

            migrationBuilder.CreateIndex(
                name: "IX_AdressesDemandees_CompteId",
                table: "AdressesDemandees",
                column: "CompteId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdressesDemandees");
        }
    }
}
