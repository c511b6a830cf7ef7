using System.Text.RegularExpressions;
using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>Text on its way between a browser and the domain.</summary>
internal static partial class TexteRecu
{
    private const char Remplacement = '\uFFFD';
    private const string DemiCaractere = "\uD800";

    /// <summary>The text as the domain must judge it.</summary>
    /// <remarks>
    /// Where half of a character stood, browsers write U+FFFD and the reading of forms leaves its three bytes undecoded: the
    /// domain would keep these marks as if someone had typed them. Handed over as the half character it was, it is refused
    /// beside its question.
    /// </remarks>
    internal static string Rendre(string texte) =>
        OctetsDUnDemiCaractere().Replace(texte, DemiCaractere).Replace(Remplacement, DemiCaractere[0]);

    /// <summary>The text as a page can write it: what no page can carry shows as « � », so that it can be found and erased.</summary>
    internal static string Montrer(string texte)
    {
        if (TexteSaisi.EstAcceptable(texte))
            return texte;

        var montrable = texte.ToCharArray();
        for (var i = 0; i < montrable.Length; i++)
        {
            if (char.IsHighSurrogate(montrable[i]) && i + 1 < montrable.Length && char.IsLowSurrogate(montrable[i + 1]))
                i++;
            else if (montrable[i] == '\0' || char.IsSurrogate(montrable[i]))
                montrable[i] = Remplacement;
        }

        return new string(montrable);
    }

    [GeneratedRegex("%ED%[AB][0-9A-F]%[89AB][0-9A-F]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OctetsDUnDemiCaractere();
}
