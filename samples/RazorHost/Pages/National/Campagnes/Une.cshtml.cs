using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>One campagne, for the Cnaf: its dates, its gestes, its journal. The domain judges each geste.</summary>
public sealed class CampagneModel(ICampagnes campagnes, ActeurCourant courant) : PageModel
{
    private const string AConfirmer = "Cochez la case pour confirmer : rien n’a été changé.";

    [FromRoute]
    public string? Code { get; set; }

    public Campagne Campagne { get; private set; } = null!;

    public IReadOnlyList<Passage> Journal { get; private set; } = [];

    public IReadOnlyList<Refus> Refus { get; private set; } = [];

    public Dictionary<string, string> Erreurs { get; } = [];

    public string? Erreur { get; private set; }

    /// <summary>The geste asked for, beside which what was typed is kept.</summary>
    public string? Geste { get; private set; }

    public string? Motif { get; private set; }

    public string? PremierJour { get; private set; }

    public string? FinDeSaisie { get; private set; }

    public string? FinDeValidation { get; private set; }

    public string? Controle { get; private set; }

    public DateTimeOffset Maintenant => courant.Maintenant;

    /// <summary>Its first day may still move.</summary>
    public bool EstAOuvrir => Campagne.PhaseA(Maintenant) == PhaseDeCampagne.Preparation;

    public bool EstFinie => !EstAOuvrir && Campagne.FermeLe <= Maintenant;

    public string TitreDesDates => EstAOuvrir ? "Changer les dates" : EstFinie ? "Rouvrir" : "Prolonger, ou changer les derniers jours";

    /// <summary>The blocking controls that may be lowered.</summary>
    public IReadOnlyList<Controle> Controles =>
    [
        .. Enum.GetValues<TypeDeFiche>().SelectMany(Campagne.Questionnaire.Controles)
            .Where(controle => controle.Severite == Severite.Bloquant && !Campagne.Parametres.ControlesAbaisses.Contains(controle.Id)),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ChargerAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostPublierAsync(bool confirme, CancellationToken ct) =>
        FaireAsync("Publier", null, "Campagne publiée.", () => Confirmer(confirme), campagne => campagne.Publier(courant.Acteur, Maintenant), ct);

    public Task<IActionResult> OnPostCloreAsync(bool confirme, string? motif, CancellationToken ct) =>
        FaireAsync("Clore", motif, "Campagne close.", () => Confirmer(confirme), campagne => campagne.Clore(courant.Acteur, Maintenant, motif ?? ""), ct);

    public Task<IActionResult> OnPostAbaisserAsync(string? controle, string? motif, CancellationToken ct)
    {
        Controle = controle;
        return FaireAsync(
            "Abaisser", motif, $"Contrôle {controle} abaissé en alerte.",
            () => Erreur = Controles.Any(connu => connu.Id == controle) ? null : "Choisissez un contrôle de la liste.",
            campagne => campagne.Abaisser(courant.Acteur, Maintenant, controle!, motif ?? ""),
            ct);
    }

    public Task<IActionResult> OnPostDaterAsync(string? premierJour, string? finDeSaisie, string? finDeValidation, string? motif, int version, CancellationToken ct)
    {
        (PremierJour, FinDeSaisie, FinDeValidation) = (premierJour, finDeSaisie ?? "", finDeValidation ?? "");
        DateOnly premier = default, saisie = default, validation = default;
        return FaireAsync(
            "Dater", motif, "Dates changées.",
            () =>
            {
                premier = premierJour is null ? Campagne.PremierJour : JoursDeCampagne.Lire(Campagne.Code, Campagne, JoursDeCampagne.Premier, premierJour, Erreurs);
                saisie = JoursDeCampagne.Lire(Campagne.Code, Campagne, JoursDeCampagne.Saisie, finDeSaisie, Erreurs);
                validation = JoursDeCampagne.Lire(Campagne.Code, Campagne, JoursDeCampagne.Validation, finDeValidation, Erreurs);
                JoursDeCampagne.Ordonner(premier, saisie, validation, Erreurs);
            },
            campagne => premierJour is not null ? campagne.Dater(courant.Acteur, Maintenant, premier, saisie, validation, motif ?? "")
                : campagne.FermeLe <= Maintenant ? campagne.Rouvrir(courant.Acteur, Maintenant, saisie, validation, motif ?? "")
                : campagne.Prolonger(courant.Acteur, Maintenant, saisie, validation, motif ?? ""),
            ct,
            lue: version);
    }

    /// <summary>A geste of the journal, in words.</summary>
    public static string Nom(string geste) => geste switch
    {
        "Publier" => "Publication",
        "Dater" => "Dates changées avant l’ouverture",
        "Regler" => "Réglages changés",
        "Interroger" => "Questionnaire changé",
        "Prolonger" => "Dates changées",
        "Rouvrir" => "Réouverture",
        "Clore" => "Clôture",
        "Abaisser" => "Contrôle abaissé en alerte",
        _ => geste,
    };

    private void Confirmer(bool confirme) => Erreur = confirme ? null : AConfirmer;

    private async Task<IActionResult> FaireAsync(
        string geste, string? motif, string annonce, Action verifier, Func<Campagne, Decision> accomplir, CancellationToken ct, int? lue = null)
    {
        (Geste, Motif) = (geste, motif);
        if (!await ChargerAsync(ct))
            return NotFound();
        verifier();
        if (Erreur is not null || Erreurs.Count > 0)
            return Page();
        var (decision, estPerimee) = await campagnes.ChangerSiLueAsync(Campagne.Code, lue, accomplir, ct);
        if (estPerimee || !decision.EstAccordee)
        {
            Erreur = estPerimee ? LectureDeCampagne.ChangeeEntreTemps : null;
            Refus = decision.Refus;
            return Page();
        }

        this.Annoncer(decision.EstSansEffet ? "Il n’y avait rien à changer." : annonce);
        return LocalRedirect($"/national/campagnes/{Campagne.Code}");
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (!CodeCampagne.TryParse(Code, out var code) || await campagnes.TrouverAsync(code, ct) is not { } campagne)
            return false;
        Campagne = campagne;
        Journal = [.. (await campagnes.LireJournalAsync(code, ct)).Reverse()];
        PremierJour ??= JourSaisi.Ecrire(campagne.PremierJour);
        FinDeSaisie ??= JourSaisi.Ecrire(campagne.DernierJourDeSaisie);
        FinDeValidation ??= JourSaisi.Ecrire(campagne.DernierJourDeValidation);
        return true;
    }
}
