namespace Clas.Architecture.Tests;

/// <summary>Rule 5: a page never decides from a status.</summary>
public sealed class PasDeStatutTests
{
    [Fact]
    public void No_source_of_the_host_compares_a_status()
    {
        var sources = Maison.Sources("samples/RazorHost", ".cs");

        Assert.NotEmpty(sources);
        Verifier.Respectee(PasDeStatut.Violations(Compilations.Compiler("RazorHost", sources)));
    }

    [Fact]
    public void No_page_of_the_host_compares_a_status() =>
        Verifier.Respectee(Maison.Sources("samples", ".cshtml", ".razor").SelectMany(PasDeStatut.Violations));

    [Fact]
    public void A_page_model_that_decides_is_flagged()
    {
        var fautif = Maison.Fautif("PageQuiDecide.cs");

        Verifier.VoitLesFautes(PasDeStatut.Violations(Compilations.Compiler("RazorHost", [fautif])), fautif);
    }

    [Fact]
    public void A_page_that_decides_is_flagged()
    {
        var fautif = Maison.Fautif("PageQuiDecide.cshtml");

        Verifier.VoitLesFautes(PasDeStatut.Violations(fautif), fautif);
    }
}
