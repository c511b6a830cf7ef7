using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The number of a dossier that people read and dictate: « 2018-763-0042 ».</summary>
/// <remarks>
/// First year of the campagne, Caf, then a counter of that campagne in that Caf, allocated by the store when the dossier
/// is added (DESIGN §4.1). Four digits at least; it grows beyond 9999 rather than fail.
/// </remarks>
public readonly record struct NumeroDeDossier
{
    private readonly FormeDeNumero _forme;

    /// <summary>Composes the number.</summary>
    /// <exception cref="ArgumentException">A code is <c>default</c>, or the counter is below 1.</exception>
    public NumeroDeDossier(CodeCampagne campagne, CodeCaf caf, int compteur) =>
        _forme = new FormeDeNumero(Guard.Against.Default(campagne), Guard.Against.Default(caf), Guard.Against.NegativeOrZero(compteur));

    /// <summary>The campagne it was opened in.</summary>
    public CodeCampagne Campagne => _forme.Campagne;

    /// <summary>The Caf that follows it.</summary>
    public CodeCaf Caf => _forme.Caf;

    /// <summary>The rank of its opening in that campagne and Caf, from 1.</summary>
    public int Compteur => _forme.Compteur;

    /// <summary>« 2018-763-0042 »; empty for <c>default</c>.</summary>
    public string Valeur => this == default ? "" : _forme.ToString();

    /// <summary>Reads a number as copied or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out NumeroDeDossier numero)
    {
        var estLisible = FormeDeNumero.TryParse(Capitales.De(Blancs.Rogner(saisie)), out var forme);
        numero = estLisible ? new NumeroDeDossier(forme.Campagne, forme.Caf, forme.Compteur) : default;

        return estLisible;
    }

    /// <summary>Reads a number that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static NumeroDeDossier Lire(string saisie) =>
        TryParse(saisie, out var numero) ? numero : throw new ArgumentException("Not the number of a dossier: such as 2018-763-0042.", nameof(saisie));

    /// <summary>The dossier in which that fiche lies.</summary>
    /// <exception cref="ArgumentException">The number is <c>default</c>.</exception>
    public static NumeroDeDossier De(NumeroDeFiche fiche) =>
        Lire(fiche.Fiche.EstStructure ? fiche.Valeur : fiche.Valeur[..fiche.Valeur.LastIndexOf('-')]);

    /// <summary>The number of one of its fiches: its own for the Structure, with « -A1 » for an Action.</summary>
    /// <exception cref="ArgumentException">The number is <c>default</c>.</exception>
    public NumeroDeFiche PourFiche(FicheId fiche) => NumeroDeFiche.Composer(Guard.Against.NullOrEmpty(Valeur), fiche);

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;
}
