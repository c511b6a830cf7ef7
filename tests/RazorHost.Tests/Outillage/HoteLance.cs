using System.Diagnostics;
using System.Text.RegularExpressions;

namespace RazorHost.Tests.Outillage;

/// <summary>The real program, as a process of its own that a test may kill.</summary>
internal sealed partial class HoteLance : IDisposable
{
    private readonly Process _processus;
    private string _adresse = "";

    private HoteLance(Process processus) => _processus = processus;

    /// <summary>Starts it in Development on this file, with this mail server; back once it listens.</summary>
    internal static async Task<HoteLance> DemarrerAsync(string fichier, int smtp, bool expedition)
    {
        var hote = new HoteLance(Process.Start(new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Maison.Racine, "samples", "RazorHost"),
            ArgumentList =
            {
                typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Clas", $"Data Source={fichier}",
                "--Courriel:Hote", "127.0.0.1", "--Courriel:Port", $"{smtp}", "--Courriel:Tls", "Aucun",
                "--Courriel:Expedition", $"{expedition}", "--Courriel:Cadence", "1",
            },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            RedirectStandardOutput = true,
        })!);
        await hote.AttendreAsync();
        return hote;
    }

    internal Navigateur Navigateur() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_adresse) });

    /// <summary>No signal that it could hear: as a power cut.</summary>
    internal void Tuer()
    {
        _processus.Kill(entireProcessTree: true);
        _processus.WaitForExit();
    }

    public void Dispose()
    {
        if (!_processus.HasExited)
            Tuer();
        _processus.Dispose();
    }

    private async Task AttendreAsync()
    {
        while (await _processus.StandardOutput.ReadLineAsync() is { } ligne)
        {
            if (Adresse().Match(ligne) is { Success: true } trouvee)
            {
                _adresse = trouvee.Value;
                // What follows is read so that a full pipe does not stop the host.
                _ = _processus.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The host stopped before it printed its address.");
    }

    [GeneratedRegex(@"(?<=démonstration : )http\S+")]
    private static partial Regex Adresse();
}
