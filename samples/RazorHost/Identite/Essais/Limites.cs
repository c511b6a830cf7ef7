namespace RazorHost.Identite;

/// <summary>How often one may try; section « Limites » of the settings.</summary>
public sealed class Limites
{
    private static readonly TimeSpan UneHeure = TimeSpan.FromHours(1);

    /// <summary>Passwords for one account in an hour, from anywhere unknown.</summary>
    public int EssaisParCompte { get; set; } = 10;

    /// <summary>Passwords from one network address in an hour, all accounts together: successes are given back.</summary>
    public int EssaisParAdresse { get; set; } = 50;

    /// <summary>Passwords for the whole site in a minute: what its processors bear, and what a spray from everywhere gets.</summary>
    public int EssaisEnTout { get; set; } = 600;

    /// <summary>Letters asked for one address or one account in an hour.</summary>
    public int CourriersParCompte { get; set; } = 5;

    /// <summary>Letters asked from one network address, or by one person, in an hour.</summary>
    public int CourriersParDemandeur { get; set; } = 30;

    internal Limite DuCompte => new(EssaisParCompte, UneHeure);

    internal Limite DeLAdresse => new(EssaisParAdresse, UneHeure);

    internal Limite DuSite => new(EssaisEnTout, TimeSpan.FromMinutes(1));

    internal Limite DesCourriersDuCompte => new(CourriersParCompte, UneHeure);

    internal Limite DesCourriersDuDemandeur => new(CourriersParDemandeur, UneHeure);
}
