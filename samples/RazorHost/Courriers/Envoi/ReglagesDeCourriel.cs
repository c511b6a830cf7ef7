using Clas.Domain;
using MailKit.Security;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>How mails leave: « Courriel » in the settings. Without <see cref="Hote"/>, they become files in <see cref="Dossier"/>.</summary>
public sealed record ReglagesDeCourriel
{
    internal const string Section = "Courriel";

    /// <summary>The mail server; null for files.</summary>
    public string? Hote { get; init; }

    /// <summary>587 unless told.</summary>
    public int Port { get; init; } = 587;

    /// <summary><c>StartTls</c> (required), <c>SslOnConnect</c>, or <c>Aucun</c> on a network one trusts.</summary>
    public string Tls { get; init; } = nameof(SecureSocketOptions.StartTls);

    /// <summary>Null when the server asks for none.</summary>
    public string? Utilisateur { get; init; }

    /// <summary>Kept out of files: <c>Courriel__MotDePasse</c> in the environment.</summary>
    public string? MotDePasse { get; init; }

    /// <summary>How long the server may keep us waiting, at each step.</summary>
    public int DelaiEnSecondes { get; init; } = 30;

    /// <summary>« Clas &lt;ne-pas-repondre@clas.example.fr&gt; ».</summary>
    public string Expediteur { get; init; } = "Clas <ne-pas-repondre@clas.invalid>";

    /// <summary>Where the files go, from the folder of the application; « courriels » in Development.</summary>
    public string? Dossier { get; init; }

    /// <summary>False on a host that serves pages and leaves sending to another.</summary>
    public bool Expedition { get; init; } = true;

    /// <summary>Seconds between two looks at the outbox.</summary>
    public int Cadence { get; init; } = 10;

    /// <summary>Days after which what was sent is forgotten.</summary>
    public int JoursGardes { get; init; } = 90;

    internal static ReglagesDeCourriel Lire(IConfiguration configuration)
    {
        var lus = configuration.GetSection(Section).Get<ReglagesDeCourriel>() ?? new();

        // An empty variable of the environment says nothing.
        return lus with
        {
            Hote = SiDit(lus.Hote),
            Utilisateur = SiDit(lus.Utilisateur),
            MotDePasse = SiDit(lus.MotDePasse),
            Dossier = SiDit(lus.Dossier),
            Expediteur = SiDit(lus.Expediteur) ?? new ReglagesDeCourriel().Expediteur,
        };

        static string? SiDit(string? reglage) => string.IsNullOrWhiteSpace(reglage) ? null : reglage;
    }

    internal SecureSocketOptions Securite => Tls switch
    {
        "Aucun" => SecureSocketOptions.None,
        nameof(SecureSocketOptions.SslOnConnect) => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    internal MailboxAddress De => MailboxAddress.Parse(Expediteur);

    /// <summary>What keeps these settings from working, one sentence each, in French then in English.</summary>
    internal IEnumerable<string> Defauts()
    {
        if (Tls is not (nameof(SecureSocketOptions.StartTls) or nameof(SecureSocketOptions.SslOnConnect) or "Aucun"))
            yield return "Courriel:Tls vaut StartTls, SslOnConnect ou Aucun. / Courriel:Tls is StartTls, SslOnConnect or Aucun.";
        if (Tls == "Aucun" && MotDePasse is not null)
            yield return "Courriel:Tls vaut « Aucun » : le mot de passe du serveur de courriels passerait en clair. / Courriel:Tls is « Aucun »: the mail server's password would travel in clear text.";
        if (!MailboxAddress.TryParse(Expediteur, out var de) || !Courriel.TryParse(de.Address, out _))
            yield return "Courriel:Expediteur n’est pas une adresse, « Clas <ne-pas-repondre@exemple.fr> ». / Courriel:Expediteur is no address.";
        if (Cadence < 1 || JoursGardes < 1 || DelaiEnSecondes < 1)
            yield return "Courriel:Cadence, Courriel:JoursGardes et Courriel:DelaiEnSecondes valent au moins 1. / Courriel:Cadence, Courriel:JoursGardes and Courriel:DelaiEnSecondes are at least 1.";
    }

    /// <summary>What real data asks besides.</summary>
    internal IEnumerable<string> Manques(IConfiguration configuration)
    {
        if (Hote is null && Dossier is null)
            yield return "Courriel:Hote ne désigne pas de serveur de courriels (ou Courriel:Dossier, un dossier que votre relais relève) : personne ne serait prévenu. / Courriel:Hote names no mail server (nor Courriel:Dossier a folder that your relay collects): nobody would be told.";
        if (Expediteur == new ReglagesDeCourriel().Expediteur)
            yield return "Courriel:Expediteur manque : l’adresse qui envoie les courriels. / Courriel:Expediteur is missing: the address that mails come from.";
        if (!Uri.TryCreate(configuration[AdressePublique.Reglage], UriKind.Absolute, out var adresse) || adresse.Scheme != "https")
            yield return "Adresse:Publique n’est pas l’adresse du site, « https://clas.exemple.fr » : les liens des courriels en partent. / Adresse:Publique is not the https address of the site: the links of mails begin there.";
    }
}
