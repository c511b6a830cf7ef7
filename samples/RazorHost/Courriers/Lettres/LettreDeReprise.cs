using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>A dossier set aside counts again.</summary>
internal sealed class LettreDeReprise(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Reprise;

    public string Nom => "Dossier repris";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "repris",
                $"{fait.Auteur} a repris {fait.Sujet} {fait.Quand}. Il compte de nouveau, avec les réponses qu’il avait.")
            : null;
}
