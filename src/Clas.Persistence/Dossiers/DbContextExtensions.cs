using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The second door: dossiers in the caller's own unit of work.</summary>
public static class DbContextExtensions
{
    /// <summary>The dossiers of this context: joins its transaction, and leaves saving to its <c>SaveChanges</c>.</summary>
    /// <remarks>
    /// For what must be saved together with a dossier (an account, a mail): both or neither. Found dossiers are tracked.
    /// A lost race appears at the caller's <c>SaveChanges</c> as <see cref="DbUpdateConcurrencyException"/>: start again
    /// on a fresh context. Begin the transaction before the first reading. Call it on the context as often as needed.
    /// </remarks>
    /// <param name="context">A context with <c>UseClas()</c>, that the services gave.</param>
    /// <exception cref="InvalidOperationException">The context was not given by services where <c>AddClas</c> was called.</exception>
    public static IDossiers Dossiers(this DbContext context)
    {
        var (reglages, temps) = ReglagesDuContexte.De(context);
        return new DossiersDuContexte(context, reglages, temps);
    }
}
