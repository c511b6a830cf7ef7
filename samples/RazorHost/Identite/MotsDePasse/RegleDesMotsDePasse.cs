using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>What a new password must be: long, and not what anybody would try first. No class of characters is asked.</summary>
/// <remarks>CNIL 2022-100 and NIST 800-63B-4: length, common and contextual words; no forced renewal.</remarks>
public static class RegleDesMotsDePasse
{
    /// <summary>In characters as people count them (code points of the NFC form).</summary>
    public const int LongueurMinimale = 15;

    /// <summary>Generous, and there so that nobody sends a book; longer ones are refused, never cut.</summary>
    public const int LongueurMaximale = 256;

    private const int CaracteresDifferents = 6;

    /// <summary>What people read beside the field.</summary>
    public static string Aide => $"Au moins {LongueurMinimale} caractères, de toute sorte : une phrase entière convient très bien. Évitez votre nom, celui de votre structure et les mots courants.";

    /// <summary>Why this password is refused; null when it will do.</summary>
    /// <param name="motDePasse">As typed.</param>
    /// <param name="contexte">What others know of its owner: name, e-mail address, structures.</param>
    public static string? Refus(string? motDePasse, params IEnumerable<string> contexte)
    {
        if (string.IsNullOrEmpty(motDePasse))
            return "Choisissez un mot de passe.";
        if (!TexteSaisi.EstAcceptable(motDePasse) || motDePasse.Contains('\uFFFD', StringComparison.Ordinal))
            return "Ce mot de passe contient un caractère illisible : choisissez-en un autre.";
        var normalise = EmpreintesNormalisees.Normaliser(motDePasse);
        return normalise.EnumerateRunes().Count() switch
        {
            < LongueurMinimale => $"Ce mot de passe est trop court : il faut au moins {LongueurMinimale} caractères. Une phrase entière convient très bien.",
            > LongueurMaximale => $"Ce mot de passe est trop long : {LongueurMaximale} caractères au plus.",
            _ => RefusDesMots(normalise, contexte),
        };
    }

    private static string? RefusDesMots(string motDePasse, IEnumerable<string> contexte)
    {
        if (MotsDuContexte.Trouver(motDePasse, contexte) is { } mot)
            return $"Ce mot de passe contient « {mot} », que l’on devinerait en vous connaissant. Choisissez-en un sans votre nom, votre adresse, votre structure, « Clas » ni « Caf ».";
        return motDePasse.EnumerateRunes().Distinct().Count() < CaracteresDifferents || MotsCourants.FontTout(motDePasse)
            ? "Ce mot de passe fait partie de ceux que l’on essaie en premier : mots courants, suites ou répétitions. Choisissez plutôt une phrase qui n’est qu’à vous."
            : null;
    }
}
