using System.Collections.Concurrent;

namespace Clas.Persistence.Conformite;

/// <summary>What a facteur handed over, and how it answers.</summary>
internal sealed class Casier
{
    internal ConcurrentQueue<CourrierARediger> Recus { get; } = [];

    /// <summary>Asked of each mail, after it was received.</summary>
    internal Func<CourrierARediger, CancellationToken, Task<Remise>> Repondre { get; set; } = (_, _) => Task.FromResult(Remise.Faite());

    internal void RepondreToujours(Remise remise) => Repondre = (_, _) => Task.FromResult(remise);
}

/// <summary>Hands everything over to the test.</summary>
internal sealed class FacteurDEssai(Casier casier) : IFacteur
{
    public Task<Remise> RemettreAsync(CourrierARediger courrier, CancellationToken ct)
    {
        casier.Recus.Enqueue(courrier);
        return casier.Repondre(courrier, ct);
    }
}
