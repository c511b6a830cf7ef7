namespace Clas.Domain;

/// <summary>Reads a questionnaire from JSON.</summary>
public static class LecteurDeQuestionnaire
{
    /// <summary>Reads a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fichier">How errors name it.</param>
    /// <exception cref="QuestionnaireInvalideException">It cannot be used; says the line and the path.</exception>
    public static Questionnaire Lire(string json, string fichier) => throw new NotImplementedException();

    /// <summary>Reads a file.</summary>
    /// <exception cref="QuestionnaireInvalideException">It cannot be used; says the line and the path.</exception>
    public static Questionnaire LireFichier(string chemin) => Lire(File.ReadAllText(chemin), chemin);
}
