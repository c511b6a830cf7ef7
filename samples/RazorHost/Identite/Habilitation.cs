using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>What an agent may do. The agent is recognised by its organisation: no password of ours.</summary>
/// <remarks>Identity is the pair (issuer, subject); a name or an e-mail can be given to someone else one day.</remarks>
public sealed class Habilitation
{
    /// <summary>The issuer of agents who exist for the demonstration only.</summary>
    public const string EmetteurDeDemonstration = "demonstration";

    /// <summary>Who vouches for the agent.</summary>
    public required string Emetteur { get; init; }

    /// <summary>The agent, for that issuer.</summary>
    public required string Sujet { get; init; }

    /// <summary>The name that screens and the journal show.</summary>
    public required string Nom { get; set; }

    /// <summary>Agent, responsable or Cnaf.</summary>
    public required Role Role { get; set; }

    /// <summary>The Caf served, « 763,951 »; empty for the Cnaf.</summary>
    public string Cafs { get; set; } = "";

    /// <summary>First instant when it no longer holds; null for no end. Read in .NET, never compared in SQL.</summary>
    public DateTimeOffset? FinLe { get; set; }

    /// <summary>« Caf 763 et 951 », « tout le pays ».</summary>
    public string Ressort => Cafs.Length == 0 ? "tout le pays" : $"Caf {Cafs.Replace(",", " et ", StringComparison.Ordinal)}";

    /// <summary>The domain's actor; null once the habilitation ended.</summary>
    public Acteur? ActeurA(DateTimeOffset le)
    {
        if (FinLe <= le)
            return null;
        var id = $"{Emetteur}|{Sujet}";
        var cafs = Cafs.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(CodeCaf.Lire);
        return Role switch
        {
            Role.AgentCaf => Acteur.AgentCaf(id, Nom, cafs),
            Role.ResponsableCaf => Acteur.ResponsableCaf(id, Nom, cafs),
            Role.Cnaf => Acteur.Cnaf(id, Nom),
            _ => null,
        };
    }
}
