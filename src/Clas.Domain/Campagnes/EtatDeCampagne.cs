namespace Clas.Domain;

/// <summary>All that a geste of the Cnaf may move in a campagne, at one moment.</summary>
internal sealed record EtatDeCampagne(
    DateTimeOffset? PublieeLe,
    DateTimeOffset OuvreLe,
    DateTimeOffset SaisieFermeLe,
    DateTimeOffset FermeLe,
    string QuestionnaireId,
    ParametresDeCampagne Parametres)
{
    /// <summary>Does nothing differ? Sets and thresholds are compared by what they hold.</summary>
    internal bool EstComme(EtatDeCampagne autre) =>
        this with { Parametres = autre.Parametres } == autre
        && Parametres.ControlesAbaisses.SetEquals(autre.Parametres.ControlesAbaisses)
        && Ecarts(autre).Count == 0;

    /// <summary>What differs, as the journal keeps it: days rather than instants, thresholds one by one.</summary>
    internal IReadOnlyList<Ecart> Ecarts(EtatDeCampagne apres)
    {
        var (avant, ensuite) = (Lignes(), apres.Lignes());
        return
        [
            .. avant.Keys.Union(ensuite.Keys, StringComparer.Ordinal)
                .Select(champ => new Ecart(champ, avant.GetValueOrDefault(champ), ensuite.GetValueOrDefault(champ)))
                .Where(ecart => ecart.Avant != ecart.Apres),
        ];
    }

    private Dictionary<string, Reponse> Lignes()
    {
        var lignes = new Dictionary<string, Reponse>(StringComparer.Ordinal)
        {
            [ChampsDeCampagne.Questionnaire] = new ReponseTexte(QuestionnaireId),
            [ChampsDeCampagne.PremierJour] = Jour(OuvreLe),
            [ChampsDeCampagne.FinDeSaisie] = Jour(SaisieFermeLe.AddTicks(-1)),
            [ChampsDeCampagne.FinDeValidation] = Jour(FermeLe.AddTicks(-1)),
            [ChampsDeCampagne.Actions] = new ReponseNombre(Parametres.NombreMaximalDActions),
            [ChampsDeCampagne.Sias] = new ReponseOuiNon(Parametres.NumeroSiasExige),
            [ChampsDeCampagne.Delai] = new ReponseNombre(Parametres.JoursDeDelaiApresRetour),
        };
        foreach (var (id, valeur) in Parametres.Seuils)
            lignes[ChampsDeCampagne.Seuil(id)] = Parametre.EnReponse(valeur);
        return lignes;
    }

    private static ReponseDate Jour(DateTimeOffset le) => new(HeureDeParis.JourDe(le));
}
