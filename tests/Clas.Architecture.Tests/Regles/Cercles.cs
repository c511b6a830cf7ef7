namespace Clas.Architecture.Tests;

/// <summary>Rule 7, second half: no circle between files.</summary>
/// <remarks>
/// An entry point that would close one stands beside its type: <c>dossier.Pour(…)</c> and <c>decision.OuLever()</c> are
/// extensions, so that a dossier knows no intervention and a decision no exception.
/// </remarks>
internal static class Cercles
{
    /// <summary>Every link by which a file comes back to itself.</summary>
    internal static IEnumerable<Violation> Violations(IReadOnlyList<Lien> liens)
    {
        var suivants = liens.ToLookup(lien => lien.De, lien => lien.Vers);
        var atteints = suivants.ToDictionary(fichier => fichier.Key, fichier => Atteints(fichier.Key, suivants));

        return liens
            .Where(lien => atteints.GetValueOrDefault(lien.Vers)?.Contains(lien.De) == true)
            .Select(lien => new Violation(
                lien.De,
                lien.Ligne,
                $"uses {lien.Symbole} of {lien.Vers}, which comes back to it: let one receive what it needs, give both what they share from a third file, or put the door in an extension."));
    }

    private static HashSet<string> Atteints(string depart, ILookup<string, string> suivants)
    {
        var atteints = new HashSet<string>(StringComparer.Ordinal);
        var aVoir = new Stack<string>(suivants[depart]);
        while (aVoir.TryPop(out var fichier))
        {
            if (!atteints.Add(fichier))
                continue;
            foreach (var suivant in suivants[fichier])
                aVoir.Push(suivant);
        }

        return atteints;
    }
}
