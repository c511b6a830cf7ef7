namespace Clas.Architecture.Tests;

/// <summary>Rule 1: dependencies as in the table of DESIGN §1, and never the other way round.</summary>
public sealed class DependancesTests
{
    [Fact]
    public void A_project_depends_on_what_the_table_gives_it()
    {
        Source[] projets = [.. Maison.Sources("src", ".csproj"), .. Maison.Sources("samples", ".csproj")];

        Assert.Contains(projets, projet => projet.Chemin == "src/Clas.Domain/Clas.Domain.csproj");
        Verifier.Respectee(projets.SelectMany(Dependances.Violations));
    }

    [Fact]
    public void A_shared_build_file_brings_tools_only()
    {
        Source[] partages =
        [
            Maison.Lire("Directory.Build.props"),
            Maison.Lire("Directory.Build.targets"),
            .. Maison.Sources("src", ".props", ".targets"),
            .. Maison.Sources("nuget", ".props", ".targets"),
        ];

        Verifier.Respectee(partages.SelectMany(Dependances.ViolationsPartagees));
    }

    [Fact]
    public void Nothing_depends_on_the_host() =>
        Verifier.Respectee(Maison.Sources("", ".csproj").SelectMany(Dependances.DependDeLHote));

    [Fact]
    public void An_assembly_uses_what_the_table_gives_it() =>
        Verifier.Respectee(Maison.Paquets.Select(Compilations.Assemblage).SelectMany(ReferencesReelles.Violations));

    [Fact]
    public void A_domain_that_knows_its_persistence_is_flagged()
    {
        var fautif = Maison.Fautif("Clas.Domain.csproj");

        Verifier.VoitLesFautes(Dependances.Violations(fautif), fautif);
    }

    [Fact]
    public void A_project_of_no_table_is_flagged()
    {
        var fautif = Maison.Fautif("Clas.Inconnu.csproj");

        Verifier.VoitLesFautes(Dependances.Violations(fautif), fautif);
    }

    [Fact]
    public void A_shared_build_file_that_brings_a_library_is_flagged()
    {
        var fautif = Maison.Fautif("Directory.Build.props");

        Verifier.VoitLesFautes(Dependances.ViolationsPartagees(fautif), fautif);
    }

    [Fact]
    public void A_package_that_depends_on_the_host_is_flagged()
    {
        var fautif = Maison.Fautif("DependDeLHote.csproj");

        Verifier.VoitLesFautes(Dependances.DependDeLHote(fautif), fautif);
    }

    [Fact]
    public void A_domain_that_uses_more_than_its_project_says_is_flagged()
    {
        var fautif = Compilations.Assembler(Compilations.Compiler("Clas.Domain", [Maison.Fautif("DomaineQuiJournalise.cs")]));

        var violation = Assert.Single(ReferencesReelles.Violations(fautif));

        Assert.Contains("Microsoft.Extensions.Logging.Abstractions", violation.Message, StringComparison.Ordinal);
    }
}
