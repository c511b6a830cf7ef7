using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>The page as it was sent: a doctype, HTML that is well formed, no element where HTML forbids it, no id twice (RGAA 8.1, 8.2).</summary>
internal static class DocumentValide
{
    private static readonly HashSet<string> DePhrase =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "strong", "small", "em", "label", "summary", "button", "pre", "legend", "caption"];

    private static readonly HashSet<string> EnBloc =
    [
        "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ];

    /// <summary>Gone from HTML, or there for looks alone (RGAA 8.9, 10.1).</summary>
    private static readonly HashSet<string> DApparence =
        ["b", "basefont", "big", "blink", "center", "font", "i", "marquee", "s", "strike", "tt", "u"];

    private static readonly HashSet<string> AttributsDApparence =
    [
        "align", "alink", "background", "bgcolor", "border", "cellpadding", "cellspacing", "color", "compact", "frame", "hspace", "link",
        "marginheight", "marginwidth", "noshade", "nowrap", "rules", "style", "text", "valign", "vlink", "vspace",
    ];

    internal static IEnumerable<string> Defauts(string source)
    {
        var defauts = new List<string>();
        if (!source.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
            defauts.Add("No doctype at the very beginning");
        var lecteur = new HtmlParser();
        lecteur.Error += (_, evenement) =>
        {
            if (evenement is HtmlErrorEvent erreur)
                defauts.Add($"HTML, {erreur.Position}: {erreur.Message} ({Extrait(source, erreur.Position.Position)})");
        };
        var document = lecteur.ParseDocument(source);
        defauts.AddRange(document.All.Where(element => element.Id is not null).GroupBy(element => element.Id)
            .Where(memes => memes.Count() > 1).Select(memes => $"The id « {memes.Key} » {memes.Count()} times"));
        defauts.AddRange(document.All.SelectMany(DefautsDe));
        return defauts;
    }

    private static IEnumerable<string> DefautsDe(IElement element)
    {
        if (DApparence.Contains(element.LocalName))
            yield return $"<{element.LocalName}> is for looks";
        foreach (var attribut in element.Attributes.Where(attribut => AttributsDApparence.Contains(attribut.LocalName) && element.NamespaceUri != "http://www.w3.org/2000/svg"))
            yield return $"{attribut.LocalName} on <{element.LocalName}> is for looks";
        if (EnBloc.Contains(element.LocalName) && element.Parent is IElement parent && DePhrase.Contains(parent.LocalName) && !EstUnTitrePermis(element, parent))
            yield return $"<{element.LocalName}> in <{parent.LocalName}>: {Abrege(parent)}";
        if (element.LocalName is "a" or "button" or "label" && element.ParentElement?.Closest(element.LocalName) is not null)
            yield return $"<{element.LocalName}> in <{element.LocalName}>: {Abrege(element)}";
        if (element.LocalName is "li" && element.ParentElement?.LocalName is not ("ul" or "ol" or "menu"))
            yield return $"<li> out of a list: {Abrege(element)}";
        if (element.LocalName is "ul" or "ol" && element.Children.FirstOrDefault(enfant => enfant.LocalName is not ("li" or "script" or "template")) is { } intrus)
            yield return $"<{intrus.LocalName}> in a list: {Abrege(intrus)}";
    }

    private static bool EstUnTitrePermis(IElement element, IElement parent) =>
        parent.LocalName is "summary" or "legend" && element.LocalName is ['h', _];

    private static string Abrege(IElement element) => element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)];

    private static string Extrait(string source, int ou) => source.Substring(Math.Clamp(ou - 40, 0, source.Length - 1), Math.Min(80, source.Length - Math.Clamp(ou - 40, 0, source.Length - 1)));
}
