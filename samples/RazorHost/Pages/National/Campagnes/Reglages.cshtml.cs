using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>What a campagne sets beside its dates: parameters, thresholds, questionnaire. The domain judges each geste.</summary>
public sealed class ReglagesModel(ICampagnes campagnes, QuestionnairesConnus connus, ActeurCourant courant) : PageModel
{
    [FromRoute]
    public string? Code { get; set; }

    public Campagne Campagne { get; private set; } = null!;

    public IReadOnlyList<Questionnaire> Questionnaires => connus.Tous;

    public SeuilsSaisis Seuils { get; private set; } = null!;

    public string? Actions { get; private set; }

    public string? Delai { get; private set; }

    public bool Sias { get; private set; }

    public string? QuestionnaireChoisi { get; private set; }

    public Dictionary<string, string> Erreurs { get; } = [];

    public IReadOnlyList<Refus> Refus { get; private set; } = [];

    public string? Erreur { get; private set; }

    /// <summary>The geste asked for, beside which the motive typed is kept.</summary>
    public string? Geste { get; private set; }

    public string? Motif { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ChargerAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostReglerAsync(string? actions, string? delai, bool sias, string? motif, int version, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        (Geste, Motif, Actions, Delai, Sias) = ("Regler", motif, actions, delai, sias);
        Seuils = SeuilsSaisis.Lire(Campagne.Questionnaire, Request.Form);
        var parametres = new ParametresDeCampagne
        {
            NombreMaximalDActions = NombreSaisi.Lire("Actions", actions, 1, ParametresDeCampagne.PlafondDActions, Erreurs),
            JoursDeDelaiApresRetour = NombreSaisi.Lire("Delai", delai, 0, ParametresDeCampagne.DelaiMaximal, Erreurs),
            NumeroSiasExige = sias,
            Seuils = Seuils.Valeurs,
        };
        return Erreurs.Count > 0 || Seuils.SontFautifs
            ? Page()
            : await FaireAsync(campagne => campagne.Regler(courant.Acteur, courant.Maintenant, parametres, motif ?? ""), version, "Réglages changés.", ct);
    }

    public async Task<IActionResult> OnPostInterrogerAsync(string? questionnaire, string? motif, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        (Geste, Motif, QuestionnaireChoisi) = ("Interroger", motif, questionnaire);
        if (connus.Tous.FirstOrDefault(connu => connu.Id == questionnaire) is not { } choisi)
        {
            Erreur = "Choisissez un questionnaire de la liste.";
            return Page();
        }

        return await FaireAsync(
            campagne => campagne.Interroger(courant.Acteur, courant.Maintenant, choisi, motif ?? ""), Campagne.Version, "Questionnaire changé.", ct);
    }

    private async Task<IActionResult> FaireAsync(Func<Campagne, Decision> accomplir, int lue, string annonce, CancellationToken ct)
    {
        var (decision, estPerimee) = await campagnes.ChangerSiLueAsync(Campagne.Code, lue, accomplir, ct);
        if (estPerimee)
            Erreur = LectureDeCampagne.ChangeeEntreTemps;
        Refus = decision.Refus;
        if (estPerimee || !decision.EstAccordee)
            return Page();

        this.Annoncer(decision.EstSansEffet ? "Il n’y avait rien à changer." : annonce);
        return LocalRedirect($"/national/campagnes/{Campagne.Code}");
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (!CodeCampagne.TryParse(Code, out var code) || await campagnes.TrouverAsync(code, ct) is not { } campagne)
            return false;
        Campagne = campagne;
        Actions = campagne.Parametres.NombreMaximalDActions.ToString(CultureInfo.InvariantCulture);
        Delai = campagne.Parametres.JoursDeDelaiApresRetour.ToString(CultureInfo.InvariantCulture);
        Sias = campagne.Parametres.NumeroSiasExige;
        Seuils = SeuilsSaisis.De(campagne.Questionnaire, campagne.Parametres.Seuils);
        return true;
    }
}
