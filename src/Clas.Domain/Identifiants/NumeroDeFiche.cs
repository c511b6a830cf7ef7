namespace Clas.Domain;

/// <summary>The number of a fiche, unique and shown everywhere: « 2018-763-0042-A1 ».</summary>
/// <remarks>
/// The fiche Structure bears its dossier's number, an Action adds its code. People copy it from a PDF or a mail into the
/// support form (DOMAIN §4, G36): outer blanks are trimmed and letters put in capitals.
/// <see cref="NumeroDeDossier.PourFiche"/> makes it.
/// </remarks>
public readonly record struct NumeroDeFiche
{
    private readonly string? _valeur;

    private NumeroDeFiche(string valeur, FicheId fiche)
    {
        _valeur = valeur;
        Fiche = fiche;
    }

    /// <summary>« 2018-763-0042 » or « 2018-763-0042-A1 »; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Which fiche of the dossier it names.</summary>
    public FicheId Fiche { get; }

    /// <summary>Reads a number as copied or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out NumeroDeFiche numero)
    {
        numero = default;
        var lu = Capitales.De(Blancs.Rogner(saisie));
        var suffixe = lu.LastIndexOf("-A", StringComparison.Ordinal);
        var fiche = FicheId.Structure;
        if (suffixe >= 0 && !FicheId.TryParse(lu[(suffixe + 1)..], out fiche))
            return false;

        if (!FormeDeNumero.TryParse(suffixe >= 0 ? lu[..suffixe] : lu, out _))
            return false;

        numero = new NumeroDeFiche(lu, fiche);
        return true;
    }

    /// <summary>Reads a number that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static NumeroDeFiche Lire(string saisie) =>
        TryParse(saisie, out var numero) ? numero : throw new ArgumentException("Not the number of a fiche: such as 2018-763-0042-A1.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;

    /// <summary>The number of that fiche in the dossier of that number.</summary>
    internal static NumeroDeFiche Composer(string numeroDeDossier, FicheId fiche) =>
        new(fiche.EstStructure ? numeroDeDossier : $"{numeroDeDossier}-{fiche.Code}", fiche);
}
