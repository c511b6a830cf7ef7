using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>Where C# stands in a Razor page: what follows each « @ ».</summary>
internal static partial class CodeRazor
{
    /// <summary>The pieces of code, each from its « @ » on.</summary>
    internal static IEnumerable<(int Debut, int Fin)> Morceaux(string page)
    {
        for (var debut = page.IndexOf('@'); debut >= 0; debut = page.IndexOf('@', debut))
        {
            var fin = Fin(page, debut + 1);
            yield return (debut, fin);
            debut = fin;
        }
    }

    private static int Fin(string page, int debut) => page[debut] switch
    {
        '@' or ':' => debut + 1,
        '(' or '{' => Fermeture(page, debut),
        _ when Directive().Match(page, debut) is { Success: true } directive => directive.Index + directive.Length,
        _ when Instruction().Match(page, debut) is { Success: true } instruction => Fermeture(page, instruction.Index + instruction.Length - 1),
        _ => Suite(page, debut + Nom().Match(page, debut).Length),
    };

    /// <summary>The end of « Model.Nom(x)[0]?.Y », a name being read already.</summary>
    private static int Suite(string page, int place)
    {
        while (true)
        {
            if (place < page.Length && page[place] is '(' or '[')
                place = Fermeture(page, place);
            else if (Membre().Match(page, place) is { Success: true } membre)
                place += membre.Length;
            else
                return place;
        }
    }

    /// <summary>The place after the bracket that closes this one; brackets within strings do not count.</summary>
    private static int Fermeture(string page, int ouverture)
    {
        var profondeur = 0;
        foreach (Match signe in Signe().Matches(page, ouverture))
        {
            profondeur += signe.Value is "(" or "[" or "{" ? 1 : signe.Value is ")" or "]" or "}" ? -1 : 0;
            if (profondeur == 0)
                return signe.Index + 1;
        }

        return page.Length;
    }

    [GeneratedRegex(@"\G(?:(?:page|model|using|inject|namespace|addTagHelper)\b[^\n]*|section \w+ \{)")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\G(?:if|foreach|switch|for|while)\s*\(")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\G(?:await )?\w*")]
    private static partial Regex Nom();

    [GeneratedRegex(@"\G!?\??\.[A-Za-z_]\w*")]
    private static partial Regex Membre();

    // A string, holes of an interpolated one included as far as they hold no string of their own, or a bracket.
    [GeneratedRegex("""
        \$?"(?:[^"\\{]|\\.|\{[^"{}]*(?:"[^"]*"[^"{}]*)*\})*"|[()\[\]{}]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Signe();
}
