using Clas.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clas.Architecture.Tests;

/// <summary>CLAS001: whatever answers a decision, dropping it is an error. That it stops a build is in Clas.Paquets.Tests.</summary>
public sealed class DecisionLueTests
{
    private static readonly string[] QuiLevent = ["OuLever"];

    [Fact]
    public async Task Every_public_method_that_answers_a_decision_is_watched()
    {
        var methodes = Maison.Paquets.SelectMany(paquet => DecisionsRendues.Methodes(Compilations.Assemblage(paquet)))
            .Where(methode => !QuiLevent.Contains(methode.Name))
            .ToList();
        var appels = methodes.Select(DecisionsRendues.Perdre).ToList();

        var trouvees = await Trouver(new Source("Appels.cs", string.Concat(appels)));

        // The gestes of a fiche, of a dossier and of a campagne, and the stores' two ChangerAsync.
        Assert.True(methodes.Count >= 20, $"{methodes.Count} methods read");
        Assert.Contains(methodes, methode => methode.Name == "ChangerAsync");
        Assert.Equal(Enumerable.Range(1, appels.Count), trouvees.Select(violation => violation.Ligne).Order());
    }

    [Fact]
    public async Task Dropped_decisions_are_flagged_and_read_ones_are_not()
    {
        var fautif = Maison.Fautif("DecisionPerdue.cs");

        Verifier.VoitLesFautes(await Trouver(fautif), fautif);
    }

    private static async Task<IEnumerable<Violation>> Trouver(Source source)
    {
        var compilation = Compilations.Compiler("RazorHost", [source]);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation.WithAnalyzers([new DecisionPerdue()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics.Select(diagnostic => new Violation(
            diagnostic.Location.Lieu().Fichier, diagnostic.Location.Lieu().Ligne, diagnostic.GetMessage(null)));
    }
}
