using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The stored dossiers. Two doors give it: the services, and <c>context.Dossiers()</c>.</summary>
/// <remarks>
/// From the services, each call has its own scope, transaction and retries, and has saved when it returns. From
/// <c>context.Dossiers()</c>, it joins the caller's context and transaction: nothing is begun, retried, saved nor
/// committed, the caller's <c>SaveChanges</c> does it.
/// </remarks>
public interface IDossiers
{
    /// <summary>The dossier, with its campagne and last year's answers attached; null when absent.</summary>
    /// <remarks>
    /// Its journal is not loaded: see <see cref="IJournaux"/>. From the services it is a copy to read and to judge with;
    /// a geste accomplished on it is not saved.
    /// </remarks>
    Task<Dossier?> TrouverAsync(DossierId id, CancellationToken ct = default);

    /// <summary>Stores a dossier just opened and gives it its readable number.</summary>
    /// <remarks>
    /// Numbers follow one another in a campagne and a Caf; one is lost when the adding fails after it was drawn. A dossier
    /// that has a number keeps it. The campagne and the structure porteuse must be stored before.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// A geste was accomplished on it already: its journal would not be under this store's seal. Add first, then act.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Its campagne or its structure porteuse is not stored; or, from <c>context.Dossiers()</c>, no transaction is open.
    /// </exception>
    Task AjouterAsync(Dossier dossier, CancellationToken ct = default);

    /// <summary>Runs a geste on the dossier as stored now, and saves what it granted.</summary>
    /// <param name="id">The dossier.</param>
    /// <param name="geste">
    /// Judged again on a fresh dossier when another change was saved meanwhile, hence maybe several times: it must do
    /// nothing else than act on the dossier it receives.
    /// </param>
    /// <param name="lu">The revision of the fiche on the form; null when the geste comes from no form.</param>
    /// <param name="cle">
    /// One key per form sent: a second call with the same key writes nothing and is answered as granted, so that a button
    /// pressed twice acts once. Null for none.
    /// </param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="DossierIntrouvableException">There is no such dossier.</exception>
    /// <exception cref="ConflitDeVersionException">The fiche moved since <paramref name="lu"/> was read; nothing is saved.</exception>
    /// <exception cref="MagasinOccupeException">Others kept changing the dossier; nothing is saved, try again.</exception>
    Task<Decision> ChangerAsync(
        DossierId id,
        Func<Dossier, Decision> geste,
        RevisionLue? lu = null,
        Guid? cle = null,
        CancellationToken ct = default);
}
