namespace Clas.Domain;

/// <summary>The SIRET of an establishment: 14 digits, keys checked.</summary>
/// <remarks>
/// The Luhn key holds on the 14 digits and on the first nine, the SIREN. Blanks of every kind are dropped, inner ones
/// too: a SIRET is usually pasted as « 732 829 320 00074 » (DOMAIN §4).
/// </remarks>
public readonly record struct Siret
{
    private const int Longueur = 14;
    private const int LongueurDuSiren = 9;
    private const string SirenDeLaPoste = "356000000";
    private const string SirenNul = "000000000";

    private readonly string? _valeur;

    private Siret(string valeur) => _valeur = valeur;

    /// <summary>14 digits; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>The first nine digits: the legal person the establishment belongs to.</summary>
    public string Siren => _valeur?[..LongueurDuSiren] ?? "";

    /// <summary>As people write it: « 732 829 320 00074 », with no-break spaces left to the page.</summary>
    public string Lisible => _valeur is { } v ? $"{v[..3]} {v[3..6]} {v[6..9]} {v[9..]}" : "";

    /// <summary>Reads a SIRET as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out Siret siret)
    {
        var lu = Blancs.Oter(saisie);
        var estLisible = Chiffres.Seuls(lu, Longueur) && SesClesSontJustes(lu);
        siret = estLisible ? new Siret(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a SIRET that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Siret Lire(string saisie) =>
        TryParse(saisie, out var siret) ? siret : throw new ArgumentException("Not a SIRET: 14 digits whose keys hold.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;

    private static bool SesClesSontJustes(ReadOnlySpan<char> chiffres)
    {
        var siren = chiffres[..LongueurDuSiren];
        // Zeros satisfy Luhn and are what people type to get past the field.
        if (siren.SequenceEqual(SirenNul) || !Chiffres.SuiventLuhn(siren))
            return false;

        // La Poste has more establishments than Luhn leaves room for: Insee numbers them by the sum of their digits.
        return Chiffres.SuiventLuhn(chiffres)
            || siren.SequenceEqual(SirenDeLaPoste) && SommeDe(chiffres) % 5 == 0;
    }

    private static int SommeDe(ReadOnlySpan<char> chiffres)
    {
        var somme = 0;
        foreach (var chiffre in chiffres)
            somme += chiffre - '0';

        return somme;
    }
}
