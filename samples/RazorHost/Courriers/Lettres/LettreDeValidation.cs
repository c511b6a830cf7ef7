using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The fiche is validated: closed to both sides, with what the Caf corrected meanwhile (G20, G39).</summary>
internal sealed class LettreDeValidation(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Validation;

    public string Nom => "Fiche validée";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "validée",
                $"{fait.Auteur} a validé {fait.Sujet} {fait.Quand}. Elle ne peut plus être modifiée, ni par vous ni par votre Caf.",
                fait.Corriges.Count > 0
                    ? "Des réponses ont été corrigées avant la validation ; elles sont rappelées ci-dessous."
                    : "Vous n’avez plus rien à faire pour cette fiche.")
            : null;
}
