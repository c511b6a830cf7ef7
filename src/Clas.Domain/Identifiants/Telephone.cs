namespace Clas.Domain;

/// <summary>A French telephone number, overseas included.</summary>
/// <remarks>
/// Ten digits beginning with <c>0</c>, or the international form (<c>+33</c>, <c>0033</c>, <c>+262</c>…). Blanks, dots and
/// dashes are dropped, and the « (0) » of letterheads. Short numbers are refused: nobody answers a porteur there.
/// </remarks>
public readonly record struct Telephone
{
    private const int Longueur = 10;

    // Métropole, then La Réunion and Mayotte, Guadeloupe, Guyane, Martinique.
    private static readonly string[] Indicatifs = ["33", "262", "590", "594", "596"];

    private readonly string? _valeur;

    private Telephone(string valeur) => _valeur = valeur;

    /// <summary>Ten digits, <c>0235000000</c>; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>As people read it: « 02 35 00 00 00 ».</summary>
    public string Lisible => string.Join(' ', Valeur.Chunk(2).Select(paire => new string(paire)));

    /// <summary>Reads a number as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out Telephone telephone)
    {
        var lu = National(string.Concat(Blancs.Oter(saisie).Where(c => !EstSeparateur(c))));
        var estLisible = Chiffres.Seuls(lu, Longueur) && lu is ['0', not '0', ..];
        telephone = estLisible ? new Telephone(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a number that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Telephone Lire(string saisie) =>
        TryParse(saisie, out var telephone) ? telephone : throw new ArgumentException("Not a French telephone number: ten digits, or +33.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;

    // The dashes of keyboards, word processors and web pages.
    private static bool EstSeparateur(char c) => c is '.' or '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    private static string National(string numero)
    {
        var sansPrefixe = numero switch
        {
            ['+', .. var reste] => reste,
            ['0', '0', .. var reste] => reste,
            _ => null,
        };
        var indicatif = Indicatifs.FirstOrDefault(i => sansPrefixe?.StartsWith(i, StringComparison.Ordinal) == true);
        if (sansPrefixe is null || indicatif is null)
            return numero;

        var local = sansPrefixe[indicatif.Length..];
        return "0" + (local.StartsWith("(0)", StringComparison.Ordinal) ? local[3..] : local);
    }
}
