using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The dossier counts no more: why, and that it can be taken back.</summary>
internal sealed class LettreDeMiseALEcart(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.MiseALEcart;

    public string Nom => "Dossier mis à l’écart";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "mis à l’écart",
                $"{fait.Auteur} a mis à l’écart {fait.Sujet} {fait.Quand}. Il ne compte plus dans la campagne ; vos réponses sont conservées.",
                "Si c’est une erreur, contactez votre Caf : elle peut le reprendre.")
            : null;
}
