using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class Relances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Relances",
                columns: table => new
                {
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    Campagne = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    StructureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Par = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relances", x => new { x.Caf, x.Campagne, x.StructureId });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Relances");
        }
    }
}
