namespace Clas.Architecture.Tests;

/// <summary>STYLE: no region, no licence header.</summary>
public sealed class SansBruitTests
{
    [Fact]
    public void A_source_begins_with_what_it_says_and_has_no_region()
    {
        string[] extensions = [".cs", ".cshtml", ".css", ".js"];
        Source[] sources = [.. Maison.Sources("src", extensions), .. Maison.Sources("samples", extensions)];

        Assert.NotEmpty(sources);
        Verifier.Respectee(sources.SelectMany(SansBruit.Violations));
    }

    [Fact]
    public void A_notice_and_regions_are_flagged()
    {
        var fautif = Maison.Fautif("Bruit.cs");

        Verifier.VoitLesFautes(SansBruit.Violations(fautif), fautif);
    }
}
