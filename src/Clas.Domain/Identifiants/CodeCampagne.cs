using System.Globalization;

namespace Clas.Domain;

/// <summary>The school year of a campagne: « 2018-2019 ».</summary>
/// <remarks>Two consecutive years of this century. Outer blanks are trimmed.</remarks>
public readonly record struct CodeCampagne
{
    private readonly string? _valeur;

    private CodeCampagne(string valeur) => _valeur = valeur;

    /// <summary>« 2018-2019 »; empty for <c>default</c>.</summary>
    public string Valeur => _valeur ?? "";

    /// <summary>The year it begins in: 2018. It opens the number of every fiche.</summary>
    public int PremiereAnnee => _valeur is null ? 0 : Annee(_valeur[..4]);

    /// <summary>The year it ends in: 2019.</summary>
    public int DerniereAnnee => _valeur is null ? 0 : Annee(_valeur[5..]);

    /// <summary>Reads a code as typed or stored; false when it is none.</summary>
    public static bool TryParse(string? saisie, out CodeCampagne code)
    {
        var lu = Blancs.Rogner(saisie);
        var estLisible = lu is ['2', '0', _, _, '-', '2', '0', _, _]
            && Chiffres.Seuls(lu.AsSpan(0, 4))
            && Chiffres.Seuls(lu.AsSpan(5))
            && Annee(lu[5..]) == Annee(lu[..4]) + 1;
        code = estLisible ? new CodeCampagne(lu) : default;

        return estLisible;
    }

    /// <summary>Reads a code that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static CodeCampagne Lire(string saisie) =>
        TryParse(saisie, out var code) ? code : throw new ArgumentException("Not a campagne: two consecutive years such as 2018-2019.", nameof(saisie));

    /// <summary>The same as <see cref="Valeur"/>.</summary>
    public override string ToString() => Valeur;

    private static int Annee(string quatreChiffres) =>
        int.Parse(quatreChiffres, CultureInfo.InvariantCulture);
}
