using System.Text.Json.Nodes;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Whoever writes a questionnaire reads the schema: it and the reader must agree.</summary>
public sealed class SchemaTests
{
    // Ids that name nothing, contradictory bounds, circles: a schema cannot see them. The reader alone refuses these.
    private static readonly string[] HorsDePorteeDuSchema =
    [
        "n’existe pas", "deux fois", "plus grand", "ni nombre ni date", "n’est pas une grille", "n’est pas un code de commune", "ne propose pas",
        "n’admet qu’une réponse", "admet plusieurs réponses", "dépend d’elle-même", "ne peut pas lire", "autre fiche", "personne n’y répond", "ne sait pas remplacer",
        "sort de ses bornes", "autre paramètre de même nature", "dépasse celle de",
    ];

    public static TheoryData<string> FichiersFaux =>
    [
        .. Faux(LecteurDeQuestionnaireTests.Questions, question => QuestionnaireDEssai.Json(question)),
        .. Faux(LecteurDeQuestionnaireTests.Parametres, parametre => QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier"), parametres: parametre)),
        .. Faux(LecteurDeQuestionnaireTests.Controles, controle => QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier"), controle)),
    ];

    [Fact]
    public void Le_questionnaire_fourni_AgreesWithItsSchema() =>
        Assert.True(Schema.DuQuestionnaire.Admet(JsonNode.Parse(Schema.Ressource("clas-2018-2019.json"))));

    [Fact]
    public void Un_questionnaire_juste_AgreesWithTheSchema() =>
        Assert.True(Schema.DuQuestionnaire.Admet(JsonNode.Parse(QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier")))));

    [Theory]
    [MemberData(nameof(FichiersFaux))]
    public void Un_fichier_faux_IsRefusedByBoth(string json)
    {
        Assert.Throws<QuestionnaireInvalideException>(() => LecteurDeQuestionnaire.Lire(json, "essai.json"));
        Assert.False(Schema.DuQuestionnaire.Admet(JsonNode.Parse(json)));
    }

    [Fact]
    public void Les_fichiers_faux_AreMany() => Assert.InRange(FichiersFaux.Count, 30, int.MaxValue);

    [Fact]
    public void Un_fichier_gate_n_importe_ou_IsRefusedByBothOrByNone()
    {
        var mutations = Gater(JsonNode.Parse(DeTout)!).ToList();

        Assert.All(mutations, json =>
        {
            var erreur = Record.Exception(() => LecteurDeQuestionnaire.Lire(json, "essai.json")) as QuestionnaireInvalideException;
            var admis = Schema.DuQuestionnaire.Admet(JsonNode.Parse(json));

            Assert.True(admis == (erreur is null || EstHorsDePortee(erreur)), $"{(admis ? "admis" : "refusé")} par le schéma ; lecteur : {erreur?.Message ?? "admis"}\n{json}");
        });
        Assert.InRange(mutations.Count, 500, int.MaxValue);
    }

    // One value at a time: removed, given to the wrong kind, or joined by a property nobody knows.
    private static IEnumerable<string> Gater(JsonNode racine)
    {
        foreach (var noeud in Descendants(racine).ToList())
        {
            if (noeud is JsonObject objet)
            {
                objet["inconnue"] = 1;
                yield return racine.ToJsonString();
                objet.Remove("inconnue");
            }

            if (noeud is JsonObject complet)
            {
                foreach (var (nom, valeur) in complet.ToList())
                {
                    complet.Remove(nom);
                    yield return racine.ToJsonString();
                    complet.Add(nom, valeur);
                }
            }

            foreach (var (remplacer, retablir) in Places(noeud))
            {
                foreach (var autre in (JsonNode?[])[null, "", "x y", 12, -1, 1.5, true, new JsonObject(), new JsonArray("a", "a")])
                {
                    remplacer(autre?.DeepClone());
                    yield return racine.ToJsonString();
                }

                retablir();
            }
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode noeud) => noeud switch
    {
        JsonObject objet => objet.SelectMany(p => Descendants(p.Value!)).Prepend(objet),
        JsonArray liste => liste.SelectMany(element => Descendants(element!)).Prepend(liste),
        _ => [],
    };

    private static IEnumerable<(Action<JsonNode?> Remplacer, Action Retablir)> Places(JsonNode noeud) => noeud switch
    {
        JsonObject objet => objet.Select(p => p.Key).ToList().Select(nom => Place(objet[nom], valeur => objet[nom] = valeur)),
        JsonArray liste => Enumerable.Range(0, liste.Count).Select(i => Place(liste[i], valeur => liste[i] = valeur)),
        _ => [],
    };

    private static (Action<JsonNode?> Remplacer, Action Retablir) Place(JsonNode? avant, Action<JsonNode?> ecrire) => (ecrire, () => ecrire(avant));

    private static string DeTout { get; } = QuestionnaireDEssai.Json(
        string.Join(",",
            QuestionnaireDEssai.Question("A1", "entier", """
                "mention": "M", "unite": "u", "requise": true, "repondant": "porteur", "lisiblePar": ["caf"], "min": 0, "max": 9, "personnelle": false,
                "lisibleParLePorteurSi": { "question": "S1", "vaut": "oui" }, "substitut": { "id": "non-connu", "libelle": "Non connu" }
                """),
            QuestionnaireDEssai.Choix("A2", "choixMultiple", "a", "b"),
            QuestionnaireDEssai.Grille("A3", "x", "y"),
            QuestionnaireDEssai.Question("A4", "date"),
            QuestionnaireDEssai.Question("A5", "texte", """ "longueurMax": 9, "demandeeSi": { "tous": [{ "lun": [{ "question": "A2", "contient": "a" }] }, { "non": { "question": "S1", "parmi": ["oui", "non"] } }] } """),
            QuestionnaireDEssai.Question("A6", "decimal", """ "decimales": 1, "demandeeSi": { "question": "S2", "horsDe": "departements" } """),
            QuestionnaireDEssai.Question("A7", "calculee", """ "decimales": 2, "unite": "u", "calcul": { "somme": [{ "cellules": "A3" }, { "produit": [{ "parametre": "p" }, "A1"] }, { "difference": [1, { "ratio": ["A1", 2] }] }, { "semaines": ["A4", "A4"] }] } """),
            QuestionnaireDEssai.Question("A8", "calculee", """ "modele": "Fiche {annees}" """)),
        string.Join(",",
            QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1, "tolerance": 0.2, "questions": ["A1", "A3.x"], "si": { "terme": "A1", "comparaison": ">", "a": 0 } """).Replace("\"c\"", "\"c1\""),
            QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "entre", "bornes": [1, 2] """).Replace("\"c\"", "\"c2\""),
            QuestionnaireDEssai.Controle("requiseSi", """ "question": "A1", "si": { "question": "S1", "vaut": "oui" } """).Replace("\"c\"", "\"c3\""),
            QuestionnaireDEssai.Controle("exclusif", """ "question": "A2", "choix": "a" """).Replace("\"c\"", "\"c4\""),
            QuestionnaireDEssai.Controle("jamaisSeul", """ "question": "A2", "choix": "a" """).Replace("\"c\"", "\"c5\""),
            QuestionnaireDEssai.Controle("equivalence", """ "premiere": { "question": "S1", "vaut": "oui" }, "seconde": { "question": "S1", "vaut": "oui" } """).Replace("\"c\"", "\"c6\""),
            QuestionnaireDEssai.Controle("variation", """ "terme": "A1", "seuil": 0.5 """).Replace("\"c\"", "\"c7\""),
            QuestionnaireDEssai.Controle("signale", """ "si": { "question": "S1", "vaut": "oui" } """).Replace("\"c\"", "\"c8\"")),
        """{ "id": "p", "libelle": "P", "valeur": 1, "auPlus": "r" }, { "id": "q", "libelle": "Q", "valeur": "2018-08-01" }, { "id": "r", "libelle": "R", "valeur": 2 }""");

    private static IEnumerable<string> Faux(TheoryData<string, string, string> cas, Func<string, string> json) =>
        from un in cas
        let texte = json(un.Data.Item1)
        let erreur = Assert.Throws<QuestionnaireInvalideException>(() => LecteurDeQuestionnaire.Lire(texte, "essai.json"))
        where !EstHorsDePortee(erreur) && !texte.Contains("2019-02-31", StringComparison.Ordinal)
        select texte;

    private static bool EstHorsDePortee(QuestionnaireInvalideException erreur) => HorsDePorteeDuSchema.Any(erreur.Message.Contains);
}
