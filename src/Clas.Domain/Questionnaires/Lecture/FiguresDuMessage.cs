using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>The figures between braces in a message: those the control knows, no other.</summary>
internal static partial class FiguresDuMessage
{
    public static void Verifier(NoeudJson message, Controle controle)
    {
        if (Figures.Matches(controle.Message).FirstOrDefault(figure => !controle.Figures.Contains(figure.Value)) is { } inconnue)
            throw message.Erreur($"ce contrôle ne sait pas remplacer {inconnue.Value}.");
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Figures { get; }
}
