namespace Clas.Domain;

/// <summary>The last line written: kept with the dossier, it makes a missing tail visible.</summary>
/// <param name="Sequence">Number of lines written, 0 when none.</param>
/// <param name="Empreinte">Hash of the last line, in lowercase hexadecimal; empty when none.</param>
public readonly record struct TeteDeJournal(long Sequence, string Empreinte)
{
    /// <summary>A journal without a line.</summary>
    public static TeteDeJournal Vide { get; } = new(0, "");
}
