using System.Globalization;

namespace RazorHost.Pages.National;

/// <summary>A whole number as people type it.</summary>
internal static class NombreSaisi
{
    /// <summary>The number; 0, and its error written, when it is none or out of its bounds.</summary>
    internal static int Lire(string champ, string? saisie, int auMoins, int auPlus, Dictionary<string, string> erreurs)
    {
        if (int.TryParse(saisie?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) && nombre >= auMoins && nombre <= auPlus)
            return nombre;
        erreurs[champ] = $"Écrivez un nombre entier, de {auMoins} à {auPlus}.";
        return 0;
    }
}
