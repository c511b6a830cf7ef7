namespace Clas.Domain;

/// <summary>Gives conditions and termes their value on given answers.</summary>
/// <remarks>
/// What is blank, unreadable or not asked has no value: it makes a terme null, and a condition unknown.
/// The reader of questionnaires refuses those that depend on themselves, therefore every call ends.
/// </remarks>
internal sealed class Evaluation(IndexDesChamps index, ContexteDExamen contexte)
{
    public IndexDesChamps Index => index;

    /// <summary>The same questionnaire on last year's answers; null when there are none.</summary>
    public Evaluation? Precedente =>
        (contexte.StructurePrecedente ?? contexte.ActionPrecedente) is null ? null : new(index, contexte with
        {
            Structure = contexte.StructurePrecedente ?? Reponses.Vide,
            Action = contexte.ActionPrecedente ?? Reponses.Vide,
            StructurePrecedente = null,
            ActionPrecedente = null,
        });

    public bool EstDemandee(Question question) => question.DemandeeSi is null || Vaut(question.DemandeeSi) == true;

    /// <summary>Whether an answer given elsewhere rules it out; no while that answer is merely missing.</summary>
    public bool EstSansObjet(Question question) => question.DemandeeSi is { } condition && Vaut(condition) switch
    {
        { } demandee => !demandee,
        null => condition.Mentions.SelectMany(index.Champs).Any(champ => EstSansObjet(champ.Question)),
    };

    public Reponse? Valeur(Champ champ) => champ.Question switch
    {
        { Modele: { } modele } => Texte(modele),
        { Calcul: { } calcul } => Valeur(calcul) is { } nombre ? new ReponseNombre(nombre) : null,
        var question => EstDemandee(question) ? contexte.De(question.Fiche)[champ.Id] : null,
    };

    /// <summary>The number, days as day numbers and lengths of time in hours; null when an operand is missing.</summary>
    public decimal? Valeur(Terme terme)
    {
        try
        {
            return terme switch
            {
                TermeConstant constant => constant.Valeur,
                TermeParametre parametre => ValeurDuParametre(parametre.Id),
                TermeChamp nomme => index.Champ(nomme.Id) is { } champ ? Nombre(Valeur(champ)) : null,
                TermeCellules grille => Reduire(index.Champs(grille.QuestionId).Select(champ => Nombre(Valeur(champ))), 0, (a, b) => a + b),
                TermeSomme somme => Reduire(somme.Termes.Select(Valeur), 0, (a, b) => a + b),
                TermeProduit produit => Reduire(produit.Termes.Select(Valeur), 1, (a, b) => a * b),
                TermeDifference difference => Valeur(difference.Gauche) - Valeur(difference.Droite),
                TermeRatio ratio => Valeur(ratio.Droite) is { } diviseur and not 0 ? Valeur(ratio.Gauche) / diviseur : null,
                TermeSemaines semaines => Semaines(Valeur(semaines.Debut), Valeur(semaines.Fin)),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            // Too great for any number we could show: nothing to compare.
            return null;
        }
    }

    public bool? Vaut(Condition condition) => condition switch
    {
        ConditionParmi parmi => index.Champ(parmi.ChampId) is { } champ ? Parmi(Valeur(champ), parmi.Choix) : null,
        ConditionComparaison comparaison => Comparer(comparaison.Gauche, comparaison.Comparaison, comparaison.Droite),
        ConditionHorsDesDepartements commune => HorsDesDepartements(commune.ChampId),
        ConditionNon contraire => !Vaut(contraire.Condition),
        ConditionTous tous => Tous(tous.Conditions.Select(Vaut)),
        ConditionLUn unDes => !Tous(unDes.Conditions.Select(c => !Vaut(c))),
        _ => null,
    };

    private ReponseTexte? Texte(string modele) =>
        modele
            .Replace("{annees}", contexte.Annees, StringComparison.Ordinal)
            .Replace("{rang}", NombreFrancais.EnClair(contexte.RangAction), StringComparison.Ordinal)
            .Trim() is { Length: > 0 } texte ? new(texte) : null;

    private bool? Comparer(Terme gauche, Comparaison comparaison, Terme droite) =>
        Valeur(gauche) is { } g && Valeur(droite) is { } d ? comparaison.Tient(g, d) : null;

    private bool? HorsDesDepartements(string champId) =>
        contexte.Departements.Count > 0
        && index.Champ(champId) is { } champ
        && Valeur(champ) is ReponseTexte texte
        && CodeCommune.TryParse(texte.Texte, out var commune)
            ? !contexte.Departements.Contains(commune.Departement)
            : null;

    private decimal? ValeurDuParametre(string id) =>
        contexte.Parametres.TryGetValue(id, out var valeur) ? Parametre.Lire(valeur)
        : index.Parametre(id) is { } parametre ? Parametre.Lire(parametre.Valeur)
        : null;

    private static decimal? Nombre(Reponse? reponse) => reponse switch
    {
        ReponseNombre nombre => nombre.Valeur,
        ReponseDuree duree => duree.Heures,
        ReponseDate date => date.Jour.DayNumber,
        _ => null,
    };

    private static bool? Parmi(Reponse? reponse, IReadOnlyCollection<string> choix) => reponse switch
    {
        null or ReponseIllisible => null,
        ReponseChoix choisi => choisi.Ids.Any(choix.Contains),
        ReponseOuiNon ouiNon => choix.Contains(ouiNon.Oui ? "oui" : "non"),
        ReponseSubstituee substituee => choix.Contains(substituee.Id),
        _ => false,
    };

    private static decimal? Reduire(IEnumerable<decimal?> valeurs, decimal neutre, Func<decimal, decimal, decimal> operation)
    {
        var total = neutre;
        foreach (var valeur in valeurs)
        {
            if (valeur is not { } nombre) return null;
            total = operation(total, nombre);
        }

        return total;
    }

    // One false settles it; else one unknown leaves it unknown.
    private static bool? Tous(IEnumerable<bool?> conditions)
    {
        bool? tous = true;
        foreach (var condition in conditions)
        {
            if (condition == false) return false;
            tous = condition is null ? null : tous;
        }

        return tous;
    }

    // Day number 0 is a Monday.
    private static decimal? Semaines(decimal? debut, decimal? fin) =>
        debut <= fin ? decimal.Floor(fin.Value / 7) - decimal.Floor(debut.Value / 7) + 1 : null;
}
