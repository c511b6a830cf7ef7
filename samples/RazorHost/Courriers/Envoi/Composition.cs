using System.Globalization;
using System.Text;
using Clas.Domain;
using Clas.Persistence;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>Makes a message of a letter. Whatever a name or a subject holds, it adds no header and hides no text.</summary>
public sealed class Composition(MiseEnPage miseEnPage, ReglagesDeCourriel reglages, TimeProvider horloge)
{
    private const int LongueurDeLObjet = 150;

    /// <summary>The message, for the addresses that are some; null when none is.</summary>
    public MimeMessage? Composer(CourrierARediger courrier, Lettre lettre)
    {
        ArgumentNullException.ThrowIfNull(courrier);
        ArgumentNullException.ThrowIfNull(lettre);
        var adresses = lettre.Destinataires
            .Select(texte => Courriel.TryParse(texte, out var courriel) ? courriel.Valeur : null)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (adresses.Count == 0)
            return null;

        var message = new MimeMessage
        {
            MessageId = courrier.IdentifiantDeMessage,
            Date = horloge.GetUtcNow(),
            Subject = EnUneLigne(lettre.Objet),
            Body = new MultipartAlternative(
                new TextPart("plain") { Text = SansControles(miseEnPage.EnTexte(lettre)) },
                new TextPart("html") { Text = SansControles(miseEnPage.EnHtml(lettre)) }),
        };
        message.From.Add(reglages.De);
        message.To.AddRange(adresses.Select(adresse => new MailboxAddress("", adresse)));
        if (Courriel.TryParse(lettre.RepondreA, out var reponse))
            message.ReplyTo.Add(new MailboxAddress("", reponse.Valeur));
        // So that absence messages do not answer a machine.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        // Whatever relays it, seven bits and short lines pass everywhere; a file has no server to ask what it accepts.
        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    /// <summary>A subject holds no line end, no control, and nothing that turns the direction of reading.</summary>
    internal static string EnUneLigne(string texte)
    {
        var ligne = string.Join(' ', new string([.. texte.Select(c => EstInvisible(c) ? ' ' : c)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var elements = StringInfo.ParseCombiningCharacters(ligne);
        return elements.Length > LongueurDeLObjet ? ligne[..elements[LongueurDeLObjet - 1]] + "…" : ligne;
    }

    private static string SansControles(string texte) => new StringBuilder(texte.Length)
        .AppendJoin("", texte.Where(c => c == '\n' || c == '\t' || !char.IsControl(c)))
        .ToString();

    private static bool EstInvisible(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
