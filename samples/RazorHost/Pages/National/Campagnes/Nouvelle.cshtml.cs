using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Pages.National;

/// <summary>Prepares a campagne: nobody but the Cnaf sees it before it is published.</summary>
public sealed class NouvelleCampagneModel(ICampagnes campagnes, QuestionnairesConnus connus) : PageModel
{
    public IReadOnlyList<Questionnaire> Questionnaires => connus.Tous;

    /// <summary>As typed.</summary>
    public SaisieDeCampagne Saisie { get; private set; } = new() { Actions = "1", Delai = "14", Sias = true };

    public Dictionary<string, string> Erreurs { get; } = [];

    public void OnGet() => Saisie.Questionnaire = connus.Tous[0].Id;

    public async Task<IActionResult> OnPostAsync(SaisieDeCampagne saisie, CancellationToken ct)
    {
        Saisie = saisie;
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
        var premier = JoursDeCampagne.Lire(code, JoursDeCampagne.Premier, Saisie.PremierJour, Erreurs);
        var finDeSaisie = JoursDeCampagne.Lire(code, JoursDeCampagne.Saisie, Saisie.FinDeSaisie, Erreurs);
        var finDeValidation = JoursDeCampagne.Lire(code, JoursDeCampagne.Validation, Saisie.FinDeValidation, Erreurs);
        JoursDeCampagne.Ordonner(premier, finDeSaisie, finDeValidation, Erreurs);
        var parametres = new ParametresDeCampagne
        {
            NombreMaximalDActions = Entier("Actions", Saisie.Actions, 99),
            JoursDeDelaiApresRetour = Entier("Delai", Saisie.Delai, 90),
            NumeroSiasExige = Saisie.Sias,
        };
        return Erreurs.Count > 0 || questionnaire is null
            ? null
            : Campagne.Preparer(code, questionnaire, premier, finDeSaisie, finDeValidation, parametres);
    }

    private int Entier(string champ, string? saisie, int auPlus)
    {
        if (!int.TryParse(saisie?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) || nombre < 1 || nombre > auPlus)
            Erreurs[champ] = $"Écrivez un nombre entier, de 1 à {auPlus}.";
        return nombre;
    }
}
