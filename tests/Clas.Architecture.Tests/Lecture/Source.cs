namespace Clas.Architecture.Tests;

/// <summary>A file: its path with forward slashes, its text.</summary>
internal sealed record Source(string Chemin, string Texte)
{
    private const string Separateur = "//// ";

    /// <summary>Cuts a sample that holds several files, each announced by « //// path ».</summary>
    internal IReadOnlyList<Source> Decouper() =>
    [
        .. Texte.Split(Separateur, StringSplitOptions.RemoveEmptyEntries)
            .Select(partie => partie.Split('\n', 2))
            .Select(partie => new Source(partie[0].Trim(), partie[1])),
    ];

    /// <summary>The lines, from 1, that a sample marks as faults: « FAUTE » stands on them.</summary>
    internal IEnumerable<(string Fichier, int Ligne)> Fautes() => Texte
        .Split('\n')
        .Index()
        .Where(ligne => ligne.Item.Contains("FAUTE", StringComparison.Ordinal))
        .Select(ligne => (Chemin, ligne.Index + 1));
}
