using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>One threshold of the form.</summary>
public sealed class SeuilSaisi
{
    internal SeuilSaisi(Questionnaire questionnaire, Parametre parametre, string? saisie)
    {
        (Nom, Parametre, Saisie) = (NomDe(questionnaire, parametre), parametre, saisie);
        if (string.IsNullOrWhiteSpace(saisie))
            return;
        if (parametre.TryLire(saisie, out var lue))
            Lue = lue;
        else
            Erreur = $"Écrivez {parametre.FormeAttendue}, ou laissez vide.";
    }

    public Parametre Parametre { get; }

    /// <summary>Its name in the form; several questionnaires may share a page.</summary>
    public string Nom { get; }

    public string Id => Nom.Replace('.', '-');

    /// <summary>As typed.</summary>
    public string? Saisie { get; }

    /// <summary>As a campagne keeps it; null when blank or wrong.</summary>
    public string? Lue { get; }

    public string? Erreur { get; private set; }

    /// <summary>What holds when it is left blank, as the French write it.</summary>
    public string ParDefaut => Parametre.EnFrancais(Parametre.Valeur);

    /// <summary>What holds, as the French write it.</summary>
    internal string EnVigueur => Lue is { } lue ? Parametre.EnFrancais(lue) : ParDefaut;

    /// <summary>Says that two thresholds cross, beside whichever was typed.</summary>
    internal static void Croiser(SeuilSaisi minimum, SeuilSaisi maximum)
    {
        foreach (var seuil in new[] { minimum, maximum }.Where(seuil => seuil.Lue is not null))
            seuil.Erreur = $"« {minimum.Parametre.Libelle} » ({minimum.EnVigueur}) dépasse « {maximum.Parametre.Libelle} » ({maximum.EnVigueur}) : changez l’un ou l’autre.";
    }

    internal static string NomDe(Questionnaire questionnaire, Parametre parametre) => $"seuil.{questionnaire.Id}.{parametre.Id}";
}
