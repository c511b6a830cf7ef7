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
        var readme = File.ReadAllText(Readme);
        var bloc = new Regex($"(?<=<!-- cycle: {type} -->\n```mermaid\n).*?(?=```)", RegexOptions.Singleline);
        Assert.Matches(bloc, readme);

        var diagramme = Mermaid(CyclesDesFiches.Pour(type));
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") is not null)
            File.WriteAllText(Readme, readme = bloc.Replace(readme, diagramme));

        Assert.True(bloc.Match(readme).Value == diagramme, $"The README is stale: run ./build.sh guide.\n{diagramme}");
    }

    private static string Mermaid(CycleDeVie cycle)
    {
        var noms = Enum.GetValues<StatutFiche>().Select(statut => $"state \"{Libelles.Francais.Nom(statut)}\" as {statut}");
        var fleches = cycle.GroupBy(ligne => (ligne.De, ligne.Vers)).Select(fleche =>
            $"{fleche.Key.De} --> {fleche.Key.Vers} : {string.Join(", ", fleche.GroupBy(ligne => ligne.Geste).Select(Geste))}");
        return string.Concat(
            noms.Append($"[*] --> {StatutFiche.NonCommencee}").Concat(fleches)
                .Select(ligne => $"    {ligne}\n")
                .Prepend("stateDiagram-v2\n"));
    }

    private static string Geste(IGrouping<GesteFiche, LigneDeCycle> lignes)
    {
        var gardes = lignes.SelectMany(ligne => ligne.Sous)
            .Where(garde => garde.EstDuMoment && garde != Gardes.SaisieOuverte && garde != Gardes.ValidationOuverte)
            .Select(garde => garde.Si)
            .Distinct()
            .ToList();
        return $"{lignes.Key} ({string.Join(", ", lignes.Select(ligne => Qui(ligne.Par)))})"
            + (gardes.Count == 0 ? "" : $" si {string.Join(" et ", gardes)}");
    }

    private static string Qui(Role role) => role switch
    {
        Role.Porteur => "porteur",
        Role.AgentCaf => "Caf",
        Role.ResponsableCaf => "responsable",
        _ => role.ToString(),
    };

    private static string Readme { get; } = Path.Combine(Racine(AppContext.BaseDirectory), "README.md");

    private static string Racine(string depuis) =>
        File.Exists(Path.Combine(depuis, "Clas.slnx")) ? depuis : Racine(Directory.GetParent(depuis)!.FullName);
}
