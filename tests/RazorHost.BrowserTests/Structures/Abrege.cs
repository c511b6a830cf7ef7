namespace RazorHost.BrowserTests.Structures;

/// <summary>The first rows of a table tell its structure: the others are left out.</summary>
internal static class Abrege
{
    private const int Rangees = 3;

    internal static string De(string structure)
    {
        var gardees = new List<string>();
        var vues = new Dictionary<int, int>();
        int? omise = null;
        foreach (var ligne in structure.Split('\n'))
        {
            var retrait = ligne.Length - ligne.TrimStart().Length;
            if (omise is { } jusque && retrait > jusque)
                continue;
            omise = null;
            foreach (var profonde in vues.Keys.Where(profonde => profonde > retrait).ToList())
                vues.Remove(profonde);
            if (ligne.TrimStart().StartsWith("- row", StringComparison.Ordinal) && (vues[retrait] = vues.GetValueOrDefault(retrait) + 1) > Rangees)
            {
                omise = retrait;
                continue;
            }

            gardees.Add(ligne);
        }

        return string.Join('\n', gardees);
    }
}
