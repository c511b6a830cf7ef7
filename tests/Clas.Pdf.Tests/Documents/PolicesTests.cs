using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Clas.Pdf.Tests;

/// <summary>Fonts are shipped unchanged, with their licences and where they come from.</summary>
public sealed class PolicesTests
{
    private static readonly string Racine = Path.Combine(Path.GetDirectoryName(Ici())!, "../../..");

    [Fact]
    public void Each_font_IsTheOneThatTheNoticesName()
    {
        var avis = File.ReadAllLines(Path.Combine(Racine, "THIRD-PARTY-NOTICES.md"));
        var polices = Directory.GetFiles(Path.Combine(Racine, "src/Clas.Pdf/Polices"), "*.ttf", SearchOption.AllDirectories);

        Assert.Equal(4, polices.Length);
        Assert.All(polices, police => Assert.Contains(
            $"| `{Path.GetFileName(police)}` | `{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(police)))}` |", avis));
        Assert.All(polices, police => Assert.NotEmpty(Directory.GetFiles(Path.GetDirectoryName(police)!, "*.txt")));
    }

    private static string Ici([CallerFilePath] string chemin = "") => chemin;
}
