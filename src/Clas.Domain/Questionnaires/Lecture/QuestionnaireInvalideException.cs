namespace Clas.Domain;

/// <summary>A questionnaire file that cannot be used.</summary>
public sealed class QuestionnaireInvalideException : Exception
{
    internal QuestionnaireInvalideException(string fichier, int ligne, string chemin, string message, Exception? cause = null)
        : base($"{fichier}({ligne}) {chemin} : {message}", cause)
    {
        Fichier = fichier;
        Ligne = ligne;
        Chemin = chemin;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string Fichier { get; }

    /// <summary>The line, from 1.</summary>
    public int Ligne { get; }

    /// <summary>Where in the document: « fiches.action.rubriques[2].questions[0].type ».</summary>
    public string Chemin { get; }
}
