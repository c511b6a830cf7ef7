using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>What each new line of a journal has to tell the porteur by mail, deposited in the transaction that writes it.</summary>
internal static class CourriersDuJournal
{
    internal static void Deposer(DbContext contexte, Reglages reglages, TimeProvider temps)
    {
        if (!reglages.AUnFacteur)
            return;
        var depot = new DepotDeCourriers(contexte, reglages, temps);
        foreach (var dossier in contexte.ChangeTracker.Entries<Dossier>().Select(entree => entree.Entity).ToList())
        {
            foreach (var passage in dossier.Journal.Where(passage => EstNouveau(contexte, passage)))
            {
                if (Nature(passage, ObligationDe(dossier, passage)) is { } nature
                    && reglages.ChoixDesCourriers(passage)
                    && !EstDejaDepose(contexte, dossier, passage))
                    depot.Raconter(nature, dossier.StructureId, dossier.Id, passage.Sequence);
            }
        }
    }

    /// <summary>Null when nobody has to be told: an entry, an answer to a question of the Caf, one more Action.</summary>
    private static string? Nature(Passage passage, NatureDObligation? obligation) => passage.Geste switch
    {
        // Corrections made while validating are told by the mail of the validation: one geste, one mail.
        nameof(GesteFiche.Valider) => NatureDeCourrier.Validation,
        nameof(GesteFiche.Devalider) => NatureDeCourrier.Devalidation,
        nameof(GesteFiche.Terminer) when obligation is null => NatureDeCourrier.Reception,
        _ => obligation switch
        {
            NatureDObligation.Retour => NatureDeCourrier.Retour,
            NatureDObligation.Correction => NatureDeCourrier.Correction,
            NatureDObligation.TermineePourLePorteur => NatureDeCourrier.TermineePourLePorteur,
            NatureDObligation.MiseALEcart => NatureDeCourrier.MiseALEcart,
            NatureDObligation.Reprise => NatureDeCourrier.Reprise,
            NatureDObligation.Delai => NatureDeCourrier.Delai,
            _ => null,
        },
    };

    private static NatureDObligation? ObligationDe(Dossier dossier, Passage passage) =>
        dossier.Obligations.FirstOrDefault(obligation => obligation.Sequence == passage.Sequence)?.Nature;

    internal static bool EstNouveau(DbContext contexte, Passage passage) =>
        contexte.Set<Passage>(PassageConfiguration.DeDossier).Entry(passage).State == EntityState.Added;

    /// <summary>A saving that failed and is asked again by the caller finds what the first one deposited.</summary>
    private static bool EstDejaDepose(DbContext contexte, Dossier dossier, Passage passage) =>
        contexte.ChangeTracker.Entries<Courrier>().Any(entree =>
            entree.Entity.DossierCle == dossier.Cle && entree.Entity.Caf == dossier.Caf && entree.Entity.Sequence == passage.Sequence);
}
