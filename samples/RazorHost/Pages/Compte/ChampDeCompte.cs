namespace RazorHost.Pages.Compte;

/// <summary>One field of the account's forms.</summary>
/// <param name="Nom">Its name in the form.</param>
/// <param name="Libelle">Its label.</param>
/// <param name="Genre">« text », « email », « password ».</param>
/// <param name="Remplissage">What the browser may fill in: « username », « new-password ».</param>
public sealed record ChampDeCompte(string Nom, string Libelle, string Genre, string Remplissage)
{
    internal const string MauvaisMotDePasse = "Ce n’est pas votre mot de passe actuel, ou trop d’essais viennent d’être faits.";

    /// <summary>What its label points at: its name, unless several forms of a page have a field of that name.</summary>
    public string Id { get; init; } = Nom;

    /// <summary>As typed. Never a password.</summary>
    public string? Valeur { get; init; }

    /// <summary>What to know before typing.</summary>
    public string? Aide { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Erreur { get; init; }

    /// <summary>A login address.</summary>
    public static ChampDeCompte Adresse(string? valeur, string? erreur = null) =>
        new("courriel", "Adresse e-mail", "email", "username") { Valeur = valeur, Erreur = erreur };

    /// <summary>The password one has.</summary>
    public static ChampDeCompte MotDePasse(string libelle = "Mot de passe", string? erreur = null) =>
        new("motDePasse", libelle, "password", "current-password") { Erreur = erreur };

    /// <summary>The password one chooses.</summary>
    public static ChampDeCompte NouveauMotDePasse(string? erreur = null, string libelle = "Nouveau mot de passe") =>
        new("nouveau", libelle, "password", "new-password") { Aide = Identite.RegleDesMotsDePasse.Aide, Erreur = erreur };

    internal string Classe => Erreur is null ? "" : "en-erreur";

    internal string EstFautif => Erreur is null ? "false" : "true";

    internal string? Descriptions => string.Join(' ', new[] { Aide is null ? null : $"{Id}-aide", Erreur is null ? null : $"{Id}-erreur" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;
}
