using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests.Documents.Reference;

/// <summary>Draws <c>docs/api</c>: the public types of each package, with what their XML documentation says first.</summary>
internal static class PagesDeReference
{
    // Beyond, a package has a page a folder.
    private const int TypesParPage = 40;

    private const string Racine = "À la racine";

    private static readonly SymbolDisplayFormat Signature = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NomSeul = new(genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private sealed record TypePublic(string Paquet, string Dossier, INamedTypeSymbol Symbole, Commentaires Commentaires);

    /// <summary>Every page: its path from the root of the repository, its text.</summary>
    internal static IReadOnlyDictionary<string, string> Ecrire()
    {
        var pages = (
            from paquet in Maison.Paquets
            let types = Types(paquet)
            from page in types.GroupBy(type => types.Count > TypesParPage ? $"{paquet}.{type.Dossier}" : paquet)
            select (Paquet: paquet, Nom: page.Key, Types: page.ToList())).ToList();
        return pages
            .Select(page => (page.Nom, Texte: Page(page.Paquet, page.Nom, page.Types)))
            .Append((Nom: "README", Texte: Sommaire(pages)))
            .ToDictionary(page => $"docs/api/{page.Nom}.md", page => page.Texte);
    }

    private static string Sommaire(IEnumerable<(string Paquet, string Nom, List<TypePublic> Types)> pages) => $"""
        # Référence

        Les types publics de chaque paquet, tirés des commentaires du code, en anglais comme eux. Pages écrites par
        `./build.sh guide` ; un essai échoue si elles ne sont plus à jour.

        | page | types |
        |---|---|
        {string.Join('\n', pages.Select(page => $"| [{page.Nom}]({page.Nom}.md) | {string.Join(", ", page.Types.Select(type => $"`{Nom(type.Symbole)}`"))} |"))}

        """;

    private static string Page(string paquet, string nom, IEnumerable<TypePublic> types) => $"""
        # {nom}

        Paquet [{paquet}](../../nuget/{paquet}.md) · [toutes les pages](README.md)

        {string.Join("\n", types.GroupBy(type => type.Dossier).Select(dossier => $"## {dossier.Key}\n\n{string.Join("\n", dossier.Select(Type))}"))}
        """;

    private static string Type(TypePublic type)
    {
        var (symbole, dits) = (type.Symbole, type.Commentaires);
        var resume = dits.Resume(symbole);
        var membres = (
            from membre in Membres(symbole)
            let dit = dits.Resume(membre)
            // What has no words of its own is generated, or says what its interface says.
            where dit is not null && !(membre is IMethodSymbol { MethodKind: MethodKind.Constructor } && dit == resume)
            select $"| `{Ecrire(membre)}` | {dit} |\n").ToList();
        return $"### {Nom(symbole)}\n\n`{Genre(symbole)}`"
            + $" {resume}\n\n{(dits.Remarques(symbole) is { } remarques ? $"{remarques}\n\n" : "")}"
            + (membres.Count == 0 ? "" : $"| membre | |\n|---|---|\n{string.Concat(membres)}");
    }

    private static IEnumerable<ISymbol> Membres(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate ? []
        // Extension members are read in their block, where they look like what one writes.
        : type.GetTypeMembers().Where(bloc => bloc.IsExtension).ToList() is { Count: > 0 } blocs
            ? blocs.SelectMany(bloc => bloc.GetMembers()).Where(EstMontre)
            : type.GetMembers().Where(EstMontre);

    private static bool EstMontre(ISymbol membre) =>
        membre.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && membre is not INamedTypeSymbol
        && membre is not IMethodSymbol { AssociatedSymbol: not null };

    private static string Ecrire(ISymbol membre) =>
        (membre.IsStatic && membre.ContainingType.TypeKind != TypeKind.Enum && !membre.ContainingType.IsStatic ? "static " : "")
        + (membre is IFieldSymbol { HasConstantValue: true } constante
            ? $"{constante.Name} = {constante.ConstantValue}"
            : membre.ToDisplayString(Signature))
        + (membre.ContainingType is { IsExtension: true, ExtensionParameter: { } etendu } ? $" sur {etendu.Type.ToDisplayString(NomSeul)}" : "");

    private static string Genre(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => $"delegate {type.DelegateInvokeMethod!.ToDisplayString(Signature).Replace("Invoke", type.Name, StringComparison.Ordinal)}",
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsStatic: true } => "static class",
        { IsRecord: true } => "record",
        { IsAbstract: true } => "abstract class",
        { BaseType: { SpecialType: not SpecialType.System_Object } mere } => $"class : {Nom(mere)}",
        _ => "class",
    };

    private static string Nom(INamedTypeSymbol type) => type.ToDisplayString(NomSeul);

    private static List<TypePublic> Types(string paquet)
    {
        var commentaires = new Commentaires(paquet);
        var sources = Maison.Sources($"src/{paquet}", ".cs");
        return
        [
            .. from type in Deplier(Compilations.Assemblage(paquet).GlobalNamespace)
               where type.DeclaredAccessibility == Accessibility.Public && commentaires.Resume(type) is not null
               let dossier = DossierDe(type, sources)
               orderby dossier == Racine ? "" : dossier, type.Name
               select new TypePublic(paquet, dossier, type, commentaires),
        ];
    }

    private static string DossierDe(INamedTypeSymbol type, IEnumerable<Source> sources)
    {
        var declaration = new Regex($@"^\s*public [^=\n(]*\b(?:class|record|struct|enum|interface|delegate)\b[^=\n(]*\b{Regex.Escape(type.Name)}\b", RegexOptions.Multiline);
        return sources.First(source => declaration.IsMatch(source.Texte)).Chemin.Split('/') is [_, _, var dossier, _, ..] ? dossier : Racine;
    }

    private static IEnumerable<INamedTypeSymbol> Deplier(INamespaceOrTypeSymbol espace) =>
        espace.GetMembers().SelectMany(membre => membre switch
        {
            INamedTypeSymbol { IsExtension: false } type => Deplier(type).Prepend(type),
            INamespaceSymbol interieur => Deplier(interieur),
            _ => [],
        });
}
