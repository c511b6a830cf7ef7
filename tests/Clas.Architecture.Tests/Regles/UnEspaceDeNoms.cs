using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>Rule 6: one package, one namespace, whatever the folder.</summary>
internal static class UnEspaceDeNoms
{
    /// <summary>The public types that stand elsewhere than in the namespace of their package.</summary>
    /// <remarks>
    /// Two kinds may: extension methods, in the namespace of what they extend (a host finds <c>AddClas</c> where it looks
    /// for it), and migrations, which <c>dotnet ef</c> generates with a namespace of its own.
    /// </remarks>
    internal static IEnumerable<Violation> Violations(IAssemblySymbol paquet) =>
        from type in Types(paquet.GlobalNamespace)
        where type.DeclaredAccessibility == Accessibility.Public
        let espace = type.ContainingNamespace.ToDisplayString()
        where espace != paquet.Name && !EtendSonEspace(type, espace) && !EstUneMigration(type)
        let lieu = type.Locations[0].Lieu()
        select new Violation(lieu.Fichier, lieu.Ligne, $"{type.Name} is in « {espace} »: write « namespace {paquet.Name}; », folders do not show in names.");

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol espace) =>
        espace.GetTypeMembers().Concat(espace.GetNamespaceMembers().SelectMany(Types));

    private static bool EtendSonEspace(INamedTypeSymbol type, string espace) =>
        type.IsStatic
        && type.GetMembers().Where(membre => membre.DeclaredAccessibility == Accessibility.Public).ToList() is { Count: > 0 } membres
        && membres.All(membre => membre is IMethodSymbol { IsExtensionMethod: true, Parameters: [var etendu, ..] }
            && etendu.Type.ContainingNamespace?.ToDisplayString() == espace);

    private static bool EstUneMigration(INamedTypeSymbol type)
    {
        for (var mere = type.BaseType; mere is not null; mere = mere.BaseType)
        {
            if (mere is { Name: "Migration" or "ModelSnapshot" } && mere.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
