using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The outbox in the caller's own unit of work.</summary>
public static class CourriersExtensions
{
    /// <summary>The outbox of this context: what is deposited there is saved with the rest, or not at all.</summary>
    /// <param name="context">A context with <c>UseClas()</c>, that the services gave.</param>
    /// <exception cref="InvalidOperationException">The context was not given by services where <c>AddClas</c> was called.</exception>
    public static DepotDeCourriers Courriers(this DbContext context)
    {
        var (reglages, temps) = ReglagesDuContexte.De(context);
        return new DepotDeCourriers(context, reglages, temps);
    }
}
