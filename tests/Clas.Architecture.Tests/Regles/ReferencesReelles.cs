using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>Rule 1, on what the compiler wrote: the assemblies that an assembly really uses.</summary>
/// <remarks>A package may bring others in its wake: the project file does not show them, the assembly does.</remarks>
internal static partial class ReferencesReelles
{
    private static readonly Dictionary<string, Regex> Table = new()
    {
        ["Clas.Domain"] = Domaine(),
        ["Clas.Conformite"] = Conformite(),
        ["Clas.Persistence"] = Persistance(),
        ["Clas.Persistence.Conformite"] = MagasinConforme(),
        ["Clas.Persistence.Sqlite"] = Sqlite(),
        ["Clas.Persistence.PostgreSql"] = PostgreSql(),
        ["Clas.Pdf"] = Pdf(),
    };

    /// <summary>The references that the table of DESIGN §1 does not give.</summary>
    internal static IEnumerable<Violation> Violations(IAssemblySymbol assemblage)
    {
        if (!Table.TryGetValue(assemblage.Name, out var permises))
            return [new Violation(assemblage.Name, 0, "Not in the table of DESIGN §1: say there, then here, what it may use.")];

        return assemblage.Modules
            .SelectMany(module => module.ReferencedAssemblies)
            .Where(reference => !permises.IsMatch(reference.Name))
            .Select(reference => new Violation(
                assemblage.Name, 0, $"uses {reference.Name}, which DESIGN §1 does not give it: receive what it needs as an argument, or move that code up."));
    }

    // « The BCL » is System.*: Microsoft.Extensions.* (DI, logging, options) is not.
    [GeneratedRegex(@"^(System(\..+)?|Stateless|Ardalis\.GuardClauses)$")]
    private static partial Regex Domaine();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.Domain)$")]
    private static partial Regex Conformite();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.Domain|Ardalis\.GuardClauses|Microsoft\.EntityFrameworkCore(\.(Abstractions|Relational))?|Microsoft\.Extensions\..+)$")]
    private static partial Regex Persistance();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.(Domain|Persistence)|Microsoft\.EntityFrameworkCore(\.(Abstractions|Relational))?|Microsoft\.Extensions\..+|xunit\.v3\.(assert|core|common))$")]
    private static partial Regex MagasinConforme();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.(Domain|Persistence)|Ardalis\.GuardClauses|Microsoft\.EntityFrameworkCore(\.(Abstractions|Relational|Sqlite))?|Microsoft\.Data\.Sqlite|SQLitePCLRaw\..+|Microsoft\.Extensions\..+)$")]
    private static partial Regex Sqlite();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.(Domain|Persistence)|Ardalis\.GuardClauses|Microsoft\.EntityFrameworkCore(\.(Abstractions|Relational))?|Npgsql(\..+)?|Microsoft\.Extensions\..+)$")]
    private static partial Regex PostgreSql();

    [GeneratedRegex(@"^(System(\..+)?|Clas\.Domain|Ardalis\.GuardClauses|SkiaSharp(\..+)?|HarfBuzzSharp)$")]
    private static partial Regex Pdf();
}
