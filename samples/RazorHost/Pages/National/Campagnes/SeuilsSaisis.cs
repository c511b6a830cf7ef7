using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>The thresholds of a questionnaire: as a campagne has them, then as typed. Blank is the questionnaire's own.</summary>
public sealed class SeuilsSaisis
{
    private SeuilsSaisis(Questionnaire questionnaire, IReadOnlyList<SeuilSaisi> seuils)
    {
        (Questionnaire, Seuils) = (questionnaire, seuils);
        foreach (var opposes in questionnaire.SeuilsOpposes.Where(opposes => opposes.SeCroisent(Valeurs)))
            SeuilSaisi.Croiser(De(opposes.Minimum), De(opposes.Maximum));
    }

    public Questionnaire Questionnaire { get; }

    public IReadOnlyList<SeuilSaisi> Seuils { get; }

    public bool SontFautifs => Seuils.Any(seuil => seuil.Erreur is not null);

    /// <summary>What a campagne would keep: those that are not blank.</summary>
    public IReadOnlyDictionary<string, string> Valeurs =>
        Seuils.Where(seuil => seuil.Lue is not null).ToDictionary(seuil => seuil.Parametre.Id, seuil => seuil.Lue!);

    /// <summary>As the campagne has them.</summary>
    public static SeuilsSaisis De(Questionnaire questionnaire, IReadOnlyDictionary<string, string> seuils)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(questionnaire,
        [
            .. questionnaire.Parametres.Select(parametre => new SeuilSaisi(questionnaire, parametre, seuils.TryGetValue(parametre.Id, out var valeur) ? Parametre.EnFrancais(valeur) : null)),
        ]);
    }

    /// <summary>As typed in the form.</summary>
    public static SeuilsSaisis Lire(Questionnaire questionnaire, IFormCollection formulaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(questionnaire,
        [
            .. questionnaire.Parametres.Select(parametre => new SeuilSaisi(questionnaire, parametre, formulaire[SeuilSaisi.NomDe(questionnaire, parametre)].FirstOrDefault())),
        ]);
    }

    private SeuilSaisi De(Parametre parametre) => Seuils.Single(seuil => seuil.Parametre == parametre);
}
