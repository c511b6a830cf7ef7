using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Clas.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DeclarationsDeNombre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clas_declarations_de_nombre",
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
                    table.PrimaryKey("PK_clas_declarations_de_nombre", x => new { x.code_caf, x.campagne, x.sequence });
                    table.ForeignKey(
                        name: "FK_clas_declarations_de_nombre_clas_structures_financees_code_caf_campagne",
                        columns: x => new { x.code_caf, x.campagne },
                        principalTable: "clas_structures_financees",
                        principalColumns: new[] { "code_caf", "campagne" },
                        onDelete: ReferentialAction.Restrict);
                });

            // The number known today becomes the first line of its history; what it replaced was not kept.
            migrationBuilder.Sql(
                """
                INSERT INTO clas_declarations_de_nombre (code_caf, campagne, sequence, ancien, nombre, par, le)
                SELECT code_caf, campagne, version, NULL, nombre, par, le FROM clas_structures_financees
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clas_declarations_de_nombre");
        }
    }
}
