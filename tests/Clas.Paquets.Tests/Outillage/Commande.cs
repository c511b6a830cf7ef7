using System.Diagnostics;

namespace Clas.Paquets.Tests;

/// <summary>A command that ended: its code, and all it printed.</summary>
internal sealed record Commande(int Code, string Sortie)
{
    /// <summary>Runs a command in a folder, with some variables of its own.</summary>
    internal static Commande Lancer(string dossier, string programme, string[] arguments, params (string Nom, string Valeur)[] environnement)
    {
        var depart = new ProcessStartInfo(programme, arguments)
        {
            WorkingDirectory = dossier,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // « dotnet test » tells its own children where its MSBuild is, and a CI that it is one: each build decides anew.
        foreach (var nom in depart.Environment.Keys.Where(nom => nom.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || nom is "CI").ToList())
            depart.Environment.Remove(nom);
        // No server outlives the tests, and none holds the folder that they delete.
        depart.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        depart.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (nom, valeur) in environnement)
            depart.Environment[nom] = valeur;

        using var processus = Process.Start(depart)!;
        var erreurs = processus.StandardError.ReadToEndAsync();
        var sortie = processus.StandardOutput.ReadToEnd();
        processus.WaitForExit();
        return new Commande(processus.ExitCode, sortie + erreurs.Result);
    }

    /// <summary>Runs it, and fails with what it printed when it fails.</summary>
    internal static string Reussir(string dossier, string programme, string[] arguments, params (string Nom, string Valeur)[] environnement)
    {
        var commande = Lancer(dossier, programme, arguments, environnement);

        Assert.True(commande.Code == 0, $"{programme} {string.Join(' ', arguments)}\n{commande.Sortie}");
        return commande.Sortie;
    }
}
