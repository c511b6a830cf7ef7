using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>All that the questionnaire looks at beside its own text.</summary>
public sealed record ContexteDExamen
{
    /// <summary>The answers of the fiche Structure.</summary>
    public required Reponses Structure { get; init; }

    /// <summary>The answers of the fiche Action judged; none when the Structure is.</summary>
    public Reponses Action { get; init; } = Reponses.Vide;

    /// <summary>Last year's Structure; null when there is none.</summary>
    public Reponses? StructurePrecedente { get; init; }

    /// <summary>Last year's Action; null when there is none.</summary>
    public Reponses? ActionPrecedente { get; init; }

    /// <summary>Parameters that the campagne sets; the questionnaire's defaults hold for the others.</summary>
    public IReadOnlyDictionary<string, string> Parametres { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Departments of the Caf (« 76 », « 2A », « 974 »). None means unknown, and controls on them are silent.</summary>
    public IReadOnlyList<string> Departements { get; init; } = [];

    /// <summary>Ids of the blocking controls that the Cnaf lowered to alerts.</summary>
    public IReadOnlySet<string> ControlesAbaisses { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The years of the campagne, « 2018-2019 »: <c>{annees}</c> in computed texts.</summary>
    public string Annees { get; init; } = "";

    /// <summary>Which Action it is, from 1: <c>{rang}</c> in computed texts.</summary>
    public int RangAction { get; init; } = 1;

    internal Reponses De(TypeDeFiche fiche) => fiche == TypeDeFiche.Structure ? Structure : Action;

    internal ContexteDExamen Avec(TypeDeFiche fiche, Reponses reponses) =>
        fiche == TypeDeFiche.Structure ? this with { Structure = reponses } : this with { Action = reponses };
}
