using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The porteur finished the fiche: the acknowledgement (P6).</summary>
internal sealed class LettreDeReception(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Reception;

    public string Nom => "Accusé de réception";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "transmise",
                $"Vous avez terminé {fait.Sujet} {fait.Quand} : elle est transmise à votre Caf, qui va la vérifier.",
                "Gardez ce message : il tient lieu d’accusé de réception. Vous serez prévenu par courriel de la suite.")
            : null;
}
