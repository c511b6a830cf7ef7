namespace RazorHost.BrowserTests.Structures;

/// <summary>The lines that differ between two texts, in order: « - » gone, « + » come.</summary>
internal static class Ecart
{
    internal static IEnumerable<string> Entre(string avant, string apres)
    {
        var (a, b) = (avant.Split('\n'), apres.Split('\n'));
        var communes = Communes(a, b);
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
                (i, j) = (i + 1, j + 1);
            else if (j == b.Length || (i < a.Length && communes[i + 1, j] >= communes[i, j + 1]))
                yield return $"  - {a[i++]}";
            else
                yield return $"  + {b[j++]}";
        }
    }

    /// <summary>How many lines the two ends from (i, j) have in common.</summary>
    private static int[,] Communes(string[] a, string[] b)
    {
        var longueurs = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                longueurs[i, j] = a[i] == b[j] ? longueurs[i + 1, j + 1] + 1 : Math.Max(longueurs[i + 1, j], longueurs[i, j + 1]);
        }

        return longueurs;
    }
}
