namespace Clas.Domain;

/// <summary>Reads the rubriques of both fiches.</summary>
internal sealed class LectureDesFiches
{
    private readonly References _references;
    private readonly Doublons _questions = new();
    private readonly List<(Question Question, NoeudJson Noeud)> _lues = [];
    private readonly (string Titre, IReadOnlyList<Rubrique> Rubriques) _structure;
    private readonly (string Titre, IReadOnlyList<Rubrique> Rubriques) _action;

    public LectureDesFiches(References references, NoeudJson noeud)
    {
        _references = references;
        var fiches = new ObjetLu(noeud);
        _structure = Fiche(new ObjetLu(fiches.Exiger("structure")), TypeDeFiche.Structure);
        _action = Fiche(new ObjetLu(fiches.Exiger("action")), TypeDeFiche.Action);
        fiches.Finir();
    }

    public IEnumerable<Question> Questions => _lues.Select(lue => lue.Question);

    public FicheDeQuestionnaire Fiche(TypeDeFiche fiche, IEnumerable<Controle> controles)
    {
        var (titre, rubriques) = fiche == TypeDeFiche.Structure ? _structure : _action;
        return new FicheDeQuestionnaire(titre, rubriques, [.. controles.Where(controle => controle.Fiche == fiche)]);
    }

    public void RefuserLesCercles(IndexDesChamps index)
    {
        var cercles = new DependancesCirculaires(index);
        foreach (var (question, noeud) in _lues)
        {
            if (cercles.Trouve(question)) throw noeud.Erreur($"« {question.Id} » dépend d’elle-même.");
        }
    }

    private (string Titre, IReadOnlyList<Rubrique> Rubriques) Fiche(ObjetLu objet, TypeDeFiche fiche)
    {
        var ids = new Doublons();
        var lecture = new LectureDesQuestions(_references, fiche, _questions);
        var lue = (objet.Exiger("titre").EnTexte(), objet.Exiger("rubriques").EnListe(min: 1).Select(Lire).ToList());
        objet.Finir();
        return lue;

        Rubrique Lire(NoeudJson noeud) => Rubrique(new ObjetLu(noeud), ids, lecture);
    }

    private Rubrique Rubrique(ObjetLu objet, Doublons ids, LectureDesQuestions lecture)
    {
        var rubrique = new Rubrique(
            ids.Nouveau(objet.Exiger("id"), FormesDIdentifiant.Cle),
            objet.Exiger("titre").EnTexte(),
            objet.Prendre("introduction")?.EnTexte(),
            [.. objet.Exiger("questions").EnListe(min: 1).Select(noeud => Retenir(lecture.Lire(noeud), noeud))]);
        objet.Finir();
        return rubrique;
    }

    private Question Retenir(Question question, NoeudJson noeud)
    {
        _lues.Add((question, noeud));
        return question;
    }
}
