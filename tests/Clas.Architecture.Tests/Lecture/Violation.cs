namespace Clas.Architecture.Tests;

/// <summary>One place where a rule of the house is broken, and what to do instead.</summary>
/// <param name="Fichier">A path, or the name of an assembly.</param>
/// <param name="Ligne">From 1; 0 when the place has no line.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
internal sealed record Violation(string Fichier, int Ligne, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Ligne == 0 ? $"{Fichier}: {Message}" : $"{Fichier}:{Ligne}: {Message}";
}
