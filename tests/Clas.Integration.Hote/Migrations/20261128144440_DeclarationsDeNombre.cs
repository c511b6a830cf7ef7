using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Clas.Integration.Hote.Migrations
{
    /// <inheritdoc />
    public partial class DeclarationsDeNombre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "scolarite_declarations_de_nombre",
                schema: "scolarite",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    code_caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    ancien = table.Column<int>(type: "INTEGER", nullable: true),
                    nombre = table.Column<int>(type: "INTEGER", nullable: false),
                    par = table.Column<string>(type: "TEXT", nullable: false),
                    le = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scolarite_declarations_de_nombre", x => new { x.code_caf, x.campagne, x.sequence });
                    table.ForeignKey(
                        name: "FK_scolarite_declarations_de_nombre_scolarite_structures_financees_code_caf_campagne",
                        columns: x => new { x.code_caf, x.campagne },
                        principalSchema: "scolarite",
                        principalTable: "scolarite_structures_financees",
                        principalColumns: new[] { "code_caf", "campagne" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scolarite_declarations_de_nombre",
                schema: "scolarite");
        }
    }
}
