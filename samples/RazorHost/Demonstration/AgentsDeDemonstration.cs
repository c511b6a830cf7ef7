using Clas.Domain;
using RazorHost.Identite;

namespace RazorHost.Demonstration;

/// <summary>The agents one can be on a fresh installation.</summary>
internal static class AgentsDeDemonstration
{
    internal static readonly IReadOnlyList<Habilitation> Tous =
    [
        .. Agent("a.martin", "Anne Martin", Role.AgentCaf, "763"),
        .. Agent("s.benali", "Samira Benali", Role.AgentCaf, "951"),
        .. Agent("c.dumont", "Claire Dumont", Role.AgentCaf, "763", "951"),
        // Nobody declared a number of structures there: its agent meets the gate.
        .. Agent("j.hoarau", "Jocelyne Hoarau", Role.AgentCaf, "974"),
        .. Agent("p.lefebvre", "Pierre Lefebvre", Role.ResponsableCaf, "763"),
        .. Agent("m.girard", "Marc Girard", Role.Cnaf, Habilitation.Nationale),
    ];

    /// <summary>The agents, a line each: who, what, where.</summary>
    internal static IEnumerable<(string Sujet, string Nom, Role Role, string Ressort)> Presentes => Presenter(Tous);

    /// <summary>« Caf 763 et 951 », « tout le pays ».</summary>
    internal static IEnumerable<(string Sujet, string Nom, Role Role, string Ressort)> Presenter(IEnumerable<Habilitation> habilitations) =>
        habilitations.GroupBy(agent => (agent.Sujet, agent.Nom, agent.Role)).Select(lignes => (
            lignes.Key.Sujet, lignes.Key.Nom, lignes.Key.Role,
            lignes.Key.Role == Role.Cnaf ? "tout le pays" : $"Caf {string.Join(" et ", lignes.Select(ligne => ligne.Caf).Order(StringComparer.Ordinal))}"));

    private static IEnumerable<Habilitation> Agent(string sujet, string nom, Role role, params string[] cafs) => cafs.Select(caf => new Habilitation
    {
        Emetteur = Habilitation.EmetteurDeDemonstration,
        Sujet = sujet,
        Caf = caf,
        Nom = nom,
        Role = role,
    });
}
