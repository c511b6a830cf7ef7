namespace Clas.Domain;

/// <summary>Reads ASCII digits, and them alone.</summary>
/// <remarks>
/// <see cref="char.IsDigit(char)"/> accepts Arabic or full-width digits, and <see cref="int.TryParse(string, out int)"/>
/// forgives signs and trailing NULs: the same number would then have several spellings in the databases.
/// </remarks>
internal static class Chiffres
{
    /// <summary>Whether there is at least one character and all are ASCII digits.</summary>
    internal static bool Seuls(ReadOnlySpan<char> texte) =>
        !texte.IsEmpty && !texte.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the text is exactly that many ASCII digits.</summary>
    internal static bool Seuls(ReadOnlySpan<char> texte, int longueur) =>
        texte.Length == longueur && Seuls(texte);

    /// <summary>Whether the digits satisfy the Luhn key (the last digit is the key).</summary>
    internal static bool SuiventLuhn(ReadOnlySpan<char> chiffres)
    {
        var somme = 0;
        for (var rang = 0; rang < chiffres.Length; rang++)
        {
            var chiffre = chiffres[^(rang + 1)] - '0';
            if (rang % 2 == 1)
                chiffre = chiffre > 4 ? chiffre * 2 - 9 : chiffre * 2;
            somme += chiffre;
        }

        return somme % 10 == 0;
    }
}
