using System.Diagnostics;
using System.Runtime.InteropServices;
using Clas.Integration.Hote;

namespace Clas.Integration.Tests;

/// <summary>The application in a process of its own, on the same file, which says where it stopped and waits to be killed.</summary>
internal sealed class AutreProcessus : IDisposable
{
    private readonly Process _processus;

    internal AutreProcessus(Application application, string arret)
    {
        // The runtime of this very process: « dotnet » may not be on the path.
        var dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        _processus = Process.Start(new ProcessStartInfo(dotnet)
        {
            ArgumentList =
            {
                typeof(AppDbContext).Assembly.Location, application.Chaine, application.Id.Caf.Valeur,
                application.Id.Valeur.ToString(), Application.Utilisateur, arret,
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Where it stopped; null if it ended without a word.</summary>
    internal Task<string?> LireAsync() => _processus.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2));

    /// <summary>At once, without a chance to undo anything.</summary>
    internal Task TuerAsync()
    {
        _processus.Kill();
        return _processus.WaitForExitAsync();
    }

    public void Dispose() => _processus.Dispose();
}
