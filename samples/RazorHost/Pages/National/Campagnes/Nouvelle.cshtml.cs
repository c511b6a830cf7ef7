using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>Prepares a campagne: nobody but the Cnaf sees it before it is published.</summary>
public sealed class NouvelleCampagneModel(ICampagnes campagnes, QuestionnairesConnus connus, ActeurCourant courant) : PageModel
{
    public IReadOnlyList<Questionnaire> Questionnaires => connus.Tous;

    /// <summary>As typed.</summary>
    public SaisieDeCampagne Saisie { get; private set; } = new() { Actions = "1", Delai = "14", Sias = true };

    /// <summary>The thresholds of each questionnaire; only those of the one chosen are read.</summary>
    public IReadOnlyList<SeuilsSaisis> Seuils { get; private set; } = [];

    public Dictionary<string, string> Erreurs { get; } = [];

    public void OnGet()
    {
        Saisie.Questionnaire = connus.Tous[0].Id;
        Seuils = [.. connus.Tous.Select(questionnaire => SeuilsSaisis.De(questionnaire, new Dictionary<string, string>()))];
    }

    public async Task<IActionResult> OnPostAsync(SaisieDeCampagne saisie, CancellationToken ct)
    {
        Saisie = saisie;
        Seuils = [.. connus.Tous.Select(questionnaire => SeuilsSaisis.Lire(questionnaire, Request.Form))];
        if (Lire() is not { } campagne)
            return Page();
        if (await ExisteAsync(campagne.Code, ct))
            return Page();
        try
        {
            await campagnes.AjouterAsync(campagne, ct);
        }
        catch (ArgumentException)
        {
            // Somebody else prepared it between the two readings.
            if (!await ExisteAsync(campagne.Code, ct))
                throw;
            return Page();
        }

        this.Annoncer($"Campagne {campagne.Code} préparée. Publiez-la quand tout est prêt.");
        return LocalRedirect($"/national/campagnes/{campagne.Code}");
    }

    private async Task<bool> ExisteAsync(CodeCampagne code, CancellationToken ct)
    {
        if (await campagnes.TrouverAsync(code, ct) is null)
            return false;
        Erreurs["Code"] = $"La campagne {code} existe déjà : choisissez une autre année, ou modifiez-la depuis la liste des campagnes.";
        return true;
    }

    private Campagne? Lire()
    {
        if (!CodeCampagne.TryParse(Saisie.Code, out var code))
            Erreurs["Code"] = "Écrivez deux années qui se suivent, par exemple 2019-2020.";
        var questionnaire = connus.Tous.FirstOrDefault(connu => connu.Id == Saisie.Questionnaire);
        if (questionnaire is null)
            Erreurs["Questionnaire"] = "Choisissez un questionnaire de la liste.";
        var premier = JoursDeCampagne.Lire(code, null, JoursDeCampagne.Premier, Saisie.PremierJour, Erreurs);
        var finDeSaisie = JoursDeCampagne.Lire(code, null, JoursDeCampagne.Saisie, Saisie.FinDeSaisie, Erreurs);
        var finDeValidation = JoursDeCampagne.Lire(code, null, JoursDeCampagne.Validation, Saisie.FinDeValidation, Erreurs);
        JoursDeCampagne.Ordonner(premier, finDeSaisie, finDeValidation, Erreurs);
        JoursDeCampagne.RefuserLePasse(finDeSaisie, courant.Maintenant, Erreurs);
        var seuils = Seuils.FirstOrDefault(seuils => seuils.Questionnaire == questionnaire);
        var parametres = new ParametresDeCampagne
        {
            NombreMaximalDActions = NombreSaisi.Lire("Actions", Saisie.Actions, 1, ParametresDeCampagne.PlafondDActions, Erreurs),
            JoursDeDelaiApresRetour = NombreSaisi.Lire("Delai", Saisie.Delai, 0, ParametresDeCampagne.DelaiMaximal, Erreurs),
            NumeroSiasExige = Saisie.Sias,
            Seuils = seuils?.Valeurs ?? new Dictionary<string, string>(),
        };
        return Erreurs.Count > 0 || questionnaire is null || seuils!.SontFautifs
            ? null
            : Campagne.Preparer(code, questionnaire, premier, finDeSaisie, finDeValidation, parametres);
    }
}
