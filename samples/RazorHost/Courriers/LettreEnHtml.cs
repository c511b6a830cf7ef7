using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RazorHost.Courriers;

/// <summary>A letter drawn in HTML, for programs that read mails.</summary>
/// <remarks>Styles are written on each element: those programs drop style sheets. No image: nothing is fetched from anywhere.</remarks>
internal static class LettreEnHtml
{
    internal const string TitreDuMotif = "Le motif indiqué :";
    internal const string TitreDesChangements = "Les réponses qui ont été corrigées :";

    private const string Marge = "margin:0 0 16px";
    private const string Filet = "#c9ced6";
    private const string Fond = "#f4f5f7";
    private const string Cellule = $"padding:6px 8px;border:1px solid {Filet};text-align:left;vertical-align:top";
    private const string Cadre =
        $"max-width:36em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid {Filet};"
        + "font:16px/1.5 Arial,Helvetica,sans-serif;color:#1b1f24";

    private const string DuBouton =
        "display:inline-block;padding:10px 18px;background:#1f4e8c;color:#ffffff;text-decoration:none;font-weight:bold";

    // Accents and French punctuation stay readable in the source; all that HTML reads as its own is encoded.
    private static readonly HtmlEncoder Encodeur = HtmlEncoder.Create(
        UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation);

    internal static IEnumerable<string> Lignes(Lettre lettre, string pied) =>
    [
        "<!DOCTYPE html>",
        $"<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{Encoder(lettre.Objet)}</title></head>",
        $"<body style=\"margin:0;padding:24px 12px;background:{Fond}\">",
        $"<div style=\"{Cadre}\">",
        .. Corps(lettre),
        $"<p style=\"margin:24px 0 0;padding-top:12px;border-top:1px solid {Filet};color:#57606a;font-size:14px\">{Encoder(pied)}</p>",
        "</div>",
        "</body></html>",
    ];

    private static IEnumerable<string> Corps(Lettre lettre)
    {
        yield return $"<p style=\"{Marge}\">Bonjour,</p>";
        foreach (var paragraphe in lettre.Paragraphes)
            yield return $"<p style=\"{Marge}\">{EnLignes(paragraphe)}</p>";
        if (lettre.Motif is { } motif)
            yield return $"<p style=\"margin:0 0 8px\">{TitreDuMotif}</p><blockquote style=\"{Marge};padding:8px 16px;border-left:4px solid #57606a;background:{Fond}\">{EnLignes(motif)}</blockquote>";
        foreach (var ligne in lettre.Changements.Count > 0 ? Tableau(lettre.Changements) : [])
            yield return ligne;
        if (lettre.Bouton is { } bouton)
            yield return $"<p style=\"margin:24px 0\"><a href=\"{Encoder(bouton.Adresse.AbsoluteUri)}\" style=\"{DuBouton}\">{Encoder(bouton.Mots)}</a></p>";
        if (lettre.Joindre is { } joindre)
            yield return $"<p style=\"{Marge}\">{EnLignes(joindre)}</p>";
        yield return $"<p style=\"{Marge}\">{EnLignes(lettre.Signature)}</p>";
    }

    private static IEnumerable<string> Tableau(IReadOnlyList<Changement> changements) =>
    [
        $"<p style=\"margin:0 0 8px\">{TitreDesChangements}</p>",
        $"<table style=\"{Marge};border-collapse:collapse;width:100%;font-size:15px\">",
        $"<tr>{Titre("Question")}{Titre("Avant")}{Titre("Après")}</tr>",
        .. changements.Select(changement =>
            $"<tr><th scope=\"row\" style=\"{Cellule};font-weight:normal\">{Encoder(changement.Question)}</th>"
            + $"<td style=\"{Cellule}\">{EnLignes(changement.Avant)}</td>"
            + $"<td style=\"{Cellule};font-weight:bold\">{EnLignes(changement.Apres)}</td></tr>"),
        "</table>",
    ];

    private static string Titre(string titre) => $"<th scope=\"col\" style=\"{Cellule};background:{Fond}\">{titre}</th>";

    private static string Encoder(string texte) => Encodeur.Encode(texte);

    private static string EnLignes(string texte) => string.Join("<br>", texte.Split('\n').Select(ligne => Encoder(ligne.TrimEnd('\r'))));
}
