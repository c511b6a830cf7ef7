namespace Clas.Domain;

/// <summary>Judges and accomplishes the gestes of one actor on the fiches of a dossier.</summary>
internal sealed class JugementDeFiche(Dossier dossier, Acteur acteur, DateTimeOffset le)
{
    /// <summary>What a geste would do: the verdict, the decision drawn from it, and the content written if granted.</summary>
    internal sealed record Jugement(Fiche Fiche, Verdict Verdict, Decision Decision, Application? Contenu, string? Motif)
    {
        internal Reponses Reponses => Contenu?.Apres ?? Fiche.Reponses;

        internal IReadOnlyList<Ecart> Ecarts => Contenu?.Ecarts ?? [];
    }

    private static readonly Saisie Rien = [];

    private readonly RestrictionsDeLHote _restrictions = new(dossier, acteur, le);

    internal GestePossible<GesteFiche> Evaluer(FicheId id, GesteFiche geste)
    {
        var verdict = Juger(new Demande(id, geste)).Verdict;
        return new GestePossible<GesteFiche>(geste, verdict.DuMoment, verdict.DeLaDemande);
    }

    internal Examen Examiner(FicheId id, Saisie? avec)
    {
        var fiche = FicheDe(id);
        var contenu = Appliquer(fiche, avec ?? Rien);
        return dossier.Campagne.Questionnaire.Examiner(fiche.Type, dossier.ContexteDe(fiche, contenu.Apres));
    }

    internal Jugement Juger(Demande demande)
    {
        var fiche = FicheDe(demande.Fiche);
        if (demande is { Geste: GesteFiche.Devalider, Avec: not null })
            throw new ArgumentException("Re-opening a fiche carries no content.", nameof(demande));
        if (!acteur.EstDansSonRessort(dossier.Id, dossier.StructureId))
            return Conclure(fiche, new Verdict(fiche.Statut, [new Refus(MotifDeRefus.HorsDuRessort)], []), null, null);

        var contenu = demande.Avec is { } saisie ? Appliquer(fiche, saisie) : null;
        var (motif, refusDuMotif) = Motifs.Lire(DemandeUnMotif(demande.Geste) ? demande.Motif : null);
        var verdict = Restreindre(demande, CyclesDesFiches.Pour(fiche.Type).Juger(
            fiche.Statut, demande.Geste, acteur.Role, CirconstancesDe(fiche, contenu, motif)));
        return Conclure(
            fiche,
            verdict with
            {
                DuMoment = dossier.MiseALEcart is null
                    ? verdict.DuMoment
                    : [new Refus(MotifDeRefus.DossierMisALEcart), .. verdict.DuMoment],
                DeLaDemande = [.. RefusDuContenu(contenu), .. refusDuMotif, .. verdict.DeLaDemande],
            },
            contenu,
            motif);
    }

    internal Decision Accomplir(Demande demande)
    {
        var jugement = Juger(demande);
        if (!jugement.Decision.EstAccordee || jugement.Decision.EstSansEffet)
            return jugement.Decision;

        var (fiche, de) = (jugement.Fiche, jugement.Fiche.Statut);
        fiche.Passer(jugement.Verdict.Vers, jugement.Reponses, le);
        if (demande.Geste == GesteFiche.RendreAuPorteur)
            fiche.Demander(new DemandeDeCorrection(jugement.Motif!, le, acteur.Nom), dossier.DelaiApresRetour(fiche, le));

        var corriges = ChampsCorriges(jugement);
        dossier.Inscrire(
            new EntreeDeJournal(dossier.Id.ToString(), le, acteur, demande.Geste.ToString())
            {
                Fiche = fiche.Id,
                De = de.ToString(),
                Vers = fiche.Statut.ToString(),
                Motif = jugement.Motif,
                Ecarts = jugement.Ecarts,
            },
            ObligationDe(demande.Geste, corriges),
            corriges);
        return jugement.Decision;
    }

    private Fiche FicheDe(FicheId id) => dossier.Fiche(id)
        ?? throw new ArgumentException($"Dossier {dossier.Id} has no fiche {id.Code}.", nameof(id));

    private static bool DemandeUnMotif(GesteFiche geste) => geste is GesteFiche.RendreAuPorteur or GesteFiche.Devalider;

    private Application Appliquer(Fiche fiche, Saisie saisie) =>
        dossier.Campagne.Questionnaire.Appliquer(fiche.Type, dossier.ContexteDe(fiche), saisie, acteur.Role);

    /// <summary>Everything is judged on the answers as they would be after the geste.</summary>
    private Circonstances CirconstancesDe(Fiche fiche, Application? contenu, string? motif)
    {
        var contexte = dossier.ContexteDe(fiche, contenu?.Apres);
        var questionnaire = dossier.Campagne.Questionnaire;
        return new Circonstances
        {
            SaisieOuverte = dossier.SaisieEstOuverte(fiche, le),
            ValidationOuverte = dossier.ValidationEstOuverte(le),
            StructureCommencee = dossier.Structure.EstCommencee,
            StructureValidee = dossier.Structure.EstValidee,
            AucuneActionValidee = !dossier.Actions.Any(action => action.EstValidee),
            MotifDonne = motif is not null,
            Par = acteur.Role,
            Examen = new Lazy<Examen>(() => questionnaire.Examiner(fiche.Type, contexte)),
            NumeroSiasManquant = new Lazy<string?>(() =>
                dossier.Campagne.Parametres.NumeroSiasExige
                && questionnaire.ChampSias is { } champ
                && contexte.Structure[champ.Id] is null or ReponseIllisible
                    ? questionnaire.ChampSias?.Id
                    : null),
        };
    }

    /// <summary>The host's own refusals come after ours, and take none away.</summary>
    private Verdict Restreindre(Demande demande, Verdict verdict) =>
        _restrictions.Refus(demande.Fiche, demande.Geste) is { Count: > 0 } refus
            ? verdict with { DuMoment = [.. verdict.DuMoment, .. refus] }
            : verdict;

    private static Jugement Conclure(Fiche fiche, Verdict verdict, Application? contenu, string? motif)
    {
        var decision = !verdict.EstAccorde ? Decision.Refusee([.. verdict.DuMoment, .. verdict.DeLaDemande])
            : verdict.Vers == fiche.Statut && motif is null && contenu is not { Ecarts.Count: > 0 } ? Decision.SansEffet
            : Decision.Accordee;
        return new Jugement(fiche, verdict, decision, contenu, motif);
    }

    private static IEnumerable<Refus> RefusDuContenu(Application? contenu) =>
        new (MotifDeRefus Motif, IReadOnlyList<string>? Champs)[]
        {
            (MotifDeRefus.QuestionInconnue, contenu?.Inconnues),
            (MotifDeRefus.QuestionReservee, contenu?.Reservees),
            (MotifDeRefus.CaractereInterdit, contenu?.Interdites),
        }
        .Where(refus => refus.Champs is { Count: > 0 })
        .Select(refus => new Refus(refus.Motif, refus.Champs!));

    /// <summary>The porteur's own answers that the Caf changed: an answer to a question of the Caf is no correction.</summary>
    private List<string> ChampsCorriges(Jugement jugement) => acteur.Role == Role.Porteur
        ? []
        :
        [
            .. jugement.Ecarts.Select(ecart => ecart.ChampId).Where(id =>
                !dossier.Campagne.Questionnaire.TryChamp(jugement.Fiche.Type, id, out var champ)
                || champ.Question.Repondant != Repondant.Caf),
        ];

    private NatureDObligation? ObligationDe(GesteFiche geste, List<string> corriges) => geste switch
    {
        GesteFiche.RendreAuPorteur => NatureDObligation.Retour,
        GesteFiche.Terminer when acteur.Role != Role.Porteur => NatureDObligation.TermineePourLePorteur,
        _ => corriges.Count > 0 ? NatureDObligation.Correction : null,
    };
}
