namespace RazorHost.Hote;

/// <summary>Who runs this site, as the legal pages must say it; section « Editeur » of the settings.</summary>
public sealed class Editeur
{
    internal const string Section = "Editeur";

    private const string ARemplir = "(à remplir par l’organisme qui met ce site en service)";

    /// <summary>The organisation, responsible for the site and for the data.</summary>
    public string Nom { get; set; } = "";

    /// <summary>Its postal address.</summary>
    public string Adresse { get; set; } = "";

    /// <summary>Who answers for what is published.</summary>
    public string DirecteurDePublication { get; set; } = "";

    /// <summary>Name and address of the hosting company.</summary>
    public string Hebergeur { get; set; } = "";

    /// <summary>How to reach the data protection officer: an e-mail or a postal address.</summary>
    public string DelegueALaProtectionDesDonnees { get; set; } = "";

    /// <summary>How long answers and accounts are kept, as a sentence says it.</summary>
    public string DureeDeConservation { get; set; } = "";

    internal static Editeur Lire(IConfiguration configuration) => configuration.GetSection(Section).Get<Editeur>() ?? new();

    /// <summary>What a page shows of a setting: never a hole.</summary>
    public static string Ou(string valeur) => string.IsNullOrWhiteSpace(valeur) ? ARemplir : valeur;

    /// <summary>What Production lacks.</summary>
    internal IEnumerable<string> Manques() =>
        new (string Reglage, string Valeur)[]
        {
            (nameof(Nom), Nom), (nameof(Adresse), Adresse), (nameof(DirecteurDePublication), DirecteurDePublication), (nameof(Hebergeur), Hebergeur),
            (nameof(DelegueALaProtectionDesDonnees), DelegueALaProtectionDesDonnees), (nameof(DureeDeConservation), DureeDeConservation),
        }
        .Where(reglage => string.IsNullOrWhiteSpace(reglage.Valeur))
        .Select(reglage => $"{Section}:{reglage.Reglage} manque : les mentions légales et la page des données personnelles seraient vides. / {Section}:{reglage.Reglage} is missing: the legal pages would be empty.");
}
