using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>Reads questions. What a question may say depends on its type.</summary>
internal sealed class LectureDesQuestions(References references, TypeDeFiche fiche, Doublons ids)
{
    private const int LongueurLaPlusGrande = 100_000;
    private const int DecimalesLesPlusNombreuses = 6;

    private readonly LectureDesConditions _conditions = new(references, fiche);
    private readonly LectureDesTermes _termes = new(references, fiche);

    public Question Lire(NoeudJson noeud)
    {
        var objet = new ObjetLu(noeud);
        var type = objet.Exiger("type").EnMot(Mots.Types);
        var cellules = type == TypeDeQuestion.Grille ? Choix(objet.Exiger("cellules"), min: 1) : [];
        var calculee = type == TypeDeQuestion.Calculee;
        var question = new Question(fiche, ids.Nouveau(objet.Exiger("id"), FormesDIdentifiant.Question), objet.Exiger("libelle").EnTexte(), type, cellules)
        {
            Aide = objet.Exiger("aide").EnTexte(),
            Mention = objet.Prendre("mention")?.EnTexte(),
            Unite = objet.PrendreSi(EstUnNombre(type) || calculee, "unite")?.EnTexte(),
            EstRequise = objet.PrendreSi(!calculee, "requise")?.EnBooleen() ?? false,
            Repondant = calculee ? Repondant.Personne : objet.Prendre("repondant")?.EnMot(Mots.Repondants) ?? Repondant.Porteur,
            LisiblePar = Lecteurs(objet.Prendre("lisiblePar")),
            LisibleParLePorteurSi = Condition(objet.Prendre("lisibleParLePorteurSi")),
            DemandeeSi = Condition(objet.Prendre("demandeeSi")),
            Bornes = BornesDe(objet, type),
            Choix = type is TypeDeQuestion.Choix or TypeDeQuestion.ChoixMultiple ? Choix(objet.Exiger("choix"), min: 2) : [],
            Substitut = objet.PrendreSi(AdmetUnSubstitut(type), "substitut") is { } substitut ? UnChoix(substitut, new Doublons()) : null,
            Modele = objet.PrendreSi(calculee && !objet.Contient("calcul"), "modele")?.EnTexte(),
            Calcul = objet.PrendreSi(calculee, "calcul") is { } calcul ? _termes.Lire(calcul) : null,
            Reprise = objet.Exiger("reprise").EnMot(Mots.Reprises),
            EstPersonnelle = objet.PrendreSi(!calculee, "personnelle")?.EnBooleen() ?? false,
        };
        objet.Finir();
        return calculee && question is { Calcul: null, Modele: null }
            ? throw noeud.Erreur("une question calculée a un « calcul » ou un « modele ».")
            : question;
    }

    private static Bornes BornesDe(ObjetLu objet, TypeDeQuestion type)
    {
        var usuelles = Bornes.Usuelles(type);
        var bornes = new Bornes(
            objet.PrendreSi(EstUnNombre(type), "min")?.EnNombre() ?? usuelles.Min,
            objet.PrendreSi(EstUnNombre(type), "max")?.EnNombre() ?? usuelles.Max,
            objet.PrendreSi(type is TypeDeQuestion.Decimal or TypeDeQuestion.Calculee, "decimales")?.EnEntier(0, DecimalesLesPlusNombreuses) ?? usuelles.Decimales,
            type is TypeDeQuestion.Texte or TypeDeQuestion.TexteLong ? objet.Exiger("longueurMax").EnEntier(1, LongueurLaPlusGrande) : null);
        return bornes.Min > bornes.Max ? throw objet.Noeud.Erreur("le minimum est plus grand que le maximum.") : bornes;
    }

    private Condition? Condition(NoeudJson? noeud) => noeud is null ? null : _conditions.Lire(noeud);

    private static ImmutableArray<Role> Lecteurs(NoeudJson? noeud) => noeud is null
        ? [.. Mots.Lecteurs.Values.SelectMany(roles => roles).Order()]
        : [.. noeud.EnListeDeMots().SelectMany(mot => mot.EnMot(Mots.Lecteurs)).Order()];

    private static ImmutableArray<ChoixPropose> Choix(NoeudJson noeud, int min)
    {
        var ids = new Doublons();
        return [.. noeud.EnListe(min).Select(choix => UnChoix(choix, ids))];
    }

    private static ChoixPropose UnChoix(NoeudJson noeud, Doublons ids)
    {
        var objet = new ObjetLu(noeud);
        var choix = new ChoixPropose(ids.Nouveau(objet.Exiger("id"), FormesDIdentifiant.Cle), objet.Exiger("libelle").EnTexte());
        objet.Finir();
        return choix;
    }

    private static bool EstUnNombre(TypeDeQuestion type) =>
        type is TypeDeQuestion.Entier or TypeDeQuestion.Decimal or TypeDeQuestion.Heures or TypeDeQuestion.Montant or TypeDeQuestion.Grille;

    private static bool AdmetUnSubstitut(TypeDeQuestion type) =>
        type is not (TypeDeQuestion.OuiNon or TypeDeQuestion.Choix or TypeDeQuestion.ChoixMultiple or TypeDeQuestion.Grille or TypeDeQuestion.Calculee);
}
