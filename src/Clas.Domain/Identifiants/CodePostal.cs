namespace Clas.Domain;

/// <summary>A French postcode: five digits.</summary>
/// <remarks>
/// It says where the post goes, not in which commune or department an address lies: neither a Caf nor a
/// <see cref="CodeCommune"/> is derived from it (DOMAIN §4). Blanks are dropped (« 76 410 »).
/// </remarks>
public readonly record struct CodePostal
{
    private const int Longueur = 5;

    private readonly string? _valeur;

    private CodePostal(string valeur) => _valeur = valeur;

    /// <summary>Five digits; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Reads a postcode as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out CodePostal code)
    {
        var lu = Blancs.Oter(saisie);
        var estLisible = Chiffres.Seuls(lu, Longueur);
        code = estLisible ? new CodePostal(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a postcode that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static CodePostal Lire(string saisie) =>
        TryParse(saisie, out var code) ? code : throw new ArgumentException("Not a postcode: five digits.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
