using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>Someone who acts, with the ground on which he may act (« son ressort »).</summary>
/// <remarks>
/// An actor is rebuilt at each request from what the host knows of the session: it is never stored.
/// Its identifier is an opaque text that belongs to the host (an account's key, an OIDC subject).
/// </remarks>
public sealed class Acteur
{
    private Acteur(string id, string nom, Role role)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Nom = Guard.Against.NullOrWhiteSpace(nom);
        Role = role;
    }

    /// <summary>The host's identifier of this person, as written in the journal.</summary>
    public string Id { get; }

    /// <summary>The name shown on screens and kept (erasable) in the journal.</summary>
    public string Nom { get; }

    /// <summary>In what capacity this person acts now.</summary>
    public Role Role { get; }

    /// <summary>The structures porteuses a porteur answers for; empty for everyone else.</summary>
    public IReadOnlyList<StructurePorteuseId> Structures { get; private init; } = [];

    /// <summary>The Caf an agent serves; empty for everyone else.</summary>
    public IReadOnlyList<CodeCaf> Cafs { get; private init; } = [];

    /// <summary>A porteur de projet, who answers for <paramref name="structures"/>.</summary>
    public static Acteur Porteur(string id, string nom, params IEnumerable<StructurePorteuseId> structures) =>
        new(id, nom, Role.Porteur) { Structures = [.. structures] };

    /// <summary>An agent of <paramref name="cafs"/>.</summary>
    public static Acteur AgentCaf(string id, string nom, params IEnumerable<CodeCaf> cafs) =>
        new(id, nom, Role.AgentCaf) { Cafs = [.. cafs] };

    /// <summary>An agent of <paramref name="cafs"/> who may also re-open a validated fiche.</summary>
    public static Acteur ResponsableCaf(string id, string nom, params IEnumerable<CodeCaf> cafs) =>
        new(id, nom, Role.ResponsableCaf) { Cafs = [.. cafs] };

    /// <summary>Someone of the Cnaf, whose ground is the whole country.</summary>
    public static Acteur Cnaf(string id, string nom) => new(id, nom, Role.Cnaf);

    /// <summary>The software itself; it may read everything and has no geste of its own.</summary>
    public static Acteur Systeme(string nom) => new("systeme", nom, Role.Systeme);

    /// <summary>Is this dossier on the actor's ground?</summary>
    /// <param name="dossier">The dossier; its identifier names its Caf.</param>
    /// <param name="structure">The structure porteuse the dossier belongs to.</param>
    public bool EstDansSonRessort(DossierId dossier, StructurePorteuseId structure) => Role switch
    {
        Role.Porteur => Structures.Contains(structure),
        Role.AgentCaf or Role.ResponsableCaf => Cafs.Contains(dossier.Caf),
        _ => true,
    };
}
