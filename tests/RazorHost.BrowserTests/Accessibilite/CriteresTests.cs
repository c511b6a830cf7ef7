using System.Text.RegularExpressions;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary><c>docs/accessibilite.md</c> has the 106 criteria, and what it says is checked by a test is.</summary>
public sealed partial class CriteresTests
{
    /// <summary>How many criteria each of the 13 themes of RGAA 4.1 has.</summary>
    private static readonly int[] ParTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

    private static readonly string Page = File.ReadAllText(Path.Combine(Maison.Racine, "docs", "accessibilite.md"));

    /// <summary>The tests that need no browser, each class in a file of its name.</summary>
    private static readonly string SansNavigateur = Path.Combine(Maison.Racine, "tests", "RazorHost.Tests");

    private static List<(string Critere, string Tenu, string Comment)> Lignes =>
        [.. Ligne().Matches(Page).Select(ligne => (ligne.Groups["critere"].Value, ligne.Groups["tenu"].Value, ligne.Groups["comment"].Value))];

    [Fact]
    public void The_page_has_the_106_criteria_in_order()
    {
        var criteres = ParTheme.SelectMany((combien, rang) => Enumerable.Range(1, combien).Select(numero => $"{rang + 1}.{numero}")).ToList();

        Assert.Equal(106, criteres.Count);
        Assert.Equal(criteres, Lignes.Select(ligne => ligne.Critere));
        Assert.Equal([], Lignes.Where(ligne => ligne.Tenu is not ("automatisé" or "à l’œil" or "sans objet")));
    }

    [Fact]
    public void The_sums_at_its_head_are_right() => Assert.All(
        Lignes.CountBy(ligne => ligne.Tenu),
        somme => Assert.Contains($"| {somme.Key} | {somme.Value} |", Page, StringComparison.Ordinal));

    [Fact]
    public void What_it_names_is_in_the_tests()
    {
        var noms = typeof(CriteresTests).Assembly.GetTypes().Select(type => type.Name).Concat(Controle.Tous.Select(controle => controle.Nom))
            .Concat(Directory.GetFiles(SansNavigateur, "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension)).ToHashSet();
        var automatises = Lignes.Where(ligne => ligne.Tenu == "automatisé").ToList();

        Assert.Equal([], automatises.Where(ligne => !ligne.Comment.Contains("axe", StringComparison.Ordinal) && !ligne.Comment.Contains('`')));
        Assert.Equal([], automatises.SelectMany(ligne => Nomme().Matches(ligne.Comment)).Select(nom => nom.Groups[1].Value)
            .Where(nom => !noms.Contains(nom)));
    }

    [GeneratedRegex(@"^\| (?<critere>\d+\.\d+) \| [^|]+ \| (?<tenu>[^|]+) \| (?<comment>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Ligne();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Nomme();
}
