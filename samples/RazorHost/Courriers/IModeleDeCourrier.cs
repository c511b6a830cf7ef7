using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>One letter: who it is for and what it says, drawn up when its turn comes, from what is true then.</summary>
/// <remarks>Registered in <see cref="Modeles"/>. What opens something (a link to confirm, to reset) is minted here, never at the deposit.</remarks>
public interface IModeleDeCourrier
{
    /// <summary>The nature given at the deposit, « compte.confirmation ».</summary>
    string Nature { get; }

    /// <summary>What whoever looks after mails reads, « Fiche rendue au porteur ».</summary>
    string Nom => Nature;

    /// <summary>The letter; null when it no longer holds: nothing is sent, and its row says so.</summary>
    Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct);
}
