using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clas.Architecture.Tests;

/// <summary>The strings of C# that people may read: those of exceptions, attributes and <c>ToString</c> are for developers, and scripts read a console.</summary>
internal static partial class ChainesCSharp
{
    // A page holds pieces of code, not a whole file: a script may be any of them.
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    /// <summary>The strings of a piece of code that begins on this line; what is computed within one is a hole.</summary>
    internal static IEnumerable<TexteVu> De(string fichier, int ligne, string code) =>
        from noeud in CSharpSyntaxTree.ParseText(code, Options).GetRoot().DescendantNodes()
        let texte = Texte(noeud)
        where texte is not null && !noeud.Ancestors().Any(EstPourLesDeveloppeurs)
        select new TexteVu(fichier, ligne + noeud.GetLocation().GetLineSpan().StartLinePosition.Line, EnFrancais(texte));

    private static string? Texte(SyntaxNode noeud) => noeud switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } chaine => chaine.Token.ValueText,
        InterpolatedStringExpressionSyntax chaine => string.Concat(chaine.Contents.Select(
            contenu => contenu is InterpolatedStringTextSyntax texte ? texte.TextToken.ValueText : TexteVu.Trou.ToString())),
        _ => null,
    };

    private static bool EstPourLesDeveloppeurs(SyntaxNode noeud) => noeud is ThrowStatementSyntax or ThrowExpressionSyntax or AttributeSyntax
        or MethodDeclarationSyntax { Identifier.Text: "ToString" }
        or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Console" } } };

    // What stops the host from starting is said in French, then in English after a slash.
    private static string EnFrancais(string texte) => Anglais().Replace(texte, "");

    [GeneratedRegex("(?:^| )/ .*", RegexOptions.Singleline)]
    private static partial Regex Anglais();
}
