using System.Text.RegularExpressions;

namespace Clas.Domain.Tests.Cycles;

/// <summary>The README's two diagrams come from the tables; <c>./build.sh guide</c> writes them again.</summary>
public sealed class DiagrammesDuReadmeTests
{
    [Theory]
    [InlineData(TypeDeFiche.Structure)]
    [InlineData(TypeDeFiche.Action)]
    public void TheDiagramOfTheReadme_IsTheTable(TypeDeFiche type)
    {
        var readme = Document.Lire("README.md");
        var bloc = new Regex($"(?<=<!-- cycle: {type} -->\n```mermaid\n).*?(?=```)", RegexOptions.Singleline);
        Assert.Matches(bloc, readme);

        Document.Tenir("README.md", bloc.Replace(readme, CyclesDeVie.De(type).EnMermaid()));
    }
}
