using System.Text.RegularExpressions;
using Clas.Domain;

namespace Clas.Architecture.Tests.Documents;

/// <summary>The page for newcomers is one program: compiled and run, it prints what its arrows say.</summary>
public sealed partial class PageDuDomaineTests
{
    private const string Page = "docs/domaine.md";

    [Fact]
    public void TheSnippets_ReadOneAfterAnother_PrintWhatTheirArrowsSay()
    {
        var programme = string.Join('\n', ExtraitDeCode.LireTous(Page));

        var (sortie, dossier) = ExtraitDeCode.Executer<Dossier>(programme, rendre: "dossier", decor: "");

        Assert.Equal(Fleche().Matches(programme).Select(fleche => fleche.Groups[1].Value), sortie.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
        Assert.True(dossier.EstPrisEnCompte);
    }

    [Fact]
    public void TheTypesItNames_ArePublic()
    {
        var publics = typeof(Dossier).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).ToHashSet();

        var cites = TypeCite().Matches(Maison.Lire(Page).Texte).Select(cite => cite.Groups[1].Value).Where(nom => !Membres.Contains(nom));

        Assert.All(cites, nom => Assert.Contains(nom, publics));
    }

    /// <summary>The package, gestes and questions, that the page names alone.</summary>
    private static readonly HashSet<string> Membres = ["Clas", "Pour", "OuLever", "Valider", "Examiner", "GestesPossibles", "Juger"];

    [GeneratedRegex("// → (.*)$", RegexOptions.Multiline)]
    private static partial Regex Fleche();

    [GeneratedRegex(@"`([A-Z]\w+)(?:\.[A-Z]\w*|\([^`]*\))?`")]
    private static partial Regex TypeCite();
}
