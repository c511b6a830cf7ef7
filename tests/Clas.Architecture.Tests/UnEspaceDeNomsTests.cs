namespace Clas.Architecture.Tests;

/// <summary>Rule 6: the public types of one package share one namespace.</summary>
public sealed class UnEspaceDeNomsTests
{
    [Fact]
    public void A_package_has_one_namespace() =>
        Verifier.Respectee(Maison.Paquets.Select(Compilations.Assemblage).SelectMany(UnEspaceDeNoms.Violations));

    [Fact]
    public void Types_that_show_their_folder_are_flagged()
    {
        var fautif = Maison.Fautif("EspacesDeNoms.cs");

        Verifier.VoitLesFautes(UnEspaceDeNoms.Violations(Compilations.Compiler("Clas.Persistence", [fautif]).Assembly), fautif);
    }
}
