using Clas.Domain;
using RazorHost.Identite;

namespace RazorHost.Demonstration;

/// <summary>The agents one can be on a fresh installation.</summary>
internal static class AgentsDeDemonstration
{
    internal static readonly IReadOnlyList<Habilitation> Tous =
    [
        Agent("a.martin", "Anne Martin", Role.AgentCaf, "763"),
        Agent("s.benali", "Samira Benali", Role.AgentCaf, "951"),
        Agent("c.dumont", "Claire Dumont", Role.AgentCaf, "763,951"),
        // Nobody declared a number of structures there: its agent meets the gate.
        Agent("j.hoarau", "Jocelyne Hoarau", Role.AgentCaf, "974"),
        Agent("p.lefebvre", "Pierre Lefebvre", Role.ResponsableCaf, "763"),
        Agent("m.girard", "Marc Girard", Role.Cnaf, ""),
    ];

    private static Habilitation Agent(string sujet, string nom, Role role, string cafs) => new()
    {
        Emetteur = Habilitation.EmetteurDeDemonstration,
        Sujet = sujet,
        Nom = nom,
        Role = role,
        Cafs = cafs,
    };
}
