using System.Reflection;
using System.Xml.Linq;
using Clas.Architecture.Tests.Documents.Reference;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Clas.Architecture.Tests.Documents;

/// <summary><c>docs/api</c> says what the code says; <c>./build.sh guide</c> writes it again.</summary>
public sealed class ReferenceTests
{
    private const string Dossier = "docs/api";

    [Fact]
    public void The_reference_is_drawn_from_the_code()
    {
        var attendues = PagesDeReference.Ecrire();
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") is not null)
            Recommencer(attendues);

        var lues = Maison.Sources(Dossier, ".md").ToDictionary(page => page.Chemin, page => page.Texte);

        Assert.True(
            attendues.Count == lues.Count && attendues.All(page => lues.GetValueOrDefault(page.Key) == page.Value),
            $"{string.Join(", ", attendues.Where(page => lues.GetValueOrDefault(page.Key) != page.Value).Select(page => page.Key))}: stale or missing, or one page too many. Run ./build.sh guide.");
    }

    [Fact]
    public void The_reference_shows_every_package_and_what_one_writes()
    {
        var pages = PagesDeReference.Ecrire();

        Assert.All(Maison.Paquets, paquet => Assert.Contains(pages.Keys, page => page.StartsWith($"{Dossier}/{paquet}", StringComparison.Ordinal)));
        Assert.Contains("| `Intervention Pour(Acteur acteur, DateTimeOffset le) sur Dossier` | The gestes of `acteur` on this dossier", pages[$"{Dossier}/Clas.Domain.Dossiers.md"], StringComparison.Ordinal);
        Assert.Contains("| `FicheId Fiche` | The fiche; a rank the dossier does not have", pages[$"{Dossier}/Clas.Domain.Dossiers.md"], StringComparison.Ordinal);
        Assert.Contains("| `Validee = 3` | Validated by the Caf", pages[$"{Dossier}/Clas.Domain.Cycles.md"], StringComparison.Ordinal);
        Assert.Contains("Clas.Persistence.Sqlite.md", pages[$"{Dossier}/README.md"], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.True(page.Value.Length < 80_000, $"{page.Key}: {page.Value.Length} characters"));
    }

    [Fact]
    public void The_reference_leaves_nothing_public_out()
    {
        var sommaire = PagesDeReference.Ecrire()[$"{Dossier}/README.md"];

        Assert.All(
            Maison.Paquets
                .SelectMany(paquet => Assembly.Load(paquet).GetExportedTypes())
                // EF writes migrations public, and nobody calls them.
                .Where(type => !type.IsNested && !type.IsSubclassOf(typeof(Migration)) && !type.IsSubclassOf(typeof(ModelSnapshot))),
            type => Assert.Contains($"`{type.Name.Split('`')[0]}", sommaire, StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_in_several_files_is_told_once() => Assert.All(
        Maison.Paquets.SelectMany(paquet => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{paquet}.xml")).Descendants("member")),
        membre => Assert.True(membre.Elements("summary").Count() < 2, $"{membre.Attribute("name")!.Value} has several summaries."));

    private static void Recommencer(IReadOnlyDictionary<string, string> pages)
    {
        Directory.CreateDirectory(Path.Combine(Maison.Racine, Dossier));
        foreach (var ancienne in Maison.Sources(Dossier, ".md").Where(page => !pages.ContainsKey(page.Chemin)))
            File.Delete(Path.Combine(Maison.Racine, ancienne.Chemin));
        foreach (var (chemin, texte) in pages)
            File.WriteAllText(Path.Combine(Maison.Racine, chemin), texte);
    }
}
