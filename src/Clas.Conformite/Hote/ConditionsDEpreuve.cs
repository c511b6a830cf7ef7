using Clas.Domain;

namespace Clas.Conformite;

/// <summary>Where the trial takes place: a campagne of the host, and two Caf.</summary>
public sealed record ConditionsDEpreuve
{
    /// <summary>A published campagne as the host's store gives it, whose entry ends before its validation.</summary>
    public required Campagne Campagne { get; init; }

    /// <summary>The Caf of the dossiers, that the host's agent and responsable serve.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>Another Caf, that the agent and responsable « d’ailleurs » serve, and no other.</summary>
    public required CodeCaf AutreCaf { get; init; }

    /// <summary>Answers of the fiche Structure, complete and coherent, without the Caf's own; null for those shipped, which answer « clas-2018-2019 ».</summary>
    public Saisie? ReponsesDeLaStructure { get; init; }

    /// <summary>Answers of the fiche Action, complete and coherent, without the Caf's own; null for those shipped.</summary>
    public Saisie? ReponsesDeLAction { get; init; }

    /// <summary>The last hour of the entry.</summary>
    public DateTimeOffset PendantLaSaisie => Campagne.SaisieFermeLe.AddHours(-1);

    internal DateTimeOffset A(PhaseDeCampagne phase) => phase switch
    {
        PhaseDeCampagne.Ouverte => PendantLaSaisie,
        PhaseDeCampagne.SaisieClose => Campagne.SaisieFermeLe.AddHours(1),
        _ => Campagne.FermeLe.AddHours(1),
    };

    internal void Verifier()
    {
        if (new[] { PhaseDeCampagne.Ouverte, PhaseDeCampagne.SaisieClose, PhaseDeCampagne.Close }.Any(phase => Campagne.PhaseA(A(phase)) != phase))
            throw new ArgumentException($"Campagne {Campagne.Code} is not published, or its validation does not outlast its entry by a day.");
        if (Caf == AutreCaf)
            throw new ArgumentException("The other Caf is the same one: nobody would come from elsewhere.");
    }
}
