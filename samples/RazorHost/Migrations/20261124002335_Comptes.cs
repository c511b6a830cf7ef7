using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class Comptes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DerniereConnexionLe",
                table: "AspNetUsers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Essais",
                columns: table => new
                {
                    Cle = table.Column<string>(type: "TEXT", unicode: false, maxLength: 44, nullable: false),
                    Debut = table.Column<long>(type: "INTEGER", nullable: false),
                    Nombre = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Essais", x => x.Cle);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StructureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    InviteParId = table.Column<string>(type: "TEXT", nullable: false),
                    ExpireLe = table.Column<long>(type: "INTEGER", nullable: false),
                    Empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_AspNetUsers_InviteParId",
                        column: x => x.InviteParId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Invitations_clas_structures_porteuses_StructureId",
                        column: x => x.StructureId,
                        principalTable: "clas_structures_porteuses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JetonsDeCompte",
                columns: table => new
                {
                    Empreinte = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    CompteId = table.Column<string>(type: "TEXT", nullable: false),
                    Nature = table.Column<int>(type: "INTEGER", nullable: false),
                    Tampon = table.Column<string>(type: "TEXT", nullable: false),
                    ExpireLe = table.Column<long>(type: "INTEGER", nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JetonsDeCompte", x => x.Empreinte);
                    table.ForeignKey(
                        name: "FK_JetonsDeCompte_AspNetUsers_CompteId",
                        column: x => x.CompteId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LiensEnvoyes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    CompteId = table.Column<string>(type: "TEXT", nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    AgentId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    AgentNom = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiensEnvoyes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Revendications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CompteId = table.Column<string>(type: "TEXT", nullable: false),
                    StructureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    DeposeeLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    DecideePar = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    DecideeLe = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    EstAcceptee = table.Column<bool>(type: "INTEGER", nullable: true),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revendications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revendications_AspNetUsers_CompteId",
                        column: x => x.CompteId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Revendications_clas_structures_porteuses_StructureId",
                        column: x => x.StructureId,
                        principalTable: "clas_structures_porteuses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SessionsCloses",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    OubliableLe = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionsCloses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Essais_Debut",
                table: "Essais",
                column: "Debut");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_Empreinte",
                table: "Invitations",
                column: "Empreinte",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_InviteParId",
                table: "Invitations",
                column: "InviteParId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_StructureId",
                table: "Invitations",
                column: "StructureId");

            migrationBuilder.CreateIndex(
                name: "IX_JetonsDeCompte_CompteId",
                table: "JetonsDeCompte",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_LiensEnvoyes_Caf",
                table: "LiensEnvoyes",
                column: "Caf");

            migrationBuilder.CreateIndex(
                name: "IX_Revendications_Caf",
                table: "Revendications",
                column: "Caf");

            migrationBuilder.CreateIndex(
                name: "IX_Revendications_CompteId",
                table: "Revendications",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_Revendications_StructureId",
                table: "Revendications",
                column: "StructureId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Essais");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "JetonsDeCompte");

            migrationBuilder.DropTable(
                name: "LiensEnvoyes");

            migrationBuilder.DropTable(
                name: "Revendications");

            migrationBuilder.DropTable(
                name: "SessionsCloses");

            migrationBuilder.DropColumn(
                name: "DerniereConnexionLe",
                table: "AspNetUsers");
        }
    }
}
