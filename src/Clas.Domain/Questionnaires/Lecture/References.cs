namespace Clas.Domain;

/// <summary>What the file names before, perhaps, defining it: verified once all is read.</summary>
internal sealed class References
{
    private readonly List<Action<IndexDesChamps>> _verifications = [];

    /// <summary>Verifies all; the first mistake is thrown, with its place.</summary>
    public void Verifier(IndexDesChamps index) => _verifications.ForEach(verification => verification(index));

    /// <summary>A slot or a grid, which that fiche may read.</summary>
    public void Nomme(NoeudJson noeud, string id, TypeDeFiche depuis) =>
        _verifications.Add(index => Question(index, noeud, id, depuis));

    /// <summary>A slot that holds a number or a day.</summary>
    public void Nombre(NoeudJson noeud, string id, TypeDeFiche depuis) =>
        _verifications.Add(index =>
        {
            var question = Question(index, noeud, id, depuis);
            if (index.Champ(id) is null || !EstUnNombre(question)) throw noeud.Erreur($"« {id} » ne contient ni nombre ni date.");
        });

    /// <summary>A grid.</summary>
    public void Grille(NoeudJson noeud, string id, TypeDeFiche depuis) =>
        _verifications.Add(index =>
        {
            if (Question(index, noeud, id, depuis).Type != TypeDeQuestion.Grille) throw noeud.Erreur($"« {id} » n’est pas une grille.");
        });

    /// <summary>A slot that holds the Insee code of a commune.</summary>
    public void Commune(NoeudJson noeud, string id, TypeDeFiche depuis) =>
        _verifications.Add(index =>
        {
            if (Question(index, noeud, id, depuis).Type != TypeDeQuestion.Commune) throw noeud.Erreur($"« {id} » n’est pas un code de commune.");
        });

    /// <summary>A parameter.</summary>
    public void Parametre(NoeudJson noeud, string id) =>
        _verifications.Add(index =>
        {
            if (index.Parametre(id) is null) throw noeud.Erreur($"le paramètre « {id} » n’existe pas.");
        });

    /// <summary>Another parameter of the same kind, that this one does not pass as the file sets them.</summary>
    public void AuPlus(NoeudJson noeud, Parametre parametre) =>
        _verifications.Add(index =>
        {
            var maximum = index.Parametre(parametre.AuPlus!);
            if (maximum?.EstUneDate != parametre.EstUneDate) throw noeud.Erreur($"« {parametre.AuPlus} » n’est pas un autre paramètre de même nature.");
            if (new SeuilsOpposes(parametre, maximum).SeCroisent(new Dictionary<string, string>())) throw noeud.Erreur($"la valeur de « {parametre.Id} » dépasse celle de « {parametre.AuPlus} ».");
        });

    /// <summary>A choice that a question proposes, « oui » or « non », or its substitut.</summary>
    public void Choix(NoeudJson noeud, string choix, string questionId, TypeDeFiche depuis, bool multiple = false) =>
        _verifications.Add(index =>
        {
            var question = Question(index, noeud, questionId, depuis);
            var admetPlusieurs = question.Type == TypeDeQuestion.ChoixMultiple;
            if (multiple && !admetPlusieurs) throw noeud.Erreur($"« {questionId} » n’admet qu’une réponse : écrivez « vaut ».");
            if (admetPlusieurs && !multiple) throw noeud.Erreur($"« {questionId} » admet plusieurs réponses : écrivez « contient ».");
            if (!Propose(question, choix)) throw noeud.Erreur($"« {questionId} » ne propose pas « {choix} ».");
        });

    private static Question Question(IndexDesChamps index, NoeudJson noeud, string id, TypeDeFiche depuis)
    {
        var question = index.Champ(id)?.Question ?? index.Question(id) ?? throw noeud.Erreur($"la question « {id} » n’existe pas.");
        return depuis == TypeDeFiche.Structure && question.Fiche == TypeDeFiche.Action
            ? throw noeud.Erreur($"la fiche Structure ne peut pas lire « {id} », qui est sur une fiche Action.")
            : question;
    }

    private static bool Propose(Question question, string choix) =>
        question.Substitut?.Id == choix
        || question.Choix.Any(propose => propose.Id == choix)
        || (question.Type == TypeDeQuestion.OuiNon && choix is "oui" or "non");

    private static bool EstUnNombre(Question question) => question.Type switch
    {
        TypeDeQuestion.Entier or TypeDeQuestion.Decimal or TypeDeQuestion.Heures or TypeDeQuestion.Montant => true,
        TypeDeQuestion.Date or TypeDeQuestion.Grille => true,
        TypeDeQuestion.Calculee => question.Calcul is not null,
        _ => false,
    };
}
