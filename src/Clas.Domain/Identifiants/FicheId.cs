using System.Globalization;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>Which fiche of a dossier: the Structure, or the Action of a rank.</summary>
/// <remarks>
/// The guide knows one fiche Action; the campagne says how many a dossier may hold (G37), 99 at the very most.
/// <c>default</c> is the Structure: every dossier has one.
/// </remarks>
public readonly record struct FicheId
{
    internal const int DernierRang = 99;

    private FicheId(int rang) => Rang = rang;

    /// <summary>The one fiche Structure of a dossier, rank 0: what <c>default</c> is too.</summary>
    public static FicheId Structure => default;

    /// <summary>0 for the Structure, 1 to 99 for an Action.</summary>
    public int Rang { get; }

    /// <summary>« S », « A1 », « A2 »…: short, stable, fit for an address.</summary>
    public string Code => EstStructure ? "S" : string.Create(CultureInfo.InvariantCulture, $"A{Rang}");

    /// <summary>Whether it is the fiche Structure.</summary>
    public bool EstStructure => Rang == 0;

    /// <summary>Whether it is a fiche Action.</summary>
    public bool EstAction => Rang > 0;

    /// <summary>The fiche Action of that rank, 1 to 99.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public static FicheId Action(int rang) => new(Guard.Against.OutOfRange(rang, nameof(rang), 1, DernierRang));

    /// <summary>Reads a <see cref="Code"/>; false when it is none. « A01 » is none: a fiche has one address.</summary>
    public static bool TryParse(string? saisie, out FicheId fiche)
    {
        fiche = default;
        var lu = Capitales.De(Blancs.Rogner(saisie));
        if (lu == "S")
            return true;

        if (lu is not ['A', >= '1' and <= '9', .. var reste] || reste.Length > 1 || reste is [not (>= '0' and <= '9')])
            return false;

        fiche = new FicheId(int.Parse(lu.AsSpan(1), CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Reads a code that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static FicheId Lire(string saisie) =>
        TryParse(saisie, out var fiche) ? fiche : throw new ArgumentException("Not the code of a fiche: S, or A1 to A99.", nameof(saisie));

    /// <summary>The same as <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
