using System.Text;

namespace Clas.Domain;

/// <summary>Several texts in one, whatever they hold: « | » separates, « \ » protects.</summary>
internal static class ListeCanonique
{
    public static string Ecrire(IEnumerable<string> textes) =>
        string.Join('|', textes.Select(texte => texte.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal)));

    public static IEnumerable<string> Lire(string liste)
    {
        var texte = new StringBuilder();
        for (var i = 0; i < liste.Length; i++)
        {
            if (liste[i] == '|')
            {
                yield return texte.ToString();
                texte.Clear();
            }
            else
            {
                if (liste[i] == '\\' && i + 1 < liste.Length) i++;
                texte.Append(liste[i]);
            }
        }

        yield return texte.ToString();
    }
}
