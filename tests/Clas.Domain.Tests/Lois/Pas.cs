namespace Clas.Domain.Tests.Lois;

/// <summary>One step of a history: who asks what, of which fiche, with which content, how much later.</summary>
public sealed record Pas(int Qui, GesteFiche Geste, bool SurLAction, int Contenu, bool AvecMotif, int HeuresApres)
{
    private static readonly Acteur[] Acteurs =
        [Monde.Porteur, Monde.Agent, Monde.Responsable, Monde.Cnaf, Monde.PorteurDAilleurs, Monde.AgentDAilleurs];

    internal Acteur Acteur => Acteurs[Qui];

    internal FicheId Fiche => SurLAction ? Monde.Action : Monde.Structure;

    internal Demande Demande => new(Fiche, Geste, Geste == GesteFiche.Devalider ? null : Saisie, AvecMotif ? "À revoir." : null);

    private Saisie? Saisie => (Contenu, SurLAction) switch
    {
        (0 or 1, false) => Monde.StructureComplete,
        (2, false) => new Saisie { ["S19"] = "0123456" },
        (3, false) => new Saisie { ["S01"] = "" },
        (4, false) => new Saisie { ["S15"] = "pas un courriel" },
        (0 or 1, true) => Monde.ActionComplete,
        (2, true) => new Saisie { ["A48"] = "Aucune" },
        (3, true) => new Saisie { ["A08"] = "" },
        (4, true) => new Saisie { ["A08"] = "1e3" },
        _ => null,
    };
}
