using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The Caf gave the fiche back: what to correct, until when (G24).</summary>
internal sealed class LettreDeRetour(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Retour;

    public string Nom => "Fiche rendue au porteur";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "à reprendre",
                $"{fait.Auteur} vous a rendu {fait.Sujet} {fait.Quand}, pour que vous la repreniez.",
                $"Corrigez ce qui est demandé ci-dessous, puis terminez la fiche pour la transmettre de nouveau à votre Caf.{fait.Echeance}")
            : null;
}
