namespace Clas.Domain;

/// <summary>The guards of both lifecycles, each written once.</summary>
internal static class Gardes
{
    internal static readonly Garde SaisieOuverte = new(
        "saisie ouverte", MotifDeRefus.SaisieFermee, EstDuMoment: true, c => c.SaisieOuverte);

    internal static readonly Garde ValidationOuverte = new(
        "validation ouverte", MotifDeRefus.ValidationFermee, EstDuMoment: true, c => c.ValidationOuverte);

    internal static readonly Garde StructureCommencee = new(
        "structure commencée", MotifDeRefus.StructureNonCommencee, EstDuMoment: true, c => c.StructureCommencee);

    internal static readonly Garde StructureValidee = new(
        "structure validée", MotifDeRefus.StructureNonValidee, EstDuMoment: true, c => c.StructureValidee);

    internal static readonly Garde AucuneActionValidee = new(
        "aucune action validée", MotifDeRefus.ActionDejaValidee, EstDuMoment: true, c => c.AucuneActionValidee);

    internal static readonly Garde Complete = new(
        "complète", MotifDeRefus.FicheIncomplete, EstDuMoment: false, c => c.Examen.Value.EstComplete)
    {
        EnCause = c => [.. c.Examen.Value.Manquants.Select(champ => champ.Id)],
    };

    internal static readonly Garde Coherente = new(
        "cohérente", MotifDeRefus.FicheIncoherente, EstDuMoment: false, c => !c.Incoherences().Any())
    {
        EnCause = c => [.. c.Incoherences()],
    };

    internal static readonly Garde NumeroSiasRenseigne = new(
        "numéro Sias renseigné", MotifDeRefus.NumeroSiasManquant, EstDuMoment: false, c => c.NumeroSiasManquant.Value is null)
    {
        EnCause = c => [c.NumeroSiasManquant.Value!],
    };

    internal static readonly Garde MotifDonne = new(
        "motif donné", MotifDeRefus.MotifManquant, EstDuMoment: false, c => c.MotifDonne);
}
