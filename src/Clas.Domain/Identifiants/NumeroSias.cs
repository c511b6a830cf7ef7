namespace Clas.Domain;

/// <summary>The « numéro unique gestionnaire Sias AFC » of a structure (G16).</summary>
/// <remarks>
/// The guide says « digits only » and nothing else is public (DOMAIN §4): 1 to 15 ASCII digits, a text and not a number,
/// since leading zeros count. Blanks pasted around it are trimmed; a blank inside is an error, two numbers may have been
/// pasted together.
/// </remarks>
public readonly record struct NumeroSias
{
    private const int LongueurMax = 15;

    private readonly string? _valeur;

    private NumeroSias(string valeur) => _valeur = valeur;

    /// <summary>1 to 15 digits, leading zeros kept; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Reads a number as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out NumeroSias numero)
    {
        var lu = Blancs.Rogner(saisie);
        var estLisible = lu.Length <= LongueurMax && Chiffres.Seuls(lu);
        numero = estLisible ? new NumeroSias(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a number that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static NumeroSias Lire(string saisie) =>
        TryParse(saisie, out var numero) ? numero : throw new ArgumentException("Not a Sias number: 1 to 15 digits.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
