using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>What every kind of control says of itself.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="Fiche">The fiche it judges.</param>
/// <param name="Severite">What its failure entails.</param>
/// <param name="Message">What people are told.</param>
/// <param name="Si">It speaks only while this holds; null for always.</param>
/// <param name="Questions">Where to show it; empty for wherever the rule looks.</param>
internal sealed record EnonceDeControle(
    string Id,
    TypeDeFiche Fiche,
    Severite Severite,
    string Message,
    Condition? Si,
    ImmutableArray<string> Questions);
