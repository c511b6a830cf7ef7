using System.Globalization;

namespace Clas.Domain;

/// <summary>Judges and accomplishes the gestes of one actor on the whole dossier.</summary>
internal sealed class JugementDeDossier(Dossier dossier, Acteur acteur, DateTimeOffset le)
{
    private readonly RestrictionsDeLHote _restrictions = new(dossier, acteur, le);

    internal GestePossible<GesteDossier> Evaluer(DemandeDeDossier demande)
    {
        var (duMoment, deLaDemande) = Refus(demande);
        return new GestePossible<GesteDossier>(demande.Geste, duMoment, deLaDemande);
    }

    internal Decision Juger(DemandeDeDossier demande)
    {
        var (duMoment, deLaDemande) = Refus(demande);
        return duMoment.Count + deLaDemande.Count > 0 ? Decision.Refusee([.. duMoment, .. deLaDemande])
            : NeChangeRien(demande) ? Decision.SansEffet
            : Decision.Accordee;
    }

    internal Decision Accomplir(DemandeDeDossier demande)
    {
        var decision = Juger(demande);
        if (!decision.EstAccordee || decision.EstSansEffet)
            return decision;

        var motif = Motifs.Lire(demande.Motif).Motif;
        var entree = new EntreeDeJournal(dossier.Id.ToString(), le, acteur, demande.Geste.ToString()) { Motif = motif };
        switch (demande.Geste)
        {
            case GesteDossier.AjouterAction:
                dossier.Inscrire(entree with { Fiche = dossier.AjouterFiche().Id });
                break;
            case GesteDossier.RetirerAction:
                var retiree = ActionVisee(demande)!;
                dossier.RetirerFiche(retiree);
                dossier.Inscrire(entree with { Fiche = retiree.Id, Ecarts = retiree.Reponses.Ecarts(Reponses.Vide) });
                break;
            case GesteDossier.MettreALEcart:
                dossier.Ecarter(new MiseALEcart(demande.Raison, motif!, le, acteur.Nom));
                dossier.Inscrire(entree with { Vers = demande.Raison.ToString() }, NatureDObligation.MiseALEcart);
                break;
            case GesteDossier.Reprendre:
                dossier.Ecarter(null);
                dossier.Inscrire(entree, NatureDObligation.Reprise);
                break;
            case GesteDossier.AccorderUnDelai:
                var fiche = FicheVisee(demande);
                fiche.AccorderUnDelai(JusquAu(demande));
                dossier.Inscrire(entree with { Fiche = fiche.Id, Vers = EnToutesLettres(JusquAu(demande)) }, NatureDObligation.Delai);
                break;
            default:
                dossier.RouvrirJusquAu(JusquAu(demande));
                dossier.Inscrire(entree with { Vers = EnToutesLettres(JusquAu(demande)) });
                break;
        }

        return decision;
    }

    /// <summary>Every reason at once: first what the moment forbids, then what the demande lacks.</summary>
    private (IReadOnlyList<Refus> DuMoment, IReadOnlyList<Refus> DeLaDemande) Refus(DemandeDeDossier demande)
    {
        if (!acteur.EstDansSonRessort(dossier.Id, dossier.StructureId))
            return ([new Refus(MotifDeRefus.HorsDuRessort)], []);
        if (ReserveA(demande.Geste) is { } reserve)
            return ([new Refus(reserve)], []);

        var motif = Motifs.Lire(demande.Motif);
        var motifManque = motif.Motif is null
            && demande.Geste is GesteDossier.MettreALEcart or GesteDossier.Rouvrir or GesteDossier.AccorderUnDelai;
        return (
            [.. DuMoment(demande).Select(refus => new Refus(refus)), .. _restrictions.Refus(demande)],
            [
                .. motif.Refus,
                .. motifManque && motif.Refus.Count == 0 ? [new Refus(MotifDeRefus.MotifManquant)] : Array.Empty<Refus>(),
                .. DeLaDate(demande).Select(refus => new Refus(refus)),
            ]);
    }

    private MotifDeRefus? ReserveA(GesteDossier geste) => geste switch
    {
        GesteDossier.AjouterAction or GesteDossier.RetirerAction =>
            acteur.Role == Role.Porteur ? null : MotifDeRefus.ReserveAuPorteur,
        GesteDossier.MettreALEcart or GesteDossier.Reprendre =>
            acteur.Role.PeutAgirComme(Role.AgentCaf) ? null : MotifDeRefus.ReserveALaCaf,
        _ => acteur.Role == Role.Cnaf ? null : MotifDeRefus.ReserveALaCnaf,
    };

    private IEnumerable<MotifDeRefus> DuMoment(DemandeDeDossier demande)
    {
        var estMisALEcart = dossier.MiseALEcart is not null;
        switch (demande.Geste)
        {
            case GesteDossier.AjouterAction or GesteDossier.RetirerAction:
                if (estMisALEcart)
                    yield return MotifDeRefus.DossierMisALEcart;
                if (dossier.Campagne.PhaseA(le) != PhaseDeCampagne.Ouverte)
                    yield return MotifDeRefus.SaisieFermee;
                foreach (var motif in demande.Geste == GesteDossier.AjouterAction ? AuDela() : EnDeca(demande))
                    yield return motif;
                break;
            case GesteDossier.MettreALEcart:
                if (estMisALEcart)
                    yield return MotifDeRefus.DejaMisALEcart;
                if (dossier.Fiches.Any(fiche => fiche.EstValidee))
                    yield return MotifDeRefus.FicheValidee;
                if (!dossier.ValidationEstOuverte(le))
                    yield return MotifDeRefus.ValidationFermee;
                break;
            case GesteDossier.Reprendre:
                if (!estMisALEcart)
                    yield return MotifDeRefus.PasMisALEcart;
                if (!dossier.ValidationEstOuverte(le))
                    yield return MotifDeRefus.ValidationFermee;
                break;
            case GesteDossier.AccorderUnDelai:
                foreach (var motif in DelaiDe(demande).DuMoment())
                    yield return motif;
                break;
        }
    }

    private IEnumerable<MotifDeRefus> DeLaDate(DemandeDeDossier demande) => demande.Geste switch
    {
        GesteDossier.Rouvrir when !(demande.JusquAu > le) => [MotifDeRefus.DateDepassee],
        GesteDossier.AccorderUnDelai => DelaiDe(demande).DeLaDate(demande.JusquAu),
        _ => [],
    };

    private IEnumerable<MotifDeRefus> AuDela()
    {
        if (dossier.Actions.Count >= dossier.Campagne.Parametres.NombreMaximalDActions || !dossier.UnRangReste)
            yield return MotifDeRefus.NombreMaximalDActions;
    }

    private IEnumerable<MotifDeRefus> EnDeca(DemandeDeDossier demande)
    {
        if (dossier.Actions.Count == 1)
            yield return MotifDeRefus.DerniereAction;
        if (ActionVisee(demande)!.EstValidee)
            yield return MotifDeRefus.DejaValidee;
    }

    /// <summary>The délai asked is the one that runs: sent twice, told once.</summary>
    private bool NeChangeRien(DemandeDeDossier demande) =>
        demande.Geste == GesteDossier.AccorderUnDelai && FicheVisee(demande).DelaiJusquAu == JusquAu(demande);

    private JugementDeDelai DelaiDe(DemandeDeDossier demande) => new(dossier, FicheVisee(demande), le);

    private static DateTimeOffset JusquAu(DemandeDeDossier demande) => Horodatage.ALaMicroseconde(demande.JusquAu!.Value);

    /// <summary>As the journal keeps it: an instant in UTC, excluded.</summary>
    private static string EnToutesLettres(DateTimeOffset jusquAu) =>
        jusquAu.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

    private Fiche FicheVisee(DemandeDeDossier demande) => dossier.Fiche(demande.Fiche ?? FicheId.Structure)
        ?? throw new ArgumentException($"Dossier {dossier.Id} has no fiche {demande.Fiche?.Code}.", nameof(demande));

    private Fiche? ActionVisee(DemandeDeDossier demande) => demande.Fiche is not { } id
        ? dossier.Actions[^1]
        : id.EstAction && dossier.Fiche(id) is { } fiche
            ? fiche
            : throw new ArgumentException($"Dossier {dossier.Id} has no fiche Action {id.Code}.", nameof(demande));
}
