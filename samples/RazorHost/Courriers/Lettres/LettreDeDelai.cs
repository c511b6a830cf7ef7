using Clas.Persistence;
using RazorHost.Pages;

namespace RazorHost.Courriers;

/// <summary>The Cnaf granted a délai: for which fiche, until when, why. Nothing is sent once it is no longer to come.</summary>
internal sealed class LettreDeDelai(FaitsDeDossier faits) : IModeleDeCourrier
{
    public string Nature => NatureDeCourrier.Delai;

    public string Nom => "Délai accordé";

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await faits.LireAsync(courrier, ct) is { FinDuDelai: { } fin } fait
            ? fait.Lettre(
                "ouverte jusqu’à une nouvelle date",
                $"{fait.Auteur} vous a accordé un délai pour {fait.Sujet} {fait.Quand}.",
                $"Vous pouvez la remplir jusqu’au {Dates.EnLettres(fin)} inclus, heure de Paris ; terminez-la ensuite pour la transmettre à votre Caf.")
            : null;
}
