using Clas.Domain;
using Clas.Persistence;
using RazorHost.Identite;

namespace RazorHost.Fiches;

/// <summary>Where a form becomes a geste: the one place of the host that writes on a fiche.</summary>
public sealed class Guichet(IDossiers dossiers, ActeurCourant courant)
{
    /// <summary>Runs the geste of the form and saves what it granted; null when this very form was received already.</summary>
    /// <exception cref="ConflitDeVersionException">The fiche moved since the page was drawn.</exception>
    /// <exception cref="DossierIntrouvableException">There is no such dossier.</exception>
    /// <exception cref="MagasinOccupeException">Others kept changing the dossier.</exception>
    public async Task<Accomplissement?> AccomplirAsync(
        DossierId id, FicheId fiche, GesteFiche geste, FormulaireRecu recu, CancellationToken ct)
    {
        Accomplissement? fait = null;
        // What is shown is « fait »: it also says what was kept of a refused « Terminer ».
        _ = await dossiers.ChangerAsync(
            id, dossier => (fait = Accomplir(dossier, fiche, geste, recu)).Ecrite, recu.Lu(fiche), recu.Cle, ct);
        return fait;
    }

    private Accomplissement Accomplir(Dossier dossier, FicheId fiche, GesteFiche geste, FormulaireRecu recu)
    {
        var intervention = dossier.Pour(courant.Acteur, courant.Maintenant);
        // Where finishing is not offered, saving is no way round: a finished fiche would be begun again, then finished anew.
        if (geste != GesteFiche.Terminer || !intervention.EstOffert(fiche, geste))
        {
            var decision = intervention.Accomplir(recu.Demander(fiche, geste));
            return new Accomplissement(decision, decision, dossier);
        }

        // The draft first: whatever finishing answers, it is kept, in the same transaction.
        var garde = intervention.Accomplir(recu.Demander(fiche, GesteFiche.Enregistrer));
        if (!garde.EstAccordee)
            return new Accomplissement(garde, garde, dossier);
        var terminee = intervention.Terminer(fiche);
        return new Accomplissement(terminee, terminee.EstAccordee ? terminee : garde, dossier);
    }
}
