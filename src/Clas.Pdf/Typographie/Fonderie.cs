using System.Globalization;

namespace Clas.Pdf;

/// <summary>Finds, for each word, the fonts that have its letters.</summary>
internal sealed class Fonderie(Style style)
{
    /// <summary>One font for the word if one has it all, else one a letter; one direction a piece.</summary>
    internal List<Troncon> Former((int Debut, string Texte) mot, int[] niveaux)
    {
        var police = Array.Find([.. style.Polices], police => police.Couvre(mot.Texte));
        var troncons = new List<Troncon>();
        var (debut, fin, precedente) = (0, 0, police ?? style.Polices[0]);
        foreach (var grappe in Grappes(mot.Texte))
        {
            var sienne = police ?? style.Polices.FirstOrDefault(autre => autre.Couvre(grappe)) ?? style.Polices[^1];
            if (fin > debut && (sienne != precedente || niveaux[mot.Debut + fin] != niveaux[mot.Debut + debut]))
            {
                troncons.Add(new Troncon(mot.Texte[debut..fin], precedente, niveaux[mot.Debut + debut], style.Corps));
                debut = fin;
            }

            (precedente, fin) = (sienne, fin + grappe.Length);
        }

        troncons.Add(new Troncon(mot.Texte[debut..], precedente, niveaux[mot.Debut + debut], style.Corps));
        return troncons;
    }

    /// <summary>Letters with their accents; apart when no font has both.</summary>
    internal IEnumerable<string> Grappes(string texte)
    {
        var grappes = StringInfo.GetTextElementEnumerator(texte);
        while (grappes.MoveNext())
        {
            var grappe = grappes.GetTextElement();
            if (style.Polices.Any(police => police.Couvre(grappe)))
            {
                yield return grappe;
                continue;
            }

            foreach (var rune in grappe.EnumerateRunes())
                yield return rune.ToString();
        }
    }
}
