using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>Reads conditions.</summary>
internal sealed class LectureDesConditions(References references, TypeDeFiche fiche)
{
    private static readonly ImmutableDictionary<string, bool> Departements = ImmutableDictionary<string, bool>.Empty.Add("departements", true);

    private readonly LectureDesTermes _termes = new(references, fiche);

    public Condition Lire(NoeudJson noeud)
    {
        var objet = new ObjetLu(noeud);
        var condition =
            objet.Prendre("question") is { } question ? SurUneQuestion(objet, question)
            : objet.Prendre("terme") is { } terme ? Comparaison(objet, terme)
            : objet.Prendre("tous") is { } tous ? new ConditionTous(Conditions(tous))
            : objet.Prendre("lun") is { } lun ? new ConditionLUn(Conditions(lun))
            : objet.Prendre("non") is { } non ? new ConditionNon(Lire(non))
            : throw noeud.Erreur("une condition est attendue : question, terme, tous, lun ou non.");
        objet.Finir();
        return condition;
    }

    private Condition SurUneQuestion(ObjetLu objet, NoeudJson question)
    {
        var id = question.EnCle(FormesDIdentifiant.Question);
        references.Nomme(question, id, fiche);
        return objet.Prendre("vaut") is { } vaut ? new ConditionParmi(id, [Choix(vaut, id)])
            : objet.Prendre("parmi") is { } parmi ? new ConditionParmi(id, [.. parmi.EnListeDeMots().Select(choix => Choix(choix, id))])
            : objet.Prendre("contient") is { } contient ? new ConditionParmi(id, [Choix(contient, id, multiple: true)])
            : objet.Prendre("horsDe") is { } horsDe ? HorsDesDepartements(horsDe, question, id)
            : throw objet.Noeud.Erreur("il manque ce qu’on en dit : vaut, parmi, contient ou horsDe.");
    }

    private ConditionHorsDesDepartements HorsDesDepartements(NoeudJson horsDe, NoeudJson question, string id)
    {
        horsDe.EnMot(Departements);
        references.Commune(question, id, fiche);
        return new ConditionHorsDesDepartements(id);
    }

    private ConditionComparaison Comparaison(ObjetLu objet, NoeudJson terme) =>
        new(_termes.Lire(terme), objet.Exiger("comparaison").EnMot(Mots.Comparaisons), _termes.Lire(objet.Exiger("a")));

    private ImmutableArray<Condition> Conditions(NoeudJson noeud) => [.. noeud.EnListe(min: 1).Select(Lire)];

    private string Choix(NoeudJson noeud, string questionId, bool multiple = false)
    {
        var choix = noeud.EnCle(FormesDIdentifiant.Cle);
        references.Choix(noeud, choix, questionId, fiche, multiple);
        return choix;
    }
}
