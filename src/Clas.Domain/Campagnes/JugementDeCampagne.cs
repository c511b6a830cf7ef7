namespace Clas.Domain;

/// <summary>Judges the gestes on a campagne: the Cnaf alone, for a motive. It moves nothing, and does not know the campagne.</summary>
internal sealed class JugementDeCampagne(EtatDeCampagne avant, Acteur acteur, DateTimeOffset le)
{
    private readonly DateTimeOffset _maintenant = Horodatage.ALaMicroseconde(le);

    internal ChangementDeCampagne Publier() =>
        Conclure(
            nameof(Publier), motif: null,
            // Nobody would see it open, and what is published stays so: its dates are changed first.
            avant.PublieeLe is null && avant.SaisieFermeLe <= le ? [new Refus(MotifDeRefus.DateDepassee)] : [],
            avant with { PublieeLe = avant.PublieeLe ?? _maintenant });

    internal ChangementDeCampagne Dater(PhaseDeCampagne phase, DateOnly premier, DateOnly saisie, DateOnly validation, string motif)
    {
        var apres = avant with
        {
            OuvreLe = HeureDeParis.DebutDu(premier),
            SaisieFermeLe = HeureDeParis.FinDu(saisie),
            FermeLe = HeureDeParis.FinDu(validation),
        };
        return Conclure(nameof(Dater), motif, [.. RefusDeDater(phase, apres)], apres);
    }

    internal ChangementDeCampagne Prolonger(DateOnly saisie, DateOnly validation, string motif) => Repousser(nameof(Prolonger), saisie, validation, motif);

    internal ChangementDeCampagne Rouvrir(DateOnly saisie, DateOnly validation, string motif) => Repousser(nameof(Rouvrir), saisie, validation, motif);

    internal ChangementDeCampagne Clore(string motif)
    {
        var ferme = avant.FermeLe < _maintenant ? avant.FermeLe : _maintenant;
        var saisie = avant.SaisieFermeLe < ferme ? avant.SaisieFermeLe : ferme;
        return Conclure(nameof(Clore), motif, [], avant with { SaisieFermeLe = saisie, FermeLe = ferme });
    }

    internal ChangementDeCampagne Abaisser(Questionnaire questionnaire, string controle, string motif)
    {
        if (!ControlesDe(questionnaire).Contains(controle))
            throw new ArgumentException($"No control « {controle} » in « {avant.QuestionnaireId} ».", nameof(controle));
        var parametres = avant.Parametres;
        return Conclure(
            nameof(Abaisser), motif, [],
            parametres.ControlesAbaisses.Contains(controle)
                ? avant
                : avant with { Parametres = parametres with { ControlesAbaisses = parametres.ControlesAbaisses.Append(controle).ToHashSet() } },
            objet: controle);
    }

    internal ChangementDeCampagne Regler(Questionnaire questionnaire, ParametresDeCampagne parametres, string motif)
    {
        if (parametres.Seuils.Keys.Except(questionnaire.Parametres.Select(parametre => parametre.Id)).FirstOrDefault() is { } inconnu)
            throw new ArgumentException($"No threshold « {inconnu} » in « {avant.QuestionnaireId} ».", nameof(parametres));
        var refuses = parametres.Refuses(questionnaire);
        return Conclure(
            nameof(Regler), motif,
            refuses.Count > 0 ? [new Refus(MotifDeRefus.ParametreRefuse, refuses)] : [],
            avant with { Parametres = parametres with { ControlesAbaisses = avant.Parametres.ControlesAbaisses } });
    }

    internal ChangementDeCampagne Interroger(Questionnaire questionnaire, string motif)
    {
        var parametres = avant.Parametres;
        return Conclure(
            nameof(Interroger), motif,
            avant.PublieeLe is null ? [] : [new Refus(MotifDeRefus.CampagnePubliee)],
            avant with
            {
                QuestionnaireId = questionnaire.Id,
                Parametres = parametres.Pour(questionnaire) with
                {
                    ControlesAbaisses = parametres.ControlesAbaisses.Intersect(ControlesDe(questionnaire)).ToHashSet(),
                },
            });
    }

    private ChangementDeCampagne Repousser(string geste, DateOnly saisie, DateOnly validation, string motif)
    {
        var apres = avant with { SaisieFermeLe = HeureDeParis.FinDu(saisie), FermeLe = HeureDeParis.FinDu(validation) };
        var refus = new List<Refus>();
        if (apres.SaisieFermeLe <= apres.OuvreLe || apres.SaisieFermeLe > apres.FermeLe)
            refus.Add(new Refus(MotifDeRefus.DatesCroisees));
        if (apres.FermeLe <= le || (apres.SaisieFermeLe <= le && le < avant.SaisieFermeLe))
            refus.Add(new Refus(MotifDeRefus.DateDepassee));
        return Conclure(geste, motif, refus, apres);
    }

    /// <summary>What is open stays open since its day; a first day gone by may only be the one it has.</summary>
    private IEnumerable<Refus> RefusDeDater(PhaseDeCampagne phase, EtatDeCampagne apres)
    {
        if (phase != PhaseDeCampagne.Preparation)
            yield return new Refus(MotifDeRefus.CampagneOuverte);
        if (apres.SaisieFermeLe <= apres.OuvreLe || apres.SaisieFermeLe > apres.FermeLe)
            yield return new Refus(MotifDeRefus.DatesCroisees);
        if (apres.SaisieFermeLe <= le || (apres.OuvreLe < HeureDeParis.DebutDu(HeureDeParis.JourDe(le)) && apres.OuvreLe != avant.OuvreLe))
            yield return new Refus(MotifDeRefus.DateDepassee);
    }

    private static IEnumerable<string> ControlesDe(Questionnaire questionnaire) =>
        Enum.GetValues<TypeDeFiche>().SelectMany(questionnaire.Controles).Select(controle => controle.Id);

    private ChangementDeCampagne Conclure(
        string geste, string? motif, IReadOnlyList<Refus> refus, EtatDeCampagne apres, string? objet = null)
    {
        var (lu, refusDuMotif) = Motifs.Lire(motif);
        refus = [.. refus, .. refusDuMotif];
        if (geste != nameof(Publier) && lu is null && refusDuMotif.Count == 0)
            refus = [.. refus, new Refus(MotifDeRefus.MotifManquant)];
        if (acteur.Role != Role.Cnaf)
            refus = [new Refus(MotifDeRefus.ReserveALaCnaf)];
        return refus.Count > 0
            ? new ChangementDeCampagne(Decision.Refusee(refus), geste, avant, lu, [])
            : new ChangementDeCampagne(
                avant.EstComme(apres) ? Decision.SansEffet : Decision.Accordee,
                geste,
                apres,
                objet is null ? lu : $"{objet} : {lu}",
                avant.Ecarts(apres));
    }
}
