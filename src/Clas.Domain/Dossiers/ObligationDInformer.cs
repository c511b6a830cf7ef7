namespace Clas.Domain;

/// <summary>The porteur must be told of this: remembered until a mail or a phone call discharges it (G19, G24).</summary>
/// <remarks>It is never deleted. Its discharge is kept apart and moves no version (<see cref="DechargeDInformer"/>).</remarks>
public sealed class ObligationDInformer
{
    private ObligationDInformer()
    {
    }

    internal ObligationDInformer(NatureDObligation nature, Passage passage, IReadOnlyList<string> champs)
    {
        Nature = nature;
        Sequence = passage.Sequence;
        Rang = passage.Fiche?.Rang;
        Le = passage.Le;
        Motif = passage.Motif;
        Champs = champs;
    }

    /// <summary>The line of the journal that created it, which holds before and after: its key in the dossier.</summary>
    public long Sequence { get; private set; }

    /// <summary>What the porteur must be told.</summary>
    public NatureDObligation Nature { get; private set; }

    /// <summary>Rank of the fiche concerned; null for the whole dossier.</summary>
    public int? Rang { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset Le { get; private set; }

    /// <summary>The motive given, if any.</summary>
    public string? Motif { get; private set; }

    /// <summary>The porteur's answers that the Caf changed; often none for a return.</summary>
    public IReadOnlyList<string> Champs { get; private set; } = [];
}
