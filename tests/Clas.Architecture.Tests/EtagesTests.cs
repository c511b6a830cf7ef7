using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>Rule 7: the folders of Clas.Domain are floors; no circle between files.</summary>
public sealed class EtagesTests
{
    private const string Domaine = "src/Clas.Domain/";

    private static readonly IReadOnlyList<Lien> Liens = Relatifs(Lien.Lire(Compilations.Domaine));

    [Fact]
    public void The_sources_of_the_domain_compile_alone()
    {
        var erreurs = Compilations.Domaine.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            // The other half of [GeneratedRegex] is written by a generator, which does not run here.
            .Where(diagnostic => diagnostic.Id is not ("CS8795" or "CS9248"));

        Assert.Empty(erreurs);
    }

    [Fact]
    public void A_floor_stands_only_on_those_below()
    {
        var fichiers = Maison.Sources("src/Clas.Domain", ".cs").Select(source => source.Chemin[Domaine.Length..]);

        Assert.NotEmpty(Liens);
        Verifier.Respectee(Etages.Violations(fichiers, Liens));
    }

    [Fact]
    public void No_file_comes_back_to_itself() => Verifier.Respectee(Cercles.Violations(Liens));

    [Fact]
    public void Floors_that_climb_are_flagged()
    {
        var fautifs = Maison.Fautif("EtagesQuiMontent.cs").Decouper();

        var liens = Lien.Lire(Compilations.Compiler("Clas.Domain", fautifs));

        Verifier.VoitLesFautes(Etages.Violations(fautifs.Select(fautif => fautif.Chemin), liens), fautifs);
    }

    [Fact]
    public void Circles_are_flagged()
    {
        var fautifs = Maison.Fautif("Cercles.cs").Decouper();

        var liens = Lien.Lire(Compilations.Compiler("Clas.Domain", fautifs));

        Verifier.VoitLesFautes(Cercles.Violations(liens), fautifs);
    }

    private static IReadOnlyList<Lien> Relatifs(IEnumerable<Lien> liens) =>
    [
        .. liens
            .Where(lien => lien.Vers.StartsWith(Domaine, StringComparison.Ordinal))
            .Select(lien => lien with { De = lien.De[Domaine.Length..], Vers = lien.Vers[Domaine.Length..] }),
    ];
}
