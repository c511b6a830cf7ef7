using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RazorHost.Migrations
{
    /// <inheritdoc />
    public partial class ContactsDesCaf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ContactsDesCaf",
                columns: table => new
                {
                    Caf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Precisions = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Par = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Le = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactsDesCaf", x => x.Caf);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactsDesCaf");
        }
    }
}
