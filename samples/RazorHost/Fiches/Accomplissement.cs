using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>What came of a form.</summary>
/// <param name="Reponse">The answer to the geste asked.</param>
/// <param name="Ecrite">The answer to what was written: not the same when the draft was kept and finishing refused.</param>
/// <param name="Dossier">The dossier afterwards.</param>
public sealed record Accomplissement(Decision Reponse, Decision Ecrite, Dossier Dossier)
{
    /// <summary>The draft was kept although the geste asked was refused.</summary>
    public bool BrouillonGarde => !Reponse.EstAccordee && Ecrite.EstAccordee;

    /// <summary>The geste created a duty to inform the porteur (G19, G24).</summary>
    public bool AInformer => Dossier.Obligations.Count > 0;
}
