using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests;

/// <summary>The README's first command, run as a newcomer runs it: the address it prints answers.</summary>
public sealed partial class CommandeDuReadmeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task TheSampleHost_StartedByItsCommand_AnswersOnThePrintedAddress_OpenToday()
    {
        var dossier = Directory.CreateTempSubdirectory("clas-commande-");
        using var hote = Demarrer(Path.Combine(dossier.FullName, "clas.db"));
        try
        {
            var (adresse, accueil) = await LireLAdresseAsync(hote).WaitAsync(Patience, TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(adresse) };

            Assert.Contains("saisie jusqu’au", accueil, StringComparison.Ordinal);
            Assert.Contains("Remplir le questionnaire 2018-2019", WebUtility.HtmlDecode(await client.GetStringAsync("/", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        }
        finally
        {
            hote.Kill(entireProcessTree: true);
            await hote.WaitForExitAsync(CancellationToken.None);
            dossier.Delete(recursive: true);
        }
    }

    /// <summary>The build is the tests' own; port and file are free ones, so that runs never meet.</summary>
    private static Process Demarrer(string fichier) => Process.Start(new ProcessStartInfo("dotnet")
    {
        WorkingDirectory = Maison.Racine,
        ArgumentList =
        {
            "run", "--no-build", "--project", "samples/RazorHost",
            "--", "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Clas", $"Data Source={fichier}",
        },
        RedirectStandardOutput = true,
    })!;

    private static async Task<(string Adresse, string Accueil)> LireLAdresseAsync(Process hote)
    {
        var lu = "";
        while (await hote.StandardOutput.ReadLineAsync() is { } ligne)
        {
            lu += ligne + "\n";
            if (lu.Contains("Comptes de démonstration", StringComparison.Ordinal))
                return (AdresseImprimee().Match(lu).Value, lu);
        }

        throw new InvalidOperationException($"The host stopped before it printed its address:\n{lu}");
    }

    [GeneratedRegex(@"(?<=démonstration : )http\S+")]
    private static partial Regex AdresseImprimee();
}
