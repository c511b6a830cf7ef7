using System.ComponentModel;
using System.Diagnostics;

namespace Clas.Pdf.Tests;

/// <summary>qpdf, which reads the structure of a PDF more strictly than any viewer.</summary>
internal static class Qpdf
{
    /// <summary>Fails on an error or a warning, and when qpdf is missing: nobody would notice a check that does not run.</summary>
    internal static void Verifier(byte[] pdf, string nom)
    {
        var fichier = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(fichier, pdf);
            using var processus = Lancer(fichier);
            var erreurs = processus.StandardError.ReadToEndAsync();
            var sortie = processus.StandardOutput.ReadToEnd();
            processus.WaitForExit();
            Assert.True(processus.ExitCode == 0, $"{nom}: qpdf --check exits with {processus.ExitCode}.\n{sortie}{erreurs.Result}");
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    private static Process Lancer(string fichier)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("qpdf", ["--check", fichier]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException(
                "qpdf is missing: run « scripts/prerequis.sh --installer » (Debian, Ubuntu), or install the package « qpdf ».", absent);
        }
    }
}
