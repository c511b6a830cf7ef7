namespace Clas.Pdf;

/// <summary>A question and its answer, as printed.</summary>
public sealed record QuestionImprimee
{
    /// <summary>Its stable id, « S01 »: an anchor, never shown.</summary>
    public required string Id { get; init; }

    /// <summary>What was asked.</summary>
    public required string Libelle { get; init; }

    /// <summary>Whether the Caf answers it, not the porteur.</summary>
    public bool EstDeLaCaf { get; init; }

    /// <summary>The answer, unit included, a line of text each; empty when there is none, or when it is a grid.</summary>
    public IReadOnlyList<string> Lignes { get; init; } = [];

    /// <summary>The answer as a table; null for any question but a grid.</summary>
    public GrilleImprimee? Grille { get; init; }

    /// <summary>What to say where there is no answer.</summary>
    public string SansReponse { get; init; } = "Pas de réponse";

    /// <summary>What is wrong with an answer that could not be read; null when nothing is.</summary>
    public string? Remarque { get; init; }

    /// <summary>Whether a long text is expected: it deserves the width of the page.</summary>
    public bool EstUnLongTexte { get; init; }
}

/// <summary>The cells of a grid, a row each.</summary>
/// <param name="Entete">What is counted: « enfants »; « Réponse » when nothing is.</param>
/// <param name="Lignes">The rows, in order.</param>
/// <param name="Total">Their sum; null when a sum means nothing, « — » while a cell is blank.</param>
public sealed record GrilleImprimee(string Entete, IReadOnlyList<LigneDeGrille> Lignes, string? Total);

/// <summary>One cell of a grid.</summary>
/// <param name="Libelle">« CM1 ».</param>
/// <param name="Reponse">« 12 »; « — » when it is blank.</param>
/// <param name="Remarque">What is wrong with it; null when nothing is.</param>
public sealed record LigneDeGrille(string Libelle, string Reponse, string? Remarque = null);
