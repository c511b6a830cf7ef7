using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages;

/// <summary>The blank questionnaire, to be read or printed without an account (G3).</summary>
public sealed class QuestionnaireModel(ICampagnes campagnes, ActeurCourant courant) : PageModel
{
    public Campagne Campagne { get; private set; } = null!;

    public IReadOnlyList<TypeDeFiche> Fiches { get; } = [TypeDeFiche.Structure, TypeDeFiche.Action];

    public async Task<IActionResult> OnGetAsync(string campagne, CancellationToken ct)
    {
        if (!CodeCampagne.TryParse(campagne, out var code)
            || await campagnes.TrouverAsync(code, ct) is not { } trouvee
            || trouvee.PhaseA(courant.Maintenant) == PhaseDeCampagne.Preparation)
            return NotFound();
        Campagne = trouvee;
        return Page();
    }

    /// <summary>« Fiche Action 2018-2019 » (G23).</summary>
    public string Titre(TypeDeFiche fiche) =>
        fiche == TypeDeFiche.Structure ? Campagne.Questionnaire.Titre(fiche) : $"{Campagne.Questionnaire.Titre(fiche)} {Campagne.Code}";

    /// <summary>What the porteur will be asked; the Caf's own questions and what is computed are not for it to fill in.</summary>
    public IReadOnlyList<Rubrique> Rubriques(TypeDeFiche fiche) =>
    [
        .. Campagne.Questionnaire.Rubriques(fiche)
            .Select(rubrique => rubrique with { Questions = [.. rubrique.Questions.Where(question => question.Repondant == Repondant.Porteur)] })
            .Where(rubrique => rubrique.Questions.Count > 0),
    ];

    /// <summary>« Seulement si vous répondez… »; null when always asked.</summary>
    public string? Condition(Question question) => ConditionEnPage.De(Campagne.Questionnaire, question)?.Texte;
}
