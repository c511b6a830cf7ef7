using System.Runtime.CompilerServices;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence;

/// <summary>Calls the host's reactions when a context that holds new lines of journals is saved, whoever saves it.</summary>
internal sealed class ReactionsAuxGestes : SaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<Passage, object> DejaVus = [];

    internal static ReactionsAuxGestes Unique { get; } = new();

    /// <summary>Will this context call us? Not one that a host makes without <c>AddDbContext</c>.</summary>
    internal static bool SontBranchees(DbContext contexte) =>
        contexte.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.Interceptors?.Contains(Unique) == true;

    /// <exception cref="InvalidOperationException">Gestes would be saved without their reactions.</exception>
    internal static void Exiger(DbContext contexte, Reglages reglages)
    {
        if (reglages.AUneReaction && !SontBranchees(contexte))
            throw new InvalidOperationException(Debranchees(contexte));
    }

    internal static string Debranchees(DbContext contexte)
    {
        var nom = contexte.GetType().Name;
        return $"services.AddDbContext<{nom}>(…) is missing: {nom} is made otherwise, and clas.UseReaction<T>() would not see its gestes.";
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is { } contexte && ReglagesDuContexte.De(contexte).Reglages.AUneReaction && Nouveaux(contexte).Count > 0)
            throw new InvalidOperationException("Reactions to gestes are asynchronous: save this context with SaveChangesAsync.");
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } contexte)
            await ReagirAsync(contexte, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static async Task ReagirAsync(DbContext contexte, CancellationToken ct)
    {
        var (reglages, temps) = ReglagesDuContexte.De(contexte);
        if (!reglages.AUneReaction || Nouveaux(contexte) is not { Count: > 0 } nouveaux)
            return;
        if (contexte.Database.CurrentTransaction is null)
            throw new InvalidOperationException(
                "Reactions run in the transaction of the geste: begin one on this context (Database.BeginTransactionAsync) before saving it.");

        // A scope of our own: that of a pooled context is unknown here.
        await using var portee = ReglagesDuContexte.Services(contexte)!.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var reactions = portee.ServiceProvider.GetServices<IReaction>().ToList();
        for (; nouveaux.Count > 0; nouveaux = Nouveaux(contexte))
        {
            foreach (var (dossier, passage) in nouveaux)
            {
                foreach (var reaction in reactions)
                    await reaction.ReagirAsync(contexte, dossier, passage, ct).ConfigureAwait(false);
                DejaVus.Add(passage, Unique);
            }

            // For the gestes of the reactions themselves, which came after the context was asked to be saved.
            AvantDEnregistrer.Tenir(contexte, reglages, temps);
        }
    }

    /// <summary>A saving that failed and is asked again on the same context calls nobody twice.</summary>
    private static List<(Dossier Dossier, Passage Passage)> Nouveaux(DbContext contexte) =>
    [
        .. from dossier in contexte.ChangeTracker.Entries<Dossier>().Select(entree => entree.Entity).ToList()
           from passage in dossier.Journal
           where CourriersDuJournal.EstNouveau(contexte, passage) && !DejaVus.TryGetValue(passage, out _)
           select (dossier, passage),
    ];
}
