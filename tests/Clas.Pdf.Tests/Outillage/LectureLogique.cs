using UglyToad.PdfPig.Content;

namespace Clas.Pdf.Tests;

/// <summary>The text of a page as its marks tell it: what is drawn backwards turned round, shapes of letters back to letters.</summary>
internal static class LectureLogique
{
    /// <summary>In the order of the file.</summary>
    internal static string Lire(Page page, Func<Letter, bool> garder)
    {
        var marques = new Dictionary<Letter, (MarkedContentElement? Renverse, MarkedContentElement? Dit)>(ReferenceEqualityComparer.Instance);
        foreach (var element in page.GetMarkedContents())
            Marquer(element, null, null);

        var texte = new List<string>();
        var lettres = page.Letters.Where(garder).Select(lettre => (Lettre: lettre, Marque: marques.GetValueOrDefault(lettre))).ToList();
        for (var debut = 0; debut < lettres.Count;)
        {
            var renverse = lettres[debut].Marque.Renverse;
            var fin = debut + 1;
            while (renverse is not null && fin < lettres.Count && lettres[fin].Marque.Renverse == renverse)
                fin++;
            var morceaux = Morceaux(lettres[debut..fin]).ToList();
            if (renverse is not null)
                morceaux.Reverse();
            texte.AddRange(morceaux);
            debut = fin;
        }

        return string.Concat(texte);

        void Marquer(MarkedContentElement element, MarkedContentElement? renverse, MarkedContentElement? dit)
        {
            renverse = element.Tag == "ReversedChars" ? element : renverse;
            dit = element.ActualText is { Length: > 0 } ? element : dit;
            foreach (var lettre in element.Letters)
                marques[lettre] = (renverse, dit);
            foreach (var enfant in element.Children)
                Marquer(enfant, renverse, dit);
        }
    }

    /// <summary>Several glyphs that stand for one text say it once.</summary>
    private static IEnumerable<string> Morceaux(IEnumerable<(Letter Lettre, (MarkedContentElement? Renverse, MarkedContentElement? Dit) Marque)> lettres)
    {
        MarkedContentElement? deja = null;
        foreach (var (lettre, (_, dit)) in lettres)
        {
            if (dit is null)
                yield return lettre.Value;
            else if (dit != deja)
                yield return dit.ActualText!;
            deja = dit;
        }
    }
}
