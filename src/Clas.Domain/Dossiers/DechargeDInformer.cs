using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The porteur was told: when, how, by whom. It changes no dossier, hence no version.</summary>
public sealed class DechargeDInformer
{
    private DechargeDInformer()
    {
    }

    /// <summary>Discharges the obligation of this sequence.</summary>
    /// <param name="sequence">The obligation's key in its dossier.</param>
    /// <param name="moyen">How the porteur was told.</param>
    /// <param name="par">Who told them.</param>
    /// <param name="le">When; kept in UTC, to the microsecond.</param>
    public DechargeDInformer(long sequence, MoyenDInformer moyen, Acteur par, DateTimeOffset le)
    {
        Sequence = sequence;
        Moyen = moyen;
        ParId = Guard.Against.Null(par).Id;
        Par = par.Nom;
        Le = Horodatage.ALaMicroseconde(le);
    }

    /// <summary>The obligation discharged.</summary>
    public long Sequence { get; private set; }

    /// <summary>How the porteur was told.</summary>
    public MoyenDInformer Moyen { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset Le { get; private set; }

    /// <summary>The host's identifier of who told them.</summary>
    public string ParId { get; private set; } = "";

    /// <summary>The name of who told them.</summary>
    public string Par { get; private set; } = "";
}
