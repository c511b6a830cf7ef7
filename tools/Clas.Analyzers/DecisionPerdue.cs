using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Clas.Analyzers;

/// <summary>CLAS001: a geste answers a <c>Decision</c>; dropped, a refusal passes for a success.</summary>
/// <remarks>
/// CA1806 takes a list of methods, and sees neither an awaited call nor a conditional one. This reads the type: a geste to
/// come needs no line anywhere.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionPerdue : DiagnosticAnalyzer
{
    private const string NomDuType = "Clas.Domain.Decision";

    // A refusal that throws cannot be overlooked.
    private const string QuiLeve = "OuLever";

    private static readonly DiagnosticDescriptor Regle = new(
        "CLAS001",
        "A decision is read",
        "'{0}' answers a Decision that nobody reads: test EstAccordee, call OuLever(), or write « _ = » where a refusal changes nothing",
        "Usage",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Regle];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(debut =>
        {
            if (debut.Compilation.GetTypeByMetadataName(NomDuType) is { } decision)
                debut.RegisterOperationAction(instruction => Juger(instruction, decision), OperationKind.ExpressionStatement);
        });
    }

    private static void Juger(OperationAnalysisContext contexte, INamedTypeSymbol decision)
    {
        var appel = Appel(((IExpressionStatementOperation)contexte.Operation).Operation);
        if (appel is not null && appel.TargetMethod.Name != QuiLeve && Rend(appel.TargetMethod.OriginalDefinition.ReturnType, decision))
            contexte.ReportDiagnostic(Diagnostic.Create(Regle, appel.Syntax.GetLocation(), appel.TargetMethod.Name));
    }

    // What is called in the end, whether awaited, or only when there is someone to call.
    private static IInvocationOperation? Appel(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } attendu } => Appel(attendu),
        IInvocationOperation appel => appel,
        IAwaitOperation attente => Appel(attente.Operation),
        IConditionalAccessOperation acces => Appel(acces.WhenNotNull),
        IParenthesizedOperation parentheses => Appel(parentheses.Operand),
        _ => null,
    };

    private static bool Rend(ITypeSymbol? type, INamedTypeSymbol decision) =>
        SymbolEqualityComparer.Default.Equals(type, decision)
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: true } tache && Rend(tache.TypeArguments[0], decision);
}
