using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>One question, ready to be drawn for one actor.</summary>
public sealed class QuestionEnPage
{
    // Beyond, a list to unfold is quicker to read than a column of buttons.
    private const int ChoixEnColonne = 8;

    /// <summary>Prepares a question.</summary>
    /// <param name="lue">The fiche as read.</param>
    /// <param name="question">The question.</param>
    /// <param name="remarques">Those about it.</param>
    /// <param name="champs">Only these slots; null for all.</param>
    public QuestionEnPage(FicheLue lue, Question question, IReadOnlyList<Remarque> remarques, IReadOnlyList<Champ>? champs = null)
    {
        Question = question;
        EstModifiable = lue.PeutRepondre(question.Champs[0]);
        EstDemandee = lue.EstDemande(question.Champs[0]);
        EstEnLecture = !lue.EstModifiable;
        Condition = lue.EstModifiable ? ConditionEnPage.De(lue.Questionnaire, question) : null;
        Remarques = [.. remarques.Where(remarque => question.Champs.Count == 1 || !remarque.EstDUnSeulChamp)];
        Champs =
        [
            .. (champs ?? question.Champs).Select(champ => new ChampEnPage(
                lue, champ, [.. remarques.Where(remarque => remarque.Champs.Contains(champ))], Descriptions())),
        ];
        Total = lue.Questionnaire.TotalDe(question, lue.Contexte) is { } total ? NombreFrancais.EnClair(total) : null;
        EstReprise = lue.Frappe is not null && question.Reprise == Reprise.Proposee && question.Champs.All(champ =>
            lue.Fiche.Reponses[champ.Id] is null && lue.LAnDernier(champ) is { } avant && lue.Brut(champ).SequenceEqual(avant.Brut));
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Its slots.</summary>
    public IReadOnlyList<ChampEnPage> Champs { get; }

    /// <summary>Its first slot: the only one, but for a grid.</summary>
    public ChampEnPage Champ => Champs[0];

    /// <summary>What is said of the whole question.</summary>
    public IReadOnlyList<Remarque> Remarques { get; }

    /// <summary>May this actor answer now?</summary>
    public bool EstModifiable { get; }

    /// <summary>The whole fiche is only read.</summary>
    public bool EstEnLecture { get; }

    /// <summary>Is it asked, as the answers stand?</summary>
    public bool EstDemandee { get; }

    /// <summary>When it is asked; null when always.</summary>
    public ConditionEnPage? Condition { get; }

    /// <summary>Filled with last year's answer and not saved yet.</summary>
    public bool EstReprise { get; }

    /// <summary>The fiche is incomplete without it, when it is asked.</summary>
    public bool EstObligatoire => Question.EstRequise;

    /// <summary>Last year's answers are shown beside the cells of this grid.</summary>
    public bool AUnAnDernier => Champs.Any(champ => champ.LAnDernier is not null);

    /// <summary>What stands where there is no answer.</summary>
    public string SansReponse => EstCalculee ? "se calcule à l’enregistrement, quand tout ce qu’il faut est rempli" : "Pas de réponse";

    /// <summary>« à remplir par la Caf ».</summary>
    public bool EstDeLaCaf => Question.Repondant == Repondant.Caf;

    /// <summary>The questionnaire computes it.</summary>
    public bool EstCalculee => Question.Repondant == Repondant.Personne;

    /// <summary>The HTML id of the whole block.</summary>
    public string Bloc => $"q-{Question.Id}";

    /// <summary>The worst thing said of it, for the colour of its edge.</summary>
    public string Classe => Champs.SelectMany(champ => champ.Remarques).Concat(Remarques) switch
    {
        var dites when dites.Any(remarque => remarque.Severite == Severite.Bloquant) => "en-erreur",
        var dites when dites.Any() => "en-alerte",
        _ => "",
    };

    /// <summary>The expected form, where a label does not make it obvious.</summary>
    public string? Forme => Question.Type switch
    {
        _ when !EstModifiable => null,
        TypeDeQuestion.Date => "jj/mm/aaaa, par exemple 01/10/2018",
        TypeDeQuestion.Heures => "Par exemple 1 h 30 ou 1,5",
        TypeDeQuestion.Siret or TypeDeQuestion.Rna or TypeDeQuestion.Commune or TypeDeQuestion.Sias => $"Attendu : {Question.FormeAttendue}",
        TypeDeQuestion.TexteLong => $"{NombreFrancais.EnClair(Question.LongueurMax ?? 0)} caractères au plus",
        TypeDeQuestion.ChoixMultiple => "Plusieurs réponses possibles",
        _ => null,
    };

    /// <summary>The keyboard a phone shows.</summary>
    public string? Clavier => Question.Type switch
    {
        TypeDeQuestion.Entier or TypeDeQuestion.Grille or TypeDeQuestion.Sias or TypeDeQuestion.Siret or TypeDeQuestion.CodePostal => "numeric",
        TypeDeQuestion.Decimal or TypeDeQuestion.Montant => "decimal",
        TypeDeQuestion.Courriel => "email",
        TypeDeQuestion.Telephone => "tel",
        _ => null,
    };

    /// <summary>The width of the input, as a class: what is short looks short.</summary>
    public string Largeur => Question.Type switch
    {
        TypeDeQuestion.Entier or TypeDeQuestion.Grille or TypeDeQuestion.Decimal or TypeDeQuestion.CodePostal or TypeDeQuestion.Commune => "etroit",
        TypeDeQuestion.Heures or TypeDeQuestion.Montant or TypeDeQuestion.Date or TypeDeQuestion.Telephone
            or TypeDeQuestion.Sias or TypeDeQuestion.Siret or TypeDeQuestion.Rna => "moyen",
        _ => "large",
    };

    /// <summary>Figures line up on the right.</summary>
    public bool EstUnNombre => Question.Type is TypeDeQuestion.Entier or TypeDeQuestion.Grille or TypeDeQuestion.Decimal or TypeDeQuestion.Montant;

    /// <summary>The sum of the cells of a grid that counts something; null while a cell is blank, or when a sum means nothing.</summary>
    public string? Total { get; }

    /// <summary>The cells of this grid add up.</summary>
    public bool ATotal => Question.SAdditionne;

    /// <summary>The partial view that draws it.</summary>
    public string Vue => (EstModifiable, Question.Type) switch
    {
        (false, TypeDeQuestion.Grille) => "Questions/_GrilleLue",
        (false, _) => "Questions/_Lue",
        (_, TypeDeQuestion.Grille) => "Questions/_Grille",
        (_, TypeDeQuestion.TexteLong) => "Questions/_Zone",
        (_, TypeDeQuestion.ChoixMultiple) => "Questions/_Cases",
        (_, TypeDeQuestion.OuiNon) => "Questions/_Boutons",
        (_, TypeDeQuestion.Choix) => Question.Choix.Count > ChoixEnColonne ? "Questions/_Liste" : "Questions/_Boutons",
        _ => "Questions/_Ligne",
    };

    private IEnumerable<string> Descriptions()
    {
        if (Condition is not null)
            yield return $"{Bloc}-condition";
        if (Forme is not null)
            yield return $"{Bloc}-forme";
        if (Question.Mention is not null)
            yield return $"{Bloc}-mention";
        if (Remarques.Count > 0)
            yield return $"{Bloc}-remarques";
    }
}
