using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>Rule 2: no Stateless type in a public signature; the engine of the lifecycles can be replaced.</summary>
internal static class SansStateless
{
    private const string Proscrit = "Stateless";

    /// <summary>The public and protected members that show a type of Stateless.</summary>
    internal static IEnumerable<Violation> Violations(INamespaceSymbol espace) =>
        from type in Types(espace)
        from membre in type.GetMembers().Where(membre => membre is not INamedTypeSymbol && EstVisible(membre)).Prepend(type)
        from montre in Montres(membre).SelectMany(Depuis).Where(EstProscrit).Take(1)
        let lieu = membre.Locations[0].Lieu()
        select new Violation(
            lieu.Fichier,
            lieu.Ligne,
            $"{membre.ToDisplayString()} shows {montre.ToDisplayString()}: make it internal, or return a type of the house (Decision, StatutFiche…).");

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol conteneur) => conteneur
        .GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(membre => membre is INamespaceSymbol || EstVisible(membre))
        .SelectMany(membre => Types(membre).Concat(membre is INamedTypeSymbol type ? [type] : []));

    private static bool EstVisible(ISymbol symbole) =>
        symbole.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<ITypeSymbol?> Montres(ISymbol symbole) => symbole switch
    {
        INamedTypeSymbol type => [type.BaseType, .. type.Interfaces, .. Contraintes(type.TypeParameters), .. DuDelegue(type)],
        IMethodSymbol methode => [methode.ReturnType, .. methode.Parameters.Select(p => p.Type), .. Contraintes(methode.TypeParameters)],
        IPropertySymbol propriete => [propriete.Type, .. propriete.Parameters.Select(p => p.Type)],
        IFieldSymbol champ => [champ.Type],
        IEventSymbol evenement => [evenement.Type],
        _ => [],
    };

    private static IEnumerable<ITypeSymbol?> DuDelegue(INamedTypeSymbol type) =>
        type.DelegateInvokeMethod is { } appel ? [appel.ReturnType, .. appel.Parameters.Select(p => p.Type)] : [];

    private static IEnumerable<ITypeSymbol> Contraintes(IEnumerable<ITypeParameterSymbol> parametres) =>
        parametres.SelectMany(parametre => parametre.ConstraintTypes);

    private static IEnumerable<ITypeSymbol> Depuis(ITypeSymbol? type) => type switch
    {
        null => [],
        IArrayTypeSymbol tableau => Depuis(tableau.ElementType),
        INamedTypeSymbol { IsGenericType: true } generique => [generique, .. generique.TypeArguments.SelectMany(Depuis)],
        INamedTypeSymbol { ContainingType: { } parent } imbrique => [imbrique, .. Depuis(parent)],
        _ => [type],
    };

    private static bool EstProscrit(ITypeSymbol type) =>
        type.ContainingAssembly?.Name == Proscrit
        || (type.TypeKind == TypeKind.Error && type.ToDisplayString().Contains(Proscrit, StringComparison.Ordinal));
}
