using Clas.Domain;

namespace Clas.Architecture.Tests.Documents;

/// <summary>The README's code is compiled and run as it stands: what it promises in its comments comes true.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void TheSnippetOfTheReadme_CompilesRunsAndKeepsItsPromises()
    {
        var extrait = ExtraitDeCode.Lire("README.md", "extrait: DESIGN-8");

        var (sortie, dossier) = ExtraitDeCode.Executer<Dossier>(extrait, rendre: "dossier", Decor);

        Assert.Equal("refusée, StructureNonValidee : « Validez d’abord la fiche Structure. »", sortie.Trim());
        Assert.True(dossier.EstPrisEnCompte);
    }

    /// <summary>What the snippet takes as given.</summary>
    private const string Decor = """
        var caf763 = CodeCaf.Lire("763");
        var maintenant = new DateTimeOffset(2019, 6, 15, 10, 0, 0, TimeSpan.FromHours(2));
        var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Les Colibris");
        var campagne = Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019,
            premierJour: new DateOnly(2019, 6, 3), dernierJourDeSaisie: new DateOnly(2019, 7, 12),
            dernierJourDeValidation: new DateOnly(2019, 9, 15));
        campagne.Publier(Acteur.Cnaf("cnaf", "Cnaf"), maintenant.AddDays(-30)).OuLever();
        var structureJson = File.ReadAllText("samples/RazorHost/Demonstration/reponses/les-colibris.structure.json");
        var actionJson = File.ReadAllText("samples/RazorHost/Demonstration/reponses/les-colibris.action.json");
        """;
}
