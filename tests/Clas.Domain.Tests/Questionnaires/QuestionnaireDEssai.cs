namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Small questionnaires, written as their authors write them.</summary>
internal static class QuestionnaireDEssai
{
    /// <summary>A questionnaire whose Action asks these questions; its Structure asks a oui/non S1, a commune S2 and a Sias S3.</summary>
    public static Questionnaire Avec(string questions, string controles = "", string parametres = "") =>
        LecteurDeQuestionnaire.Lire(Json(questions, controles, parametres), "essai.json");

    public static string Json(string questions, string controles = "", string parametres = "") =>
        $$"""
        {
          "id": "essai", "version": 1, "libelle": "Essai",
          "parametres": [{{parametres}}],
          "fiches": {
            "structure": { "titre": "Fiche Structure", "rubriques": [{ "id": "r", "titre": "R", "questions": [
              {{Question("S1", "ouiNon")}}, {{Question("S2", "commune")}}, {{Question("S3", "sias", "\"repondant\": \"caf\"")}}
            ] }] },
            "action": { "titre": "Fiche Action", "rubriques": [{ "id": "r", "titre": "R", "questions": [
              {{questions}}
            ] }] }
          },
          "controles": [{{controles}}]
        }
        """;

    public static string Question(string id, string type, string reste = "") =>
        $$"""{ "id": "{{id}}", "libelle": "Question {{id}}", "aide": "Aide.", "type": "{{type}}", "reprise": "non"{{Suite(reste)}} }""";

    public static string Choix(string id, string type, params string[] choix) => Question(id, type, Liste("choix", choix));

    public static string Grille(string id, params string[] cellules) => Question(id, "grille", Liste("cellules", cellules));

    public static string Liste(string propriete, params string[] ids) =>
        $"\"{propriete}\": [{string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "libelle": "Le libellé de {{id}}" }"""))}]";

    public static string Controle(string type, string reste, string severite = "bloquant", string message = "Non.") =>
        $$"""{ "id": "c", "fiche": "action", "severite": "{{severite}}", "type": "{{type}}", "message": "{{message}}"{{Suite(reste)}} }""";

    /// <summary>Reads what is typed on the Action, and keeps it.</summary>
    public static ContexteDExamen Rempli(this Questionnaire questionnaire, Saisie action, Saisie? structure = null)
    {
        var vide = new ContexteDExamen { Structure = Reponses.Vide };
        var decrite = vide with { Structure = questionnaire.Appliquer(TypeDeFiche.Structure, vide, structure ?? [], Role.Systeme).Apres };
        return decrite with { Action = questionnaire.Appliquer(TypeDeFiche.Action, decrite, action, Role.Systeme).Apres };
    }

    public static Champ Champ(this Questionnaire questionnaire, string id) =>
        questionnaire.TryChamp(id[0] == 'S' ? TypeDeFiche.Structure : TypeDeFiche.Action, id, out var champ) ? champ : throw new ArgumentException(id);

    public static Examen Examiner(this Questionnaire questionnaire, ContexteDExamen contexte) => questionnaire.Examiner(TypeDeFiche.Action, contexte);

    private static string Suite(string reste) => reste.Length == 0 ? "" : ", " + reste;
}
