using System.Reflection;
using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests.Documents;

/// <summary>Documents name only commands that run, links that lead somewhere, and types that exist.</summary>
public sealed partial class DocumentsTests
{
    public static TheoryData<string> Documents =>
        [.. Maison.Sources("", ".md").Select(document => document.Chemin)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryCommand_IsAVerbOfBuildShOrTheSampleHost(string document)
    {
        var verbes = VerbeDeclare().Matches(Texte("build.sh")).Select(verbe => verbe.Groups[1].Value).ToHashSet();

        Assert.All(VerbeCite().Matches(Texte(document)), cite => Assert.Contains(cite.Groups[1].Value, verbes));
        Assert.All(
            CommandeDotnet().Matches(Texte(document)),
            commande => Assert.Equal("dotnet run --project samples/RazorHost", commande.Value));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryRelativeLink_LeadsToAFile(string document)
    {
        var dossier = Path.GetDirectoryName(document)!;

        Assert.All(
            Lien().Matches(Texte(document)).Select(lien => lien.Groups[1].Value).Where(cible => !cible.Contains("://", StringComparison.Ordinal)),
            cible => Assert.True(Maison.Contient(Path.Combine(dossier, cible)), $"{document} → {cible}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryAnchor_IsATitleOfThePage(string document)
    {
        var dossier = Path.GetDirectoryName(document)!;

        Assert.All(Ancre().Matches(Texte(document)), ancre =>
        {
            var page = ancre.Groups[1].Value is { Length: > 0 } autre ? Path.GetRelativePath(Maison.Racine, Path.GetFullPath(Path.Combine(Maison.Racine, dossier, autre))) : document;
            Assert.Contains(ancre.Groups[2].Value, Titres(page));
        });
    }

    [Fact]
    public void TheRecipes_AreAllInTheirContentsInOrder()
    {
        var texte = Texte("docs/integration.md");
        var sommaire = texte[..texte.IndexOf("\n## ", StringComparison.Ordinal)];

        Assert.Equal(
            TitreDeSection().Matches(texte).Select(titre => titre.Groups[1].Value),
            LienDuSommaire().Matches(sommaire).Select(lien => lien.Groups[1].Value));
    }

    [Fact]
    public void TheGlossary_IsSorted()
    {
        var termes = LigneDeGlossaire().Matches(Texte("docs/glossaire.md"))
            .Select(ligne => Clas.Domain.TexteSaisi.Plier(ligne.Groups[1].Value))
            .ToList();

        Assert.True(termes.Count > 80, $"{termes.Count} terms read");
        Assert.Equal(termes.Order(StringComparer.Ordinal), termes);
    }

    [Fact]
    public void TheGlossary_NamesTypesAndMembersThatExist()
    {
        Type[] paquets =
        [
            typeof(Clas.Domain.Dossier), typeof(Clas.Persistence.IDossiers), typeof(Clas.Persistence.Conformite.MagasinConforme),
            typeof(Clas.Pdf.FichePdf), typeof(Clas.Conformite.Cellule),
        ];
        var types = paquets
            .SelectMany(paquet => paquet.Assembly.GetTypes())
            .ToLookup(type => type.Name.Split('`')[0]);

        Assert.All(
            CodeDeGlossaire().Matches(Texte("docs/glossaire.md")).Select(code => code.Groups[1].Value.Split('.')),
            noms =>
            {
                var candidats = types[noms[0]].ToList();
                Assert.True(candidats.Count > 0 || noms[0] == "Clas", $"No type {noms[0]}.");
                Assert.True(
                    noms.Length == 1 || noms[0] == "Clas" || candidats.Any(type => type.GetMember(noms[1], Tout).Length > 0),
                    $"{noms[0]} has no {string.Join('.', noms[1..])}.");
            });
    }

    /// <summary>The titles of a page, as a forge writes them in an address: « sceller-le-journal-dune-clé ».</summary>
    private static IEnumerable<string> Titres(string page) => Titre().Matches(Texte(page))
        .Select(titre => HorsAdresse().Replace(titre.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static string Texte(string chemin) => Maison.Lire(chemin).Texte;

    private const BindingFlags Tout =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    [GeneratedRegex(@"^  ([a-z]+)  +\S", RegexOptions.Multiline)]
    private static partial Regex VerbeDeclare();

    [GeneratedRegex(@"\./build\.sh ([a-z]+)")]
    private static partial Regex VerbeCite();

    [GeneratedRegex(@"(?<=^|`)dotnet [^`\n]+", RegexOptions.Multiline)]
    private static partial Regex CommandeDotnet();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Lien();

    [GeneratedRegex(@"\]\(((?![a-z]+://)[^)#]*)#([^)]+)\)")]
    private static partial Regex Ancre();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Titre();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex TitreDeSection();

    [GeneratedRegex(@"\[([^\]]+)\]\(#[^)]+\)")]
    private static partial Regex LienDuSommaire();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex HorsAdresse();

    [GeneratedRegex(@"^\| (?!terme \|)([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex LigneDeGlossaire();

    [GeneratedRegex(@"`([A-Z]\w+(?:\.\w+)?)`")]
    private static partial Regex CodeDeGlossaire();
}
