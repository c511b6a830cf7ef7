using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>Reads a questionnaire from JSON; <c>questionnaire.schema.json</c> describes the format.</summary>
public static class LecteurDeQuestionnaire
{
    /// <summary>Reads a questionnaire whole, or refuses it at its first fault.</summary>
    /// <param name="json">The text; a byte order mark is no mistake.</param>
    /// <param name="fichier">What errors call it; nothing is read there.</param>
    /// <exception cref="QuestionnaireInvalideException">It cannot be used; says the line and the path.</exception>
    public static Questionnaire Lire(string json, string fichier)
    {
        var racine = new ObjetLu(ArbreJson.Lire(Guard.Against.Null(json), Guard.Against.Null(fichier)));
        racine.Prendre("$schema")?.EnTexte();
        var id = racine.Exiger("id").EnCle(FormesDIdentifiant.Cle);
        var version = racine.Exiger("version").EnEntier(1);
        var libelle = racine.Exiger("libelle").EnTexte();
        var references = new References();
        var parametres = Parametres(racine.Exiger("parametres"), references);
        var fiches = new LectureDesFiches(references, racine.Exiger("fiches"));
        var index = new IndexDesChamps(fiches.Questions, parametres);
        var lecture = new LectureDesControles(references, index);
        var controles = racine.Exiger("controles").EnListe().Select(lecture.Lire).ToList();
        racine.Finir();
        references.Verifier(index);
        fiches.RefuserLesCercles(index);

        return new Questionnaire(
            fiches.Fiche(TypeDeFiche.Structure, controles),
            fiches.Fiche(TypeDeFiche.Action, controles),
            index,
            parametres)
        {
            Id = id,
            Version = version,
            Libelle = libelle,
        };
    }

    /// <summary>Reads a UTF-8 file; errors name it by its path.</summary>
    /// <exception cref="QuestionnaireInvalideException">It cannot be used; says the line and the path.</exception>
    public static Questionnaire LireFichier(string chemin) => Lire(File.ReadAllText(chemin), chemin);

    private static ImmutableArray<Parametre> Parametres(NoeudJson noeud, References references)
    {
        var ids = new Doublons();
        return [.. noeud.EnListe().Select(parametre => Parametre(new ObjetLu(parametre), ids, references))];
    }

    private static Parametre Parametre(ObjetLu objet, Doublons ids, References references)
    {
        var valeur = objet.Exiger("valeur");
        var auPlus = objet.Prendre("auPlus");
        var parametre = new Parametre(ids.Nouveau(objet.Exiger("id"), FormesDIdentifiant.Parametre), objet.Exiger("libelle").EnTexte(), valeur.Texte)
        {
            Unite = objet.Prendre("unite")?.EnTexte(),
            Min = objet.PrendreSi(valeur.Genre == JsonValueKind.Number, "min")?.EnNombre(),
            Max = objet.PrendreSi(valeur.Genre == JsonValueKind.Number, "max")?.EnNombre(),
            AuPlus = auPlus?.EnCle(FormesDIdentifiant.Parametre),
        };
        objet.Finir();
        var estUneDate = valeur.Genre == JsonValueKind.String && parametre.EstUneDate;
        var estUnNombre = valeur.Genre == JsonValueKind.Number && (parametre with { Min = null, Max = null }).Accepte(parametre.Valeur);
        if (!estUneDate && !estUnNombre)
            throw valeur.Erreur("un nombre, ou une date comme « 2018-08-01 », est attendu.");
        if (auPlus is not null)
            references.AuPlus(auPlus, parametre);
        return parametre.Accepte(parametre.Valeur) ? parametre : throw valeur.Erreur("la valeur sort de ses bornes.");
    }
}
