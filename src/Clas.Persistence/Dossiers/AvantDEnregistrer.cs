using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>What the store does whenever a context that holds dossiers is saved, the caller's own <c>SaveChanges</c> too.</summary>
internal static class AvantDEnregistrer
{
    private static readonly ConditionalWeakTable<DbContext, EventHandler<SavingChangesEventArgs>> Abonnements = [];

    /// <summary>From now on, whatever saves this context keeps the columns of lists, and deposits the mails of the journal.</summary>
    internal static void Suivre(DbContext contexte, Reglages reglages, TimeProvider temps)
    {
        ReactionsAuxGestes.Exiger(contexte, reglages);

        // A pooled context forgets its subscribers when it goes back to the pool: unsubscribing first makes it one, always.
        var abonnement = Abonnements.GetValue(contexte, _ => (emetteur, _) => Tenir((DbContext)emetteur!, reglages, temps));
        contexte.SavingChanges -= abonnement;
        contexte.SavingChanges += abonnement;
    }

    internal static void Tenir(DbContext contexte, Reglages reglages, TimeProvider temps)
    {
        TenueDesColonnes.Tenir(contexte, temps);
        CourriersDuJournal.Deposer(contexte, reglages, temps);
    }
}
