using static Clas.Domain.StatutFiche;
using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>What is typed is kept, and nothing else moves; what is finished is complete and agrees.</summary>
public sealed class LoisDuContenu
{
    [Fact]
    public void A_draft_is_always_kept() => Quand(
        etape => etape is { EstAccomplie: true, Saisie: not null },
        etape => etape.Saisie!.All(frappe => EstGarde(etape, frappe.Key, [.. frappe.Value.Where(texte => texte.Length > 0)])));

    [Fact]
    public void What_is_not_typed_stays_unless_it_is_no_longer_asked() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not null },
        etape => etape.Fiche.Reponses.All(reponse =>
            etape.Saisie?.Contient(reponse.Key) == true
            || etape.FicheApres.Reponses[reponse.Key] == reponse.Value
            || !EstDemande(etape, reponse.Key)));

    [Fact]
    public void Nothing_is_answered_that_nobody_typed() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not null },
        etape => etape.FicheApres.Reponses.All(reponse =>
            etape.Fiche.Reponses[reponse.Key] == reponse.Value || etape.Saisie?.Contient(reponse.Key) == true));

    [Fact]
    public void A_porteur_never_changes_an_answer_of_the_Caf() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not null, Qui: Personne.Porteur },
        etape => new[] { "S19", "A50" }.All(champ => etape.FicheApres.Reponses[champ] == etape.Fiche.Reponses[champ]));

    [Fact]
    public void An_unreadable_draft_is_kept_as_typed() => Quand(
        etape => etape.EstAccomplie && etape.Saisie?["S15"] is ["pas un courriel"],
        etape => etape.FicheApres.Reponses["S15"] is ReponseIllisible { Brut: ["pas un courriel"] });

    /// <summary>Of the small questionnaire, whose rules are few enough to be told again here.</summary>
    [Fact]
    public void What_is_finished_answers_everything_and_agrees() => Quand(
        etape => etape is { EstAccomplie: true, Geste: GesteFiche.Terminer or GesteFiche.Valider, Histoire.EstLivree: false }
            || (etape is { EstAccomplie: true, Geste: GesteFiche.Enregistrer, Histoire.EstLivree: false } && etape.FicheApres.Statut == Terminee),
        etape => EstRemplie(etape.FicheApres.Reponses, etape.Rang == 0, etape.Apres.Campagne.Parametres.ControlesAbaisses));

    /// <summary>Of the questionnaire that is shipped, as it examines itself.</summary>
    [Fact]
    public void What_is_finished_is_complete_and_coherent() => Quand(
        etape => etape is { EstAccomplie: true, Geste: GesteFiche.Terminer or GesteFiche.Valider, Histoire.EstLivree: true },
        etape => Examiner(etape) is { EstComplete: true } examen
            && examen.Blocages.Count == 0
            && examen.Illisibles.All(champ => etape.Qui == Personne.Porteur && champ.Question.Repondant == Repondant.Caf));

    [Fact]
    public void A_fiche_is_validated_with_every_answer_readable() => Quand(
        etape => etape.Devient(Validee),
        etape => etape.FicheApres.Reponses.All(reponse => reponse.Value is not ReponseIllisible || !EstDemande(etape, reponse.Key)));

    [Fact]
    public void A_structure_is_validated_with_its_Sias_number_unless_the_campagne_asks_none() => Quand(
        etape => etape.Rang == 0 && etape.Devient(Validee),
        etape => !etape.Avant.Campagne.Parametres.NumeroSiasExige || etape.FicheApres.Reponses["S19"] is ReponseTexte);

    [Fact]
    public void A_porteur_is_never_stopped_by_an_answer_of_the_Caf() => Quand(
        etape => etape is { Geste: GesteFiche.Terminer, Qui: Personne.Porteur, Decision.EstAccordee: false },
        etape => !etape.Decision.Refus.Where(refus => refus.Motif is MotifDeRefus.FicheIncomplete or MotifDeRefus.FicheIncoherente)
            .SelectMany(refus => refus.Questions).Any(question => question is "S19" or "A50"));

    private static bool EstGarde(Etape etape, string champ, IReadOnlyList<string> frappe) => (frappe, etape.FicheApres.Reponses[champ]) switch
    {
        ([], var gardee) => gardee is null,
        (_, ReponseIllisible illisible) => illisible.Brut.SequenceEqual(frappe),
        (_, null) => !EstDemande(etape, champ),
        _ => true,
    };

    private static bool EstDemande(Etape etape, string id) =>
        etape.Histoire.Livret.Questionnaire is var questionnaire
        && questionnaire.TryChamp(etape.FicheApres.Type, id, out var champ)
        && questionnaire.EstDemande(champ, Contexte(etape));

    private static Examen Examiner(Etape etape) =>
        etape.Histoire.Livret.Questionnaire.Examiner(etape.FicheApres.Type, Contexte(etape));

    private static ContexteDExamen Contexte(Etape etape) => new()
    {
        Structure = etape.Apres.Structure.Reponses,
        Action = etape.Rang == 0 ? Reponses.Vide : etape.FicheApres.Reponses,
        ControlesAbaisses = etape.Apres.Campagne.Parametres.ControlesAbaisses,
        Annees = "2018-2019",
    };

    private static bool EstRemplie(Reponses reponses, bool structure, IReadOnlySet<string> abaisses)
    {
        if (structure)
        {
            return reponses["S01"] is ReponseTexte && reponses["S15"] is ReponseTexte
                && (reponses["S11a"] is ReponseOuiNon { Oui: false } || reponses["S11b"] is ReponseTexte)
                && (abaisses.Contains("S17-aucun") || reponses["S17"] is not ReponseChoix { Ids.Count: > 1 });
        }

        return reponses["A08"] is ReponseNombre { Valeur: var enfants }
            && reponses["A09.cp"] is ReponseNombre { Valeur: var cp }
            && reponses["A09.ce1"] is ReponseNombre { Valeur: var ce1 }
            && cp + ce1 == enfants
            && reponses["A12"] is { } qpv && (qpv is ReponseSubstituee || qpv is ReponseNombre { Valeur: var combien } && combien <= enfants);
    }
}
