namespace Clas.Domain;

/// <summary>Which of the two kinds of fiche a question belongs to (G1).</summary>
public enum TypeDeFiche
{
    /// <summary>Page 1 of the questionnaire: who carries the project.</summary>
    Structure = 1,

    /// <summary>Page 2 of the questionnaire: what was done. A dossier may have several (G37).</summary>
    Action = 2,
}
