using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests.Documents.Reference;

/// <summary>The XML documentation that the compiler wrote beside an assembly, as Markdown.</summary>
internal sealed partial class Commentaires(string paquet)
{
    private readonly Dictionary<string, XElement> _membres = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, $"{paquet}.xml"))
        .Descendants("member")
        .ToDictionary(membre => membre.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The summary of a symbol; null when it has none of its own, as what the compiler generates.</summary>
    internal string? Resume(ISymbol symbole) => Texte(symbole, "summary")
        // A property of a positional record is documented where it is declared.
        ?? (symbole is IPropertySymbol { ContainingType.IsRecord: true }
            ? Element(symbole.ContainingType)?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == symbole.Name) is { } param ? Rendre(param) : null
            : null);

    /// <summary>The remarks of a symbol; null when it has none.</summary>
    internal string? Remarques(ISymbol symbole) => Texte(symbole, "remarks");

    private string? Texte(ISymbol symbole, string etiquette) =>
        Element(symbole)?.Element(etiquette) is { } texte ? Rendre(texte) : null;

    private XElement? Element(ISymbol symbole) =>
        symbole.GetDocumentationCommentId() is { } id && _membres.TryGetValue(id, out var membre) ? membre : null;

    private static string Rendre(XElement element) => Blancs().Replace(string.Concat(element.Nodes().Select(noeud => noeud switch
    {
        XText texte => texte.Value.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "c" } code => $"`{code.Value.Replace("|", "\\|", StringComparison.Ordinal)}`",
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } renvoi => $"`{Court(renvoi.FirstAttribute!.Value)}`",
        XElement autre => Rendre(autre),
        _ => "",
    })), " ").Trim();

    /// <summary>« M:Clas.Domain.Dossier.Ouvrir(…) » is « Dossier.Ouvrir », a type its name alone.</summary>
    private static string Court(string cref)
    {
        var noms = Arite().Replace(cref.Split('(')[0].Split(':')[^1], "").Split('.');
        return string.Join('.', noms[^(cref.StartsWith("T:", StringComparison.Ordinal) || noms.Length < 2 ? 1 : 2)..]);
    }

    [GeneratedRegex(@"``?\d+")]
    private static partial Regex Arite();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blancs();
}
