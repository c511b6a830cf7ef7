using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>A Razor page, read as people see it: its text, its titles and labels, and the words its code puts there.</summary>
/// <remarks>Every hole keeps its length and its line ends, so that a place in the text is a place in the source.</remarks>
internal sealed partial class PageRazor
{
    private readonly Source _source;
    private readonly List<(int Debut, int Fin)> _code;

    internal PageRazor(Source source)
    {
        _source = source;
        SansCode = Trouer(source.Texte, Commentaire().Matches(source.Texte).Select(trouve => (trouve.Index, trouve.Index + trouve.Length)));
        _code = [.. CodeRazor.Morceaux(SansCode)];
        SansCode = Trouer(SansCode, _code);
        SansCode = Trouer(SansCode, Instruction().Matches(SansCode).Select(trouve => (trouve.Index, trouve.Index + trouve.Length)));
    }

    /// <summary>The page with its tags; holes in place of its code.</summary>
    internal string SansCode { get; }

    /// <summary>The text between the tags, the attributes that are read, the strings of the code.</summary>
    internal IEnumerable<TexteVu> TextesVus() =>
    [
        new(_source.Chemin, 1, Trouer(SansCode, Balise().Matches(SansCode).Select(trouve => (trouve.Index, trouve.Index + trouve.Length)))),
        .. AttributLu().Matches(SansCode).Select(trouve => new TexteVu(_source.Chemin, Ligne(trouve.Index), trouve.Groups[1].Value)),
        .. ModeleDeVue().Matches(_source.Texte).SelectMany(trouve => ChainesCSharp.De(_source.Chemin, Ligne(trouve.Index), trouve.Groups[1].Value)),
        .. _code.SelectMany(morceau => ChainesCSharp.De(_source.Chemin, Ligne(morceau.Debut), _source.Texte[(morceau.Debut + 1)..morceau.Fin])),
    ];

    /// <summary>What is written on each button, and its line; a label that code writes is a hole.</summary>
    internal IEnumerable<TexteVu> Boutons() => Bouton().Matches(SansCode)
        .Select(trouve => new TexteVu(_source.Chemin, Ligne(trouve.Index), Balise().Replace(Accessoire().Replace(trouve.Groups[1].Value, ""), "")));

    private int Ligne(int place) => 1 + _source.Texte.AsSpan(0, place).Count('\n');

    private static string Trouer(string texte, IEnumerable<(int Debut, int Fin)> morceaux)
    {
        var lettres = texte.ToCharArray();
        foreach (var (debut, fin) in morceaux)
        {
            for (var place = debut; place < fin; place++)
                lettres[place] = lettres[place] == '\n' ? '\n' : TexteVu.Trou;
        }

        return new string(lettres);
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Commentaire();

    // A line of C# within a block, where no @ is needed.
    [GeneratedRegex(@"^[ ]*(?:else|if|foreach|switch|case|default|break|continue|return|var)\b[^\n<]*$", RegexOptions.Multiline)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Balise();

    [GeneratedRegex(@"\s(?:title|aria-label|placeholder|data-colonne|data-fait)=""([^""\uFFFC][^""]*)""")]
    private static partial Regex AttributLu();

    [GeneratedRegex(@"<partial\b[^<]*?\bmodel='([^']*)'")]
    private static partial Regex ModeleDeVue();

    [GeneratedRegex(@"<button\b[^<>]*>(.*?)</button>", RegexOptions.Singleline)]
    private static partial Regex Bouton();

    // The subtitle of a button, and what is added for those who hear the page.
    [GeneratedRegex(@"<small>.*?</small>|<span class=""lu-seulement"">.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Accessoire();
}
