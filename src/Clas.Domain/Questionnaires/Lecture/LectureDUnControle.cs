namespace Clas.Domain;

/// <summary>Reads what is proper to each kind of control.</summary>
internal sealed class LectureDUnControle(References references, IndexDesChamps index, TypeDeFiche fiche, ObjetLu objet)
{
    private readonly LectureDesTermes _termes = new(references, fiche);
    private readonly LectureDesConditions _conditions = new(references, fiche);

    public Controle Lire(NoeudJson type, EnonceDeControle enonce) => type.EnTexte() switch
    {
        "relation" => Relation(enonce),
        "requiseSi" => new ControleRequiseSi(Avec(enonce), Champs(objet.Exiger("question"))),
        "exclusif" => new ControleExclusif(enonce, ChoixMultiple(out var choix), choix),
        "jamaisSeul" => new ControleJamaisSeul(enonce, ChoixMultiple(out var choix), choix),
        "equivalence" => new ControleEquivalence(enonce, Condition("premiere"), Condition("seconde")),
        "variation" => new ControleVariation(enonce, Terme("terme"), Terme("seuil")),
        "signale" => new ControleSignale(Avec(enonce)),
        _ => throw type.Erreur("l’un de ces mots est attendu : relation, requiseSi, exclusif, jamaisSeul, equivalence, variation, signale."),
    };

    private Controle Relation(EnonceDeControle enonce)
    {
        var gauche = Terme("gauche");
        var operateur = objet.Exiger("operateur");
        if (operateur.Texte == "entre")
        {
            var (minimum, maximum) = _termes.Deux(objet.Exiger("bornes"));
            return new ControleEntre(enonce, gauche, minimum, maximum);
        }

        var tolerance = objet.Prendre("tolerance");
        return tolerance?.EnNombre() < 0
            ? throw tolerance.Erreur("une tolérance n’est pas négative.")
            : new ControleRelation(enonce, gauche, operateur.EnMot(Mots.Comparaisons), Terme("droite"), tolerance?.EnNombre() ?? 0);
    }

    // Without its condition such a control would always, or never, speak.
    private EnonceDeControle Avec(EnonceDeControle enonce) =>
        enonce.Si is null ? throw objet.Noeud.Erreur("la propriété « si » manque.") : enonce;

    private Terme Terme(string propriete) => _termes.Lire(objet.Exiger(propriete));

    private Condition Condition(string propriete) => _conditions.Lire(objet.Exiger(propriete));

    private Champ ChoixMultiple(out string choix)
    {
        var question = objet.Exiger("question");
        var champ = Champs(question)[0];
        var propose = objet.Exiger("choix");
        choix = propose.EnCle(FormesDIdentifiant.Cle);
        references.Choix(propose, choix, champ.Question.Id, fiche, multiple: true);
        return champ;
    }

    private IReadOnlyList<Champ> Champs(NoeudJson noeud)
    {
        var champs = index.Champs(noeud.EnCle(FormesDIdentifiant.Champ));
        return champs.Count == 0 ? throw noeud.Erreur($"la question « {noeud.Texte} » n’existe pas.")
            : champs[0].Question.Fiche != fiche ? throw noeud.Erreur($"« {noeud.Texte} » est sur l’autre fiche.")
            : champs[0].Question.Repondant == Repondant.Personne ? throw noeud.Erreur($"« {noeud.Texte} » est calculée : personne n’y répond.")
            : champs;
    }
}
