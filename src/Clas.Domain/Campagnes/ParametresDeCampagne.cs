using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>What a campagne sets, beside its dates.</summary>
public sealed record ParametresDeCampagne
{
    /// <summary>The highest cap of fiches Action.</summary>
    public const int PlafondDActions = FicheId.DernierRang;

    /// <summary>The longest délai a hand-back may grant, in days.</summary>
    public const int DelaiMaximal = 90;

    /// <summary>How many fiches Action a dossier may hold, 1 to 99; 1 by default, as the guide asks (G23, G37).</summary>
    public int NombreMaximalDActions { get; init; } = 1;

    /// <summary>Must the Sias number be there to validate the Structure (G16)? True by default.</summary>
    public bool NumeroSiasExige { get; init; } = true;

    /// <summary>Days granted to the porteur by a hand-back after entry closed, 0 to 90; 14 by default, 0 for the end of the same day.</summary>
    public int JoursDeDelaiApresRetour { get; init; } = 14;

    /// <summary>Thresholds that replace the questionnaire's own, by parameter id (« groupe.min » → « 8 »).</summary>
    public IReadOnlyDictionary<string, string> Seuils { get; init; } = new Dictionary<string, string>();

    /// <summary>Blocking controls that the Cnaf lowered to an alert, by id.</summary>
    public IReadOnlySet<string> ControlesAbaisses { get; init; } = new HashSet<string>();

    /// <summary>What is out of bounds, unknown to the questionnaire, or crosses another threshold.</summary>
    /// <returns>Names of <see cref="ChampsDeCampagne"/>; empty when all is accepted.</returns>
    public IReadOnlyList<string> Refuses(Questionnaire questionnaire)
    {
        Guard.Against.Null(questionnaire);
        var refuses = new List<string>();
        if (NombreMaximalDActions is < 1 or > PlafondDActions)
            refuses.Add(ChampsDeCampagne.Actions);
        if (JoursDeDelaiApresRetour is < 0 or > DelaiMaximal)
            refuses.Add(ChampsDeCampagne.Delai);
        refuses.AddRange(SeuilsRefuses(questionnaire).Select(ChampsDeCampagne.Seuil).Order(StringComparer.Ordinal));
        return refuses;
    }

    /// <summary>The thresholds that another questionnaire would refuse are dropped: its own hold instead.</summary>
    internal ParametresDeCampagne Pour(Questionnaire questionnaire)
    {
        var refuses = SeuilsRefuses(questionnaire);
        return this with { Seuils = Seuils.Where(seuil => !refuses.Contains(seuil.Key)).ToDictionary() };
    }

    /// <summary>Of those set here: a least left to the questionnaire is not at fault for the greatest that goes under it.</summary>
    private HashSet<string> SeuilsRefuses(Questionnaire questionnaire)
    {
        var admis = Seuils.Where(seuil => questionnaire.Parametres.Any(connu => connu.Id == seuil.Key && connu.Accepte(seuil.Value))).ToDictionary();
        var croises = questionnaire.SeuilsOpposes.Where(opposes => opposes.SeCroisent(admis))
            .SelectMany(opposes => new[] { opposes.Minimum.Id, opposes.Maximum.Id });
        return [.. Seuils.Keys.Except(admis.Keys), .. Seuils.Keys.Intersect(croises)];
    }
}
