using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>The Caf finished the fiche in the porteur's place: it must be told so.</summary>
internal sealed class LettreDeTermineeParLaCaf(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.TermineePourLePorteur;

    public string Nom => "Fiche terminée par la Caf";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { } fait
            ? fait.Lettre(
                "terminée par votre Caf",
                $"{fait.Auteur} a terminé {fait.Sujet} à votre place {fait.Quand}.",
                "Relisez-la : si une réponse vous paraît inexacte, contactez votre Caf.")
            : null;
}
