namespace Clas.Domain.Tests.Lois;

/// <summary>Takes the steps of a history one by one, and looks at all that can be seen around each.</summary>
internal sealed class Jeu(Histoire histoire, Dossier dossier)
{
    private Vue _vue = Vue.De(dossier);

    public Etape Avancer(Pas pas, DateTimeOffset le)
    {
        var (avant, passages, obligations) = (_vue, dossier.Journal.Count, dossier.Obligations.Count);
        var etape = pas switch
        {
            PasDeFiche deFiche => Avancer(deFiche, le),
            PasDeDossier deDossier => Avancer(deDossier, le),
            _ => Avancer((PasDeCampagne)pas, le),
        };
        _vue = etape.Apres.Equals(avant) ? avant : etape.Apres;
        return etape with
        {
            Apres = _vue,
            Passages = [.. dossier.Journal.Skip(passages)],
            Obligations = [.. dossier.Obligations.Skip(obligations)],
        };
    }

    private Etape Avancer(PasDeFiche pas, DateTimeOffset le)
    {
        var fiche = pas.Fiche == 0 ? dossier.Structure : dossier.Actions[(pas.Fiche - 1) % dossier.Actions.Count];
        var saisie = pas.Contenu.Saisie(histoire.Livret, fiche.Type);
        var demande = new Demande(fiche.Id, pas.Geste, saisie, pas.Motif);
        var remede = new Demande(
            fiche.Id, pas.Geste, pas.Geste == GesteFiche.Devalider ? null : histoire.Livret.Remede(fiche.Type, pas.Qui.Acteur.Role), "À revoir.");
        var intervention = dossier.Pour(pas.Qui.Acteur, le);
        var offre = intervention.GestesPossibles(fiche.Id).Single(possible => possible.Geste == pas.Geste);
        var etape = Demander(pas, le) with
        {
            Rang = fiche.Rang,
            Saisie = saisie,
            Offre = (intervention.EstOffert(fiche.Id, pas.Geste), offre.DuMoment),
            Essai = intervention.Juger(demande),
            Remede = intervention.Juger(remede),
            CommeResponsable = pas.Qui == Personne.Agent ? dossier.Pour(Monde.Responsable, le).Juger(demande) : null,
            Demandee = Vue.De(dossier),
        };
        var decision = intervention.Accomplir(demande);
        return etape with
        {
            Decision = decision,
            Apres = Vue.De(dossier),
            LePorteurPeutEcrire = pas.Geste == GesteFiche.RendreAuPorteur && decision.EstAccordee
                ? PeutEcrire(fiche.Id, le)
                : null,
        };
    }

    private Etape Avancer(PasDeDossier pas, DateTimeOffset le)
    {
        var unDelai = pas.Geste == GesteDossier.AccorderUnDelai;
        var fiche = pas.Action == 0 ? FicheId.Structure : dossier.Actions[(pas.Action - 1) % dossier.Actions.Count].Id;
        var demande = new DemandeDeDossier(pas.Geste) { Fiche = fiche, Motif = pas.Motif, JusquAu = le.AddDays(pas.Jours) };
        var remede = demande with { Motif = "À revoir.", JusquAu = unDelai ? dossier.FinDeValidation : le.AddDays(1) };
        var intervention = dossier.Pour(pas.Qui.Acteur, le);
        var offre = intervention.GestePossible(pas.Geste, fiche);
        var etape = Demander(pas, le) with
        {
            Rang = unDelai ? fiche.Rang : null,
            Offre = (intervention.EstOffert(pas.Geste, fiche), offre.DuMoment),
            Essai = intervention.Juger(demande),
            Remede = intervention.Juger(remede),
            CommeResponsable = pas.Qui == Personne.Agent ? dossier.Pour(Monde.Responsable, le).Juger(demande) : null,
            Demandee = Vue.De(dossier),
        };
        var decision = intervention.Accomplir(demande);
        return etape with
        {
            Decision = decision,
            Apres = Vue.De(dossier),
            LePorteurPeutEcrire = unDelai && decision.EstAccordee ? PeutEcrire(fiche, le) : null,
        };
    }

    private Etape Avancer(PasDeCampagne pas, DateTimeOffset le)
    {
        var (campagne, acteur, motif) = (dossier.Campagne, pas.Qui.Acteur, pas.Motif ?? "");
        var jour = HeureDeParis.JourDe(le);
        var (saisie, validation) = (jour.AddDays(pas.Saisie), jour.AddDays(pas.Validation));
        var decision = pas.Geste switch
        {
            GesteDeCampagne.Publier => campagne.Publier(acteur, le),
            GesteDeCampagne.Prolonger => campagne.Prolonger(acteur, le, saisie, validation, motif),
            GesteDeCampagne.Rouvrir => campagne.Rouvrir(acteur, le, saisie, validation, motif),
            GesteDeCampagne.Clore => campagne.Clore(acteur, le, motif),
            GesteDeCampagne.Abaisser => campagne.Abaisser(acteur, le, "S17-aucun", motif),
            GesteDeCampagne.Dater => campagne.Dater(acteur, le, jour.AddDays(pas.Premier), saisie, validation, motif),
            GesteDeCampagne.Regler => campagne.Regler(acteur, le, pas.Parametres, motif),
            _ => campagne.Interroger(acteur, le, Autre(campagne.Questionnaire), motif),
        };
        return Demander(pas, le) with { Decision = decision, Apres = Vue.De(dossier) };
    }

    private static Questionnaire Autre(Questionnaire questionnaire) =>
        questionnaire == Livret.Petit.Questionnaire ? Livret.Livre.Questionnaire : Livret.Petit.Questionnaire;

    /// <summary>As far as time goes: an Action waits for its Structure, délai or not.</summary>
    private bool PeutEcrire(FicheId fiche, DateTimeOffset le) =>
        !dossier.Pour(Monde.Porteur, le).GestesPossibles(fiche).Single(possible => possible.Geste == GesteFiche.Enregistrer)
            .DuMoment.Any(refus => refus.Motif != MotifDeRefus.StructureNonCommencee);

    private Etape Demander(Pas pas, DateTimeOffset le) =>
        new(pas, le, _vue, _vue, Decision.SansEffet) { Histoire = histoire, Demandee = _vue };
}
