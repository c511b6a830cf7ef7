using System.Text;

namespace Clas.Domain;

/// <summary>An e-mail address that ordinary mail servers accept.</summary>
/// <remarks>
/// Pragmatic, not RFC 5322: one <c>@</c>, an ASCII name, a domain of at least two labels (French accented domains
/// included), 254 characters at most. No quotes, comments nor blanks, hence nothing a mail header could be broken with.
/// Outer blanks are trimmed and the domain put in lower case; the name before the <c>@</c> stays as typed.
/// </remarks>
public readonly record struct Courriel
{
    private const int LongueurMax = 254;
    private const int LongueurMaxDuNom = 64;
    private const int LongueurMaxDUnLabel = 63;

    private readonly string? _valeur;

    private Courriel(string valeur) => _valeur = valeur;

    /// <summary>The address; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>Reads an address as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out Courriel courriel)
    {
        courriel = default;
        var lu = Blancs.Rogner(saisie);
        if (lu.Length > LongueurMax || lu.Split('@') is not [var nom, var domaine])
            return false;

        if (!EstUnNom(nom) || !EstUnDomaine(domaine))
            return false;

        courriel = new Courriel($"{nom}@{domaine.Normalize(NormalizationForm.FormC).ToLowerInvariant()}");
        return true;
    }

    /// <summary>Reads an address that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Courriel Lire(string saisie) =>
        TryParse(saisie, out var courriel) ? courriel : throw new ArgumentException("Not an e-mail address.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;

    private static bool EstUnNom(string nom) =>
        nom.Length <= LongueurMaxDuNom
        && nom.Split('.').All(partie => partie.Length > 0
            && partie.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~".Contains(c)));

    private static bool EstUnDomaine(string domaine) =>
        domaine.Split('.') is { Length: >= 2 } labels
        && labels.All(EstUnLabel)
        && labels[^1].Length >= 2
        && labels[^1].All(c => !char.IsAsciiDigit(c) || labels[^1].StartsWith("xn--", StringComparison.OrdinalIgnoreCase));

    private static bool EstUnLabel(string label) =>
        label is [not '-', ..] and [.., not '-']
        && label.Length <= LongueurMaxDUnLabel
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-' || EstAccentuee(c));

    // The accented letters a French domain may hold; other scripts would let one address look like another.
    private static bool EstAccentuee(char c) => c is (>= 'À' and <= 'ÿ' and not ('×' or '÷')) or 'Œ' or 'œ' or 'Ÿ';
}
