using System.Text.RegularExpressions;
using System.Xml.Linq;
using Clas.Domain;

namespace Clas.Architecture.Tests.Documents;

/// <summary>
/// That each public member has its XML documentation is an error of the compiler (CS1591). Here: that it begins with a
/// short sentence, and does not merely say the name again (« The Caf. », « The geste. »).
/// </summary>
public sealed partial class DocumentationTests
{
    private static readonly HashSet<string> Publics =
        [.. typeof(Dossier).Assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.'))];

    private static IReadOnlyList<(string Membre, string Etiquette, string Texte)> Textes { get; } =
    [
        .. from membre in XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Clas.Domain.xml")).Descendants("member")
           let nom = membre.Attribute("name")!.Value
           where Publics.Contains(nom[2..].Split('(')[0]) || Publics.Contains(TypeDe().Match(nom).Groups[1].Value)
           from texte in membre.Elements()
           where texte.Name.LocalName is "summary" or "param" or "returns"
           select (nom, texte.Name.LocalName, Lire(texte)),
    ];

    [Fact]
    public void Every_public_text_says_more_than_two_words()
    {
        Assert.True(Textes.Count > 500, $"{Textes.Count} texts read");

        Assert.All(Textes, texte => Assert.True(
            Mot().Count(texte.Texte) > 2 || texte.Texte.Contains('«', StringComparison.Ordinal), $"{texte.Membre}: {texte.Texte}"));
    }

    [Fact]
    public void Every_first_sentence_is_short() => Assert.All(
        Textes.Where(texte => texte.Etiquette == "summary"),
        texte => Assert.True(Mot().Count(FinDePhrase().Split(texte.Texte)[0]) <= 16, $"{texte.Membre}: {texte.Texte}"));

    private static string Lire(XElement element) => Blanc().Replace(string.Concat(element.Nodes().Select(noeud => noeud switch
    {
        XText texte => texte.Value,
        XElement { HasAttributes: true, IsEmpty: true } renvoi => renvoi.FirstAttribute!.Value.Split('.')[^1],
        XElement contenu => Lire(contenu),
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"^.:(.+?)\.#?\w+(?:``\d)?(?:\(|~|$)")]
    private static partial Regex TypeDe();

    [GeneratedRegex(@"[\w’'-]+")]
    private static partial Regex Mot();

    [GeneratedRegex(@"(?<=[.;:!?])\s")]
    private static partial Regex FinDePhrase();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanc();
}
