using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>Why gestes that this actor would expect are not offered now.</summary>
/// <param name="Refus">The reason.</param>
/// <param name="Gestes">The labels of the buttons that are missing.</param>
public sealed record Empechement(Refus Refus, IReadOnlyList<string> Gestes)
{
    /// <summary>What is wrong, who can unblock it, what to do next.</summary>
    public Explication Explication => Libelles.Francais.Expliquer(Refus);

    /// <summary>« Enregistrer », « Enregistrer et valider ».</summary>
    public string Boutons => string.Join(", ", Gestes.Select(geste => $"« {geste} »"));

    /// <summary>One line per reason, for the gestes that belong to this actor's work.</summary>
    internal static IReadOnlyList<Empechement> De(FicheLue lue) =>
    [
        .. lue.Intervention.GestesPossibles(lue.Fiche.Id)
            .Where(possible => Attendus(lue).Contains(possible.Geste))
            .SelectMany(possible => possible.DuMoment.Select(refus => (refus, possible.Geste)))
            .GroupBy(empeche => empeche.refus, empeche => Libelles.Francais.Nom(empeche.Geste))
            .Select(groupe => new Empechement(groupe.Key, [.. groupe])),
    ];

    // Others' buttons are no loss: a porteur does not wait for « Enregistrer et valider ».
    private static GesteFiche[] Attendus(FicheLue lue) => lue.Acteur.Role switch
    {
        Role.Porteur => lue.EstModifiable ? [] : [GesteFiche.Enregistrer, GesteFiche.Terminer],
        Role.AgentCaf => DeLaCaf,
        Role.ResponsableCaf when lue.EstModifiable => DeLaCaf,
        Role.ResponsableCaf => [.. DeLaCaf, GesteFiche.Devalider],
        _ => [],
    };

    private static readonly GesteFiche[] DeLaCaf = [GesteFiche.Enregistrer, GesteFiche.RendreAuPorteur, GesteFiche.Valider];
}
