using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using RazorHost.Contacts;
using RazorHost.Identite;

namespace RazorHost.Pages;

/// <summary>The strip of every signed-in page: closing dates with days left and, to a porteur, its Caf and how to reach it.</summary>
public sealed class Bandeau(CampagneCourante courante, ActeurCourant courant, ISuivi suivi, ContactsDesCaf contacts) : ViewComponent
{
    /// <summary>What the strip says.</summary>
    public sealed record Modele(CodeCampagne Campagne, IReadOnlyList<Echeance> Echeances, string? HeureLocale, IReadOnlyList<CafJoignable> Cafs);

    /// <summary>Draws the strip; of the dossier's campagne and Caf when the page shows one.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Dossier? dossier)
    {
        var ct = HttpContext.RequestAborted;
        if ((dossier?.Campagne ?? await courante.LireAsync(ct)) is not { } campagne)
            return Content("");

        var estPorteur = courant.Acteur.Role == Role.Porteur;
        var cafs = dossier is not null ? [dossier.Caf]
            : estPorteur ? await CafsDuPorteurAsync(campagne, ct)
            : courant.Acteur.Cafs;
        var maintenant = courant.Maintenant;
        return View(new Modele(
            campagne.Code,
            estPorteur
                ? [Echeance.DeLaSaisie(campagne, maintenant)]
                : [Echeance.DeLaSaisie(campagne, maintenant), Echeance.DeLaValidation(campagne, maintenant)],
            cafs is [var seule] ? HeureLocale(campagne, seule, maintenant) : null,
            estPorteur ? await contacts.JoindreAsync(campagne.Cafs, cafs, ct) : []));
    }

    private static string? HeureLocale(Campagne campagne, CodeCaf caf, DateTimeOffset maintenant) =>
        campagne.PhaseA(maintenant) == PhaseDeCampagne.Ouverte
            ? Echeance.HeureLocale(campagne.SaisieFermeLe, campagne.Cafs.Toutes.FirstOrDefault(connue => connue.Code == caf))
            : null;

    private async Task<IReadOnlyList<CodeCaf>> CafsDuPorteurAsync(Campagne campagne, CancellationToken ct) =>
    [
        .. (await suivi.DossiersDesStructuresAsync(courant.Acteur.Structures, ct))
            .Where(ligne => ligne.Campagne == campagne.Code && !ligne.Etat.EstMisALEcart)
            .Select(ligne => ligne.Id.Caf)
            .Distinct(),
    ];
}
