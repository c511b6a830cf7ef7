using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>The public methods that answer a decision, now or later, and a line that drops what each one answers.</summary>
internal static class DecisionsRendues
{
    private const string Decision = "global::Clas.Domain.Decision";

    internal static IEnumerable<IMethodSymbol> Methodes(IAssemblySymbol paquet) => Types(paquet.GlobalNamespace)
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(methode => methode is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
        .Where(methode => Nom(methode.ReturnType) is Decision or $"global::System.Threading.Tasks.Task<{Decision}>" or $"global::System.Threading.Tasks.ValueTask<{Decision}>");

    /// <summary>One line of C#: it receives what the call needs, calls, and drops.</summary>
    internal static string Perdre(IMethodSymbol methode, int rang)
    {
        var parametres = methode.Parameters.Select(parametre => $"{Nom(parametre.Type)} p{parametre.Ordinal}").Prepend($"{Nom(methode.ContainingType)} sujet");
        var receveur = methode.IsStatic ? Nom(methode.ContainingType) : "sujet";
        var arguments = string.Join(", ", methode.Parameters.Select(parametre => $"p{parametre.Ordinal}"));
        var attendre = Nom(methode.ReturnType) == Decision ? "await Task.Yield(); " : "await ";
        return $"static class Appel{rang} {{ static async Task Perdre({string.Join(", ", parametres)}) {{ {attendre}{receveur}.{methode.Name}({arguments}); }} }}\n";
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol espace) => espace.GetNamespaceMembers().SelectMany(Types)
        .Concat(espace.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public));

    private static string Nom(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
