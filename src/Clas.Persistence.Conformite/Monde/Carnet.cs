using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence.Conformite;

/// <summary>What reactions were told, and what they do of it.</summary>
internal sealed class Carnet
{
    internal List<string> Lignes { get; } = [];

    /// <summary>Done by the first reaction, for each line: a structure of the same name as the geste, unless told.</summary>
    internal Func<DbContext, Dossier, Passage, CancellationToken, Task> Faire { get; set; } = (contexte, _, passage, _) =>
    {
        contexte.Add(Monde.Porteuse(passage.Geste));
        return Task.CompletedTask;
    };
}

/// <summary>Writes something of the host's own with each geste.</summary>
internal sealed class ReactionDEssai(Carnet carnet) : IReaction
{
    public async Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct)
    {
        carnet.Lignes.Add($"{dossier.Id} {passage.Sequence} {passage.Geste}");
        await carnet.Faire(contexte, dossier, passage, ct);
    }
}

/// <summary>Another one, added later: called after.</summary>
internal sealed class SecondeReaction(Carnet carnet) : IReaction
{
    public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct)
    {
        carnet.Lignes.Add($"puis {passage.Sequence}");
        return Task.CompletedTask;
    }
}
