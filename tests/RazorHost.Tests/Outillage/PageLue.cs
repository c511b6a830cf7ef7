using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RazorHost.Tests.Outillage;

/// <summary>A page as a browser got it, redirections followed.</summary>
/// <param name="Statut">200, 404…</param>
/// <param name="Adresse">Path and query of the page that was drawn.</param>
/// <param name="Document">Its HTML, parsed.</param>
/// <param name="Reponse">The last response, for its headers.</param>
public sealed record PageLue(HttpStatusCode Statut, string Adresse, IHtmlDocument Document, HttpResponseMessage Reponse)
{
    /// <summary>What people read in the main part, blanks folded.</summary>
    public string Texte => Plier(Document.QuerySelector("main")?.TextContent ?? "");

    /// <summary>The confirmation at the top; null when there is none.</summary>
    public string? Annonce => Document.QuerySelector(".message") is { } message ? Plier(message.TextContent) : null;

    /// <summary>The antiforgery token of the page's first form.</summary>
    public string Jeton => Un("input[name=jeton]").GetAttribute("value")!;

    /// <summary>The first element; fails with the selector when there is none.</summary>
    public IElement Un(string selecteur) =>
        Document.QuerySelector(selecteur) ?? throw new InvalidOperationException($"No « {selecteur} » on {Adresse}: {Texte}");

    /// <summary>The form of this selector.</summary>
    public IHtmlFormElement Formulaire(string selecteur = "main form[method=post]") => (IHtmlFormElement)Un(selecteur);

    /// <summary>The button with these words; fails when there is none.</summary>
    public IHtmlElement Bouton(string mots) =>
        Document.QuerySelectorAll<IHtmlElement>("button").FirstOrDefault(bouton => Plier(bouton.TextContent).Contains(mots, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No button « {mots} » on {Adresse}.");

    /// <summary>Is there a button with these words?</summary>
    public bool ABouton(string mots) =>
        Document.QuerySelectorAll("button").Any(bouton => Plier(bouton.TextContent).Contains(mots, StringComparison.Ordinal));

    /// <summary>The address behind the link with these words.</summary>
    public string Lien(string mots) =>
        Document.QuerySelectorAll("a").FirstOrDefault(lien => Plier(lien.TextContent).Contains(mots, StringComparison.Ordinal))?.GetAttribute("href")
        ?? throw new InvalidOperationException($"No link « {mots} » on {Adresse}.");

    /// <summary>Every kind of blank becomes one space.</summary>
    public static string Plier(string texte) => string.Join(' ', texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
