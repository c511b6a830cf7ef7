namespace Clas.Paquets.Tests;

/// <summary>What is public does not change by accident: the build stops, and says what to do.</summary>
public sealed class ApiTests(Atelier atelier)
{
    [Theory]
    [InlineData("internal static int Compter(int de) => de + 1;", "RS0017")]
    [InlineData("public static int Compter(int de, int pas) => de + pas;", "RS0016", "RS0017")]
    [InlineData("public static int Compter(int de) => de + 1;\n\n    /// <summary>The number before this one.</summary>\n    public static int Decompter(int de) => de - 1;", "RS0016")]
    public void APublicMemberThatChanged_StopsTheBuild_WhichSaysWhatToDo(string membre, params string[] regles)
    {
        Petit.Ecrire(atelier.Une, membre);

        var commande = atelier.Une.Compiler(Petit.Dossier);

        Assert.NotEqual(0, commande.Code);
        Assert.All(regles, regle => Assert.Contains($"error {regle}", commande.Sortie, StringComparison.Ordinal));
        Assert.Contains("error CLAS002", commande.Sortie, StringComparison.Ordinal);
        Assert.Contains("lancez ./build.sh api", commande.Sortie, StringComparison.Ordinal);
        Assert.Contains("Clas.Petit n’est plus celle de PublicAPI", commande.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherError_SaysNothingOfTheApi()
    {
        Petit.Ecrire(atelier.Une, "public static int Compter(int de) => de + \"un\";");

        var commande = atelier.Une.Compiler(Petit.Dossier);

        Assert.NotEqual(0, commande.Code);
        Assert.Contains("error CS0029", commande.Sortie, StringComparison.Ordinal);
        Assert.DoesNotContain("CLAS002", commande.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void ADroppedDecision_StopsTheBuild()
    {
        atelier.Une.Ecrire("samples/Fautif/Fautif.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">

              <ItemGroup>
                <ProjectReference Include="../../src/Clas.Persistence/Clas.Persistence.csproj" />
              </ItemGroup>

            </Project>
            """);
        var fautif = File.ReadAllLines(Maison.Chemin("tests", "Clas.Architecture.Tests", "Fautifs", "DecisionPerdue.cs.txt"));
        atelier.Une.Ecrire("samples/Fautif/DecisionPerdue.cs", string.Join('\n', fautif));

        var commande = atelier.Une.Compiler("samples/Fautif");

        Assert.NotEqual(0, commande.Code);
        Assert.All(
            fautif.Index().Where(ligne => ligne.Item.Contains("FAUTE", StringComparison.Ordinal)),
            ligne => Assert.Matches($@"DecisionPerdue\.cs\({ligne.Index + 1},\d+\): error CLAS001", commande.Sortie));
    }
}
