using System.Diagnostics;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Hote;

/// <summary>The real program, badly configured: sentences, no trace, and an exit code that says « configuration ».</summary>
public sealed class RefusDeDemarrerTests
{
    [Fact]
    public async Task A_refused_start_prints_its_sentences_alone_and_exits_with_78()
    {
        var demarrage = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.Combine(Maison.Racine, "samples", "RazorHost"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        demarrage.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        demarrage.Environment["ConnectionStrings__Clas"] = "Data Source=/nulle/part/clas.db";
        using var hote = Process.Start(demarrage)!;

        var dit = hote.StandardError.ReadToEndAsync();
        await hote.StandardOutput.ReadToEndAsync();
        await hote.WaitForExitAsync();

        Assert.Equal(78, hote.ExitCode);
        var lignes = (await dit).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Clas ne démarre pas. Clas does not start.", lignes[0].TrimEnd('\r'));
        Assert.All(
            ["Cles:Certificat", "AllowedHosts", "Agents:Emetteur", "Agents:Client", "Editeur:Nom", "Adresse:Publique", "Courriel:Hote"],
            reglage => Assert.Single(lignes, ligne => ligne.StartsWith(reglage, StringComparison.Ordinal)));
        Assert.DoesNotContain(lignes, ligne => ligne.Contains("   at ", StringComparison.Ordinal) || ligne.Contains("Unhandled", StringComparison.Ordinal));
    }
}
