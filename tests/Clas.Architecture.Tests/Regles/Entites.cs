using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clas.Architecture.Tests;

/// <summary>Rule 4: an entity is changed through its gestes alone, and knows neither EF nor JSON.</summary>
internal static class Entites
{
    // DESIGN §4: the types that are stored. What Configurations/ adds to them is discovered.
    private static readonly string[] Connues =
        ["Dossier", "Fiche", "Passage", "ObligationDInformer", "Campagne", "StructurePorteuse", "StructuresFinancees"];

    private static readonly string[] EspacesProscrits =
        ["System.ComponentModel.DataAnnotations", "System.Text.Json", "Microsoft.EntityFrameworkCore", "Newtonsoft.Json"];

    /// <summary>The entities of the domain: those of DESIGN, those configured, and the classes that these own.</summary>
    internal static IReadOnlyList<INamedTypeSymbol> Trouver(CSharpCompilation domaine, IReadOnlyList<Source> configurations)
    {
        var types = Types(domaine.Assembly.GlobalNamespace).Where(type => type.TypeKind == TypeKind.Class).ToLookup(type => type.Name);
        var racines = Configurees(configurations).Concat(Connues).Distinct().SelectMany(nom => types[nom]).ToList();
        var possedees = Possedees(configurations).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. racines
                .Concat(racines.SelectMany(racine => racine.GetMembers().OfType<IPropertySymbol>())
                    .Where(propriete => possedees.Contains(propriete.Name))
                    .SelectMany(propriete => types[ElementDe(propriete.Type).Name])
                    // An owned record is a value: it is replaced, never changed.
                    .Where(type => !type.IsRecord))
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default),
        ];
    }

    /// <summary>The names of the types that <c>Configurations/</c> maps.</summary>
    internal static IEnumerable<string> Configurees(IReadOnlyList<Source> configurations) => Noeuds(configurations)
        .OfType<GenericNameSyntax>()
        .Where(nom => nom.Identifier.Text is "IEntityTypeConfiguration" or "EntityTypeBuilder" or "Entity")
        .SelectMany(nom => nom.TypeArgumentList.Arguments)
        .Select(type => type.ToString().Split('.')[^1]);

    /// <summary>Setters that are not private, and missing private constructors, in the entities.</summary>
    internal static IEnumerable<Violation> Ouvertes(IEnumerable<INamedTypeSymbol> entites) => entites.SelectMany(entite =>
        entite.GetMembers().OfType<IPropertySymbol>()
            .Where(propriete => !propriete.IsStatic && propriete.SetMethod is { DeclaredAccessibility: not Accessibility.Private })
            .Select(propriete => Faute(propriete, $"{Nom(propriete)} of an entity: write « private set », and change it through a geste."))
            .Concat(entite.InstanceConstructors.Any(EstCeluiDEf)
                ? []
                : [Faute(entite, $"{entite.Name} has no private constructor without parameter: EF needs one to load it.")]));

    /// <summary>What anyone could change in a public type of the domain.</summary>
    internal static IEnumerable<Violation> Modifiables(CSharpCompilation domaine) =>
        from type in Types(domaine.Assembly.GlobalNamespace)
        where type.DeclaredAccessibility == Accessibility.Public
        from membre in type.GetMembers()
        where membre is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and (
            IPropertySymbol { IsIndexer: false, SetMethod: { DeclaredAccessibility: Accessibility.Public, IsInitOnly: false } }
            or IFieldSymbol { IsConst: false, IsReadOnly: false })
        select Faute(membre, $"{Nom(membre)} can be changed by anyone: write « private set » or « init ».");

    /// <summary>The attributes of EF or of a serializer on anything of the domain.</summary>
    internal static IEnumerable<Violation> Annotees(CSharpCompilation domaine) =>
        from type in Types(domaine.Assembly.GlobalNamespace)
        from symbole in type.GetMembers().SelectMany(AvecParametres).Prepend(type)
        from attribut in symbole.GetAttributes()
        let espace = attribut.AttributeClass?.ContainingNamespace.ToDisplayString() ?? ""
        where EspacesProscrits.Any(proscrit => espace == proscrit || espace.StartsWith(proscrit + ".", StringComparison.Ordinal))
        let lieu = attribut.ApplicationSyntaxReference!.GetSyntax().GetLocation().Lieu()
        select new Violation(lieu.Fichier, lieu.Ligne, $"[{attribut.AttributeClass!.Name}] on {symbole.Name}: map it in Configurations/, read JSON by hand.");

    private static IEnumerable<ISymbol> AvecParametres(ISymbol membre) =>
        membre is IMethodSymbol methode ? [methode, .. methode.Parameters] : [membre];

    private static bool EstCeluiDEf(IMethodSymbol constructeur) =>
        constructeur is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Private };

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol conteneur) => conteneur
        .GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(membre => Types(membre).Concat(membre is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<SyntaxNode> Noeuds(IReadOnlyList<Source> sources) =>
        sources.SelectMany(source => CSharpSyntaxTree.ParseText(source.Texte).GetRoot().DescendantNodes());

    private static IEnumerable<string> Possedees(IReadOnlyList<Source> configurations) => Noeuds(configurations)
        .OfType<InvocationExpressionSyntax>()
        .Where(appel => appel.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "OwnsOne" or "OwnsMany" or "HasOne" or "HasMany" })
        .SelectMany(appel => appel.ArgumentList.Arguments.Take(1))
        .SelectMany(argument => argument.DescendantNodes())
        .Select(noeud => noeud switch
        {
            MemberAccessExpressionSyntax acces => acces.Name.Identifier.Text,
            LiteralExpressionSyntax litteral => litteral.Token.ValueText,
            _ => "",
        });

    private static ITypeSymbol ElementDe(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol tableau => tableau.ElementType,
        INamedTypeSymbol { TypeArguments: [.., var dernier] } => dernier,
        _ => type,
    };

    private static string Nom(ISymbol symbole) => $"{symbole.ContainingType?.Name}.{symbole.Name}";

    private static Violation Faute(ISymbol symbole, string message)
    {
        var (fichier, ligne) = symbole.Locations[0].Lieu();
        return new Violation(fichier, ligne, message);
    }
}
