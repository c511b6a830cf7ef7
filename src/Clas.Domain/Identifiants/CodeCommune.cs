namespace Clas.Domain;

/// <summary>The Insee code of a commune, which is not its postcode.</summary>
/// <remarks>
/// Five digits, or <c>2A</c> / <c>2B</c> and three digits in Corsica (DOMAIN §4). Outer blanks are trimmed, letters put in
/// capitals.
/// </remarks>
public readonly record struct CodeCommune
{
    private const int Longueur = 5;

    private readonly string? _valeur;

    private CodeCommune(string valeur) => _valeur = valeur;

    /// <summary>Five characters; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Two characters (<c>76</c>, <c>2A</c>), three overseas (<c>974</c>).</summary>
    public string Departement => Valeur switch
    {
        "" => "",
        ['9', '7' or '8', ..] outreMer => outreMer[..3],
        var metropole => metropole[..2],
    };

    /// <summary>Reads a code as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out CodeCommune code)
    {
        var lu = Capitales.De(Blancs.Rogner(saisie));
        var estLisible = lu.Length == Longueur
            && (Chiffres.Seuls(lu) || lu is ['2', 'A' or 'B', ..] && Chiffres.Seuls(lu.AsSpan(2)));
        code = estLisible ? new CodeCommune(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a code that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static CodeCommune Lire(string saisie) =>
        TryParse(saisie, out var code) ? code : throw new ArgumentException("Not an Insee code of commune: five characters such as 76561.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
