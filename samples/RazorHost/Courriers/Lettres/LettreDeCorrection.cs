using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The Caf corrected answers: which, before and after (G18, G19, G25).</summary>
internal sealed class LettreDeCorrection(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Correction;

    public string Nom => "Réponses corrigées par la Caf";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "corrigée par votre Caf",
                $"{fait.Auteur} a corrigé des réponses de {fait.Sujet} {fait.Quand}.",
                "Vous n’avez rien à faire. Si une correction vous paraît inexacte, contactez votre Caf.")
            : null;
}
