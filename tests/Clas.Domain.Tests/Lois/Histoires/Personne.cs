namespace Clas.Domain.Tests.Lois;

/// <summary>Everyone who acts in a history: those of the dossier's own ground, and those of another Caf or structure.</summary>
public enum Personne
{
    Porteur,
    Agent,
    Responsable,
    Cnaf,
    Systeme,
    PorteurDAilleurs,
    AgentDAilleurs,
    ResponsableDAilleurs,
}

internal static class PersonneExtensions
{
    private static readonly Acteur[] Acteurs =
    [
        Monde.Porteur, Monde.Agent, Monde.Responsable, Monde.Cnaf, Monde.Acteur(Role.Systeme),
        Monde.PorteurDAilleurs, Monde.AgentDAilleurs, Monde.ResponsableDAilleurs,
    ];

    extension(Personne personne)
    {
        internal Acteur Acteur => Acteurs[(int)personne];

        internal bool EstDAilleurs => personne >= Personne.PorteurDAilleurs;
    }
}
