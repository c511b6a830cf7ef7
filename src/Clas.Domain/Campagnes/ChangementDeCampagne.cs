namespace Clas.Domain;

/// <summary>What a geste of the Cnaf would do to a campagne: granted or not, and what it would then be.</summary>
internal sealed record ChangementDeCampagne(
    Decision Decision, string Geste, EtatDeCampagne Apres, string? Motif, IReadOnlyList<Ecart> Ecarts);
