using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>A validated fiche was opened again: why, and by whom.</summary>
internal sealed class LettreDeDevalidation(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Devalidation;

    public string Nom => "Fiche rouverte";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "rouverte",
                $"{fait.Auteur} a rouvert {fait.Sujet}, qui était validée, {fait.Quand}. Le motif est rappelé ci-dessous.",
                "Votre Caf va la vérifier de nouveau. Vous serez prévenu par courriel de la suite.")
            : null;
}
