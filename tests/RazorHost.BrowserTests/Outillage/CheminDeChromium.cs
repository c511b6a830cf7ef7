namespace RazorHost.BrowserTests.Outillage;

/// <summary>Where the machine's own Chromium is: no browser is downloaded.</summary>
internal static class CheminDeChromium
{
    private static readonly string[] Noms = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    /// <summary>The variable CHROMIUM when it is set, else the first one of the PATH.</summary>
    /// <exception cref="InvalidOperationException">There is none: the tests fail, and say what to install.</exception>
    internal static string Trouver()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } choisi)
            return File.Exists(choisi) ? choisi : throw new InvalidOperationException($"CHROMIUM says « {choisi} », where there is no file.");
        var dossiers = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return dossiers.SelectMany(dossier => Noms.Select(nom => Path.Combine(dossier, nom))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "The tests in a browser need Chromium. On Debian and Ubuntu « ./build.sh test » installs it (package chromium); "
                + "elsewhere install Chromium or Chrome, in the PATH or named by the variable CHROMIUM.");
    }
}
