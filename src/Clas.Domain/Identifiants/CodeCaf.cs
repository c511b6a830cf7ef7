namespace Clas.Domain;

/// <summary>The code of a Caf: three characters, department then rank.</summary>
/// <remarks>
/// <c>763</c> Seine-Maritime, <c>951</c> Val-d'Oise, <c>974</c> La Réunion, a letter in second place for Corsica
/// (DOMAIN §4). Outer blanks are trimmed and letters put in capitals. Which codes exist is reference data of the host;
/// a code is never derived from a postcode.
/// </remarks>
public readonly record struct CodeCaf
{
    private readonly string? _valeur;

    private CodeCaf(string valeur) => _valeur = valeur;

    /// <summary>Three characters; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Reads a code as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out CodeCaf code)
    {
        var lu = Capitales.De(Blancs.Rogner(saisie));
        var estLisible = lu.Length == 3
            && char.IsAsciiDigit(lu[0])
            && (char.IsAsciiDigit(lu[1]) || lu[1] is 'A' or 'B')
            && char.IsAsciiDigit(lu[2]);
        code = estLisible ? new CodeCaf(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a code that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static CodeCaf Lire(string saisie) =>
        TryParse(saisie, out var code) ? code : throw new ArgumentException("Not a code of Caf: three characters such as 763.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
