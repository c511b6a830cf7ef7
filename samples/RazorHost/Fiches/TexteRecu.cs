namespace RazorHost.Fiches;

/// <summary>Text on its way between a browser and the domain.</summary>
internal static class TexteRecu
{
    private const char Remplacement = '\uFFFD';
    private const char DemiCaractere = '\uD800';

    /// <summary>The text as the domain must judge it.</summary>
    /// <remarks>
    /// Browsers and the reading of forms write U+FFFD where half of a character stood: the domain would keep that mark as if
    /// someone had typed it. Handed over as the half character it was, it is refused beside its question.
    /// </remarks>
    internal static string Rendre(string texte) => texte.Replace(Remplacement, DemiCaractere);

    /// <summary>The text as a page can write it: what no page can carry shows as « � », so that it can be found and erased.</summary>
    internal static string Montrer(string texte)
    {
        if (Clas.Domain.TexteSaisi.EstAcceptable(texte))
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
}
