using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clas.Architecture.Tests;

/// <summary>Rule 5: a page asks what is offered; it never decides from a status.</summary>
internal static partial class PasDeStatut
{
    private const string Statut = "StatutFiche";
    private const string Conseil = "A page never decides from a status: ask GestesPossibles(fiche).EstOffert, EstPrisEnCompte, Feu or Libelles.";

    /// <summary>The comparisons of a status in C#: by its type, or by its name where the type is not known.</summary>
    internal static IEnumerable<Violation> Violations(CSharpCompilation compilation) =>
        from arbre in compilation.SyntaxTrees
        let modele = compilation.GetSemanticModel(arbre)
        from noeud in arbre.GetRoot().DescendantNodes()
        where Compares(noeud).Any(compare => EstUnStatut(compare, modele))
            || noeud is UsingDirectiveSyntax { StaticKeyword.RawKind: (int)SyntaxKind.StaticKeyword } use && use.Name?.ToString().EndsWith(Statut, StringComparison.Ordinal) == true
        let lieu = noeud.GetLocation().Lieu()
        select new Violation(lieu.Fichier, lieu.Ligne, Conseil);

    /// <summary>The comparisons of a status in a Razor page, by name.</summary>
    internal static IEnumerable<Violation> Violations(Source page) => Commentaire()
        .Replace(page.Texte, commentaire => new string('\n', commentaire.Value.Count(c => c == '\n')))
        .Split('\n')
        .Index()
        .Where(ligne => Comparaison().IsMatch(ligne.Item))
        .Select(ligne => new Violation(page.Chemin, ligne.Index + 1, Conseil));

    private static IEnumerable<SyntaxNode?> Compares(SyntaxNode noeud) => noeud switch
    {
        BinaryExpressionSyntax { RawKind: >= (int)SyntaxKind.EqualsExpression and <= (int)SyntaxKind.GreaterThanOrEqualExpression } binaire => [binaire.Left, binaire.Right],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } est => [est.Left],
        IsPatternExpressionSyntax est => [est.Expression],
        SwitchStatementSyntax aiguillage => [aiguillage.Expression],
        SwitchExpressionSyntax aiguillage => [aiguillage.GoverningExpression],
        ConstantPatternSyntax motif => [motif.Expression],
        CaseSwitchLabelSyntax cas => [cas.Value],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Equals" or "CompareTo" or "HasFlag" } appele } appel =>
            [appele.Expression, .. appel.ArgumentList.Arguments.Select(argument => argument.Expression)],
        _ => [],
    };

    private static bool EstUnStatut(SyntaxNode? compare, SemanticModel modele) => compare switch
    {
        null => false,
        TupleExpressionSyntax tuple => tuple.Arguments.Any(argument => EstUnStatut(argument.Expression, modele)),
        ExpressionSyntax expression => modele.GetTypeInfo(expression).Type is { TypeKind: not TypeKind.Error } type
            ? SansNull(type).Name == Statut
            : NommeUnStatut().IsMatch(expression.ToString()),
        _ => false,
    };

    private static ITypeSymbol SansNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var valeur] } ? valeur : type;

    [GeneratedRegex(@"\bStatutFiche\.\w+$|(^|\.)Statut$")]
    private static partial Regex NommeUnStatut();

    // A comparison on either side, a pattern, a switch on it or one of its cases, Equals, and the « using static » that hides them all.
    [GeneratedRegex("""
        [=!]=\s*[\w.]*\bStatutFiche\.
        | \bStatutFiche\.\w+\s*[)]*\s*([=!]=|=>|\bor\b|\band\b)
        | \b(is|not|or|and|case)\s+[(\s]*[\w.]*\bStatutFiche\.
        | \.Statut\b\s*[)]*\s*([=!]=|[<>]=?\s*[\w.]*\bStatutFiche\.|\bis\b|\bswitch\b|\.Equals\b|\.CompareTo\b)
        | [=!]=\s*[\w.?!]*\.Statut\b
        | \bswitch\s*\([^)]*\.Statut\b
        | \bEquals\s*\([^)]*(\bStatutFiche\.|\.Statut\b)
        | \{\s*Statut\s*:
        | \busing\s+static\s+[\w.]*\bStatutFiche\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Comparaison();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Commentaire();
}
