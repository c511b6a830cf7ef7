using System.Text.Json;

namespace Clas.Domain.Tests;

/// <summary>A change that no test notices is admitted for a reason, of a code that is still there (<c>./build.sh mutation</c>).</summary>
public sealed class MutantsAdmisTests
{
    private static readonly List<Admis> Tous = JsonSerializer.Deserialize<List<Admis>>(
        Document.Lire("tests/Clas.Domain.Tests/mutants-admis.json"), JsonSerializerOptions.Web)!;

    [Fact]
    public void EachOne_HasAReason() => Assert.All(Tous, admis => Assert.True(admis.Pourquoi.Length > 20, admis.Mutation));

    [Fact]
    public void EachOne_IsOfACodeThatIsStillThere() => Assert.All(Tous, admis =>
    {
        var code = string.Join(' ', Document.Lire($"src/Clas.Domain/{admis.Fichier}").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        // A long change is written with its middle left out.
        Assert.All(admis.Mutation.Split(" → ")[0].Split(" … "), bout => Assert.Contains(bout, code, StringComparison.Ordinal));
    });

    private sealed record Admis(string Fichier, string Mutation, string Pourquoi);
}
