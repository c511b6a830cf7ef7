using System.Net;
using RazorHost.Hote;

namespace RazorHost.Identite;

/// <summary>How agents are recognised; section « Agents » of the settings.</summary>
public sealed class ReglagesDesAgents
{
    /// <summary>Where habilitations come from.</summary>
    public enum Origine
    {
        /// <summary>From the table that responsables and the Cnaf keep.</summary>
        Table,

        /// <summary>From claims of the organisation's token, at each sign-in.</summary>
        Revendications,
    }

    internal const string Section = "Agents";

    /// <summary>The OpenID Connect issuer, « https://connexion.organisme.fr ».</summary>
    public string Emetteur { get; set; } = "";

    /// <summary>Our identifier there.</summary>
    public string Client { get; set; } = "";

    /// <summary>Our secret there; empty for a public client, which PKCE protects alone.</summary>
    public string Secret { get; set; } = "";

    /// <summary>What is asked of the issuer, beside « openid ».</summary>
    public string Portees { get; set; } = "profile email";

    /// <summary>Which identifiers people must use, as the page says them.</summary>
    public string Identifiants { get; set; } = "ceux de la session de votre poste de travail";

    /// <summary>Networks that agents must come from, « 10.0.0.0/8 »; empty for anywhere.</summary>
    public IList<string> Reseaux { get; init; } = [];

    /// <summary>The table, or claims.</summary>
    public Origine Habilitations { get; set; }

    /// <summary>The subject who enters for the Cnaf while nobody does yet, to give the first accesses; empty for nobody.</summary>
    public string PremierDeLaCnaf { get; set; } = "";

    /// <summary>The claim that holds Caf codes, several of them or « 763,951 ».</summary>
    public string RevendicationCaf { get; set; } = "caf";

    /// <summary>The claim that holds the role.</summary>
    public string RevendicationRole { get; set; } = "role";

    /// <summary>What that claim says of an agent.</summary>
    public string ValeurAgent { get; set; } = "agent";

    /// <summary>What it says of a responsable.</summary>
    public string ValeurResponsable { get; set; } = "responsable";

    /// <summary>What it says of somebody of the Cnaf.</summary>
    public string ValeurCnaf { get; set; } = "cnaf";

    /// <summary>Is there an issuer to send agents to?</summary>
    public bool EstPret => Emetteur.Length > 0 && Client.Length > 0;

    internal static ReglagesDesAgents Lire(IConfiguration configuration)
    {
        var reglages = configuration.GetSection(Section).Get<ReglagesDesAgents>() ?? new();
        foreach (var reseau in reglages.Reseaux)
        {
            if (!IPNetwork.TryParse(reseau, out _))
                throw new DemarrageRefuseException([$"Agents:Reseaux : « {reseau} » n’est pas un réseau, comme 10.0.0.0/8. / is no network."]);
        }

        return reglages;
    }

    /// <summary>What Production lacks.</summary>
    internal IEnumerable<string> Manques()
    {
        if (!Uri.TryCreate(Emetteur, UriKind.Absolute, out var emetteur) || emetteur.Scheme != Uri.UriSchemeHttps)
            yield return "Agents:Emetteur n’est pas l’adresse https de l’émetteur OpenID Connect qui reconnaît les agents. / Agents:Emetteur is not the https address of the OpenID Connect issuer.";
        if (Client.Length == 0)
            yield return "Agents:Client manque : c’est l’identifiant de cette application chez l’émetteur. / Agents:Client is missing: our identifier at the issuer.";
    }
}
