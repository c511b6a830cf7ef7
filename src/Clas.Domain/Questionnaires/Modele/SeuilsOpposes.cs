namespace Clas.Domain;

/// <summary>Two thresholds of which one may not pass the other: « groupe.min » and « groupe.max ».</summary>
/// <param name="Minimum">The least value admitted.</param>
/// <param name="Maximum">The greatest value admitted.</param>
public sealed record SeuilsOpposes(Parametre Minimum, Parametre Maximum)
{
    /// <summary>Whether the least passes the greatest, as a campagne would set them: nothing could lie in between.</summary>
    /// <param name="seuils">As <see cref="ParametresDeCampagne.Seuils"/>; the questionnaire's own hold for the others.</param>
    public bool SeCroisent(IReadOnlyDictionary<string, string> seuils) => Valeur(Minimum, seuils) > Valeur(Maximum, seuils);

    private static decimal? Valeur(Parametre parametre, IReadOnlyDictionary<string, string> seuils) =>
        Parametre.Lire(seuils.TryGetValue(parametre.Id, out var seuil) ? seuil : parametre.Valeur);
}
