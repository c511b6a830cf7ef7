namespace Clas.Domain;

/// <summary>The number of an association in the Répertoire national des associations.</summary>
/// <remarks>
/// <c>W</c> and nine digits: department, préfecture, order. Corsica and overseas have a letter in the second place
/// (<c>W2A1000119</c>, <c>W9R1000088</c>). There is none in 57, 67 and 68, where associations are entered in the register
/// of the court (DOMAIN §4). Blanks are dropped, letters put in capitals.
/// </remarks>
public readonly record struct NumeroRna
{
    private const int Longueur = 10;

    private readonly string? _valeur;

    private NumeroRna(string valeur) => _valeur = valeur;

    /// <summary><c>W</c> and nine characters; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Reads a number as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out NumeroRna numero)
    {
        var lu = Capitales.De(Blancs.Oter(saisie));
        var estLisible = lu.Length == Longueur
            && lu[0] == 'W'
            && char.IsAsciiDigit(lu[1])
            && char.IsAsciiLetterOrDigit(lu[2])
            && Chiffres.Seuls(lu.AsSpan(3))
            && lu[1..3] is not ("57" or "67" or "68");
        numero = estLisible ? new NumeroRna(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a number that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static NumeroRna Lire(string saisie) =>
        TryParse(saisie, out var numero) ? numero : throw new ArgumentException("Not a RNA number: W and nine digits.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
