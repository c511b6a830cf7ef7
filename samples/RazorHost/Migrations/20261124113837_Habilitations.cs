using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class Habilitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "Habilitations", newName: "HabilitationsAnciennes");

            migrationBuilder.CreateTable(
                name: "Habilitations",
                columns: table => new
                {
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    Emetteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sujet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    FinLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Habilitations", x => new { x.Caf, x.Emetteur, x.Sujet });
                });

            // « 763,951 » becomes two lines; the empty list of the Cnaf, one.
            migrationBuilder.Sql(
                """
                WITH RECURSIVE lignes (Emetteur, Sujet, Nom, Role, FinLe, Caf, Reste, N) AS (
                    SELECT Emetteur, Sujet, Nom, Role, FinLe, '', Cafs || ',', 0 FROM HabilitationsAnciennes
                    UNION ALL
                    SELECT Emetteur, Sujet, Nom, Role, FinLe, substr(Reste, 1, instr(Reste, ',') - 1), substr(Reste, instr(Reste, ',') + 1), N + 1
                    FROM lignes WHERE Reste <> '')
                INSERT INTO Habilitations (Caf, Emetteur, Sujet, Nom, Role, FinLe)
                SELECT Caf, Emetteur, Sujet, Nom, Role, FinLe FROM lignes WHERE N > 0;
                """);

            migrationBuilder.DropTable(name: "HabilitationsAnciennes");

            migrationBuilder.CreateTable(
                name: "GestesSurHabilitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    Emetteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sujet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    FinLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    ParId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    ParNom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GestesSurHabilitations", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Habilitations_Emetteur_Sujet",
                table: "Habilitations",
                columns: new[] { "Emetteur", "Sujet" });

            migrationBuilder.CreateIndex(
                name: "IX_GestesSurHabilitations_Caf",
                table: "GestesSurHabilitations",
                column: "Caf");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GestesSurHabilitations");

            migrationBuilder.RenameTable(name: "Habilitations", newName: "HabilitationsNouvelles");

            migrationBuilder.CreateTable(
                name: "Habilitations",
                columns: table => new
                {
                    Emetteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sujet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Cafs = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FinLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Habilitations", x => new { x.Emetteur, x.Sujet });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO Habilitations (Emetteur, Sujet, Nom, Role, FinLe, Cafs)
                SELECT Emetteur, Sujet, MAX(Nom), MAX(Role), MAX(FinLe), group_concat(Caf, ',') FROM HabilitationsNouvelles GROUP BY Emetteur, Sujet;
                """);

            migrationBuilder.DropTable(name: "HabilitationsNouvelles");
        }
    }
}
