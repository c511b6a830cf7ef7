namespace Clas.Architecture.Tests;

/// <summary>Rule 2: no Stateless type in a public signature.</summary>
public sealed class SansStatelessTests
{
    [Fact]
    public void No_public_signature_shows_Stateless() =>
        Verifier.Respectee(Maison.Paquets.SelectMany(paquet => SansStateless.Violations(Compilations.Assemblage(paquet).GlobalNamespace)));

    [Fact]
    public void Signatures_that_show_Stateless_are_flagged()
    {
        var fautif = Maison.Fautif("SignatureStateless.cs");

        var violations = SansStateless.Violations(Compilations.Compiler("Clas.Domain", [fautif]).Assembly.GlobalNamespace);

        Verifier.VoitLesFautes(violations, fautif);
    }
}
