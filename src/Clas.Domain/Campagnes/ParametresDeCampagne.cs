namespace Clas.Domain;

/// <summary>What a campagne sets, beside its dates.</summary>
public sealed record ParametresDeCampagne
{
    /// <summary>How many fiches Action a dossier may hold, 1 to 99; 1 by default, as the guide asks (G23, G37).</summary>
    public int NombreMaximalDActions { get; init; } = 1;

    /// <summary>Must the Sias number be there to validate the Structure (G16)? True by default.</summary>
    public bool NumeroSiasExige { get; init; } = true;

    /// <summary>Days granted to the porteur by a hand-back after entry closed; 14 by default.</summary>
    public int JoursDeDelaiApresRetour { get; init; } = 14;

    /// <summary>Thresholds that replace the questionnaire's own, by parameter id (« groupe.min » → « 8 »).</summary>
    public IReadOnlyDictionary<string, string> Seuils { get; init; } = new Dictionary<string, string>();

    /// <summary>Blocking controls that the Cnaf lowered to an alert, by id.</summary>
    public IReadOnlySet<string> ControlesAbaisses { get; init; } = new HashSet<string>();
}
