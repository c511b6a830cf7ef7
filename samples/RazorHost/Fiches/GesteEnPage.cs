using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>A button of a fiche: shown if and only if its geste is offered.</summary>
/// <param name="Geste">The geste.</param>
/// <param name="Sous">The subtitle: what pressing it entails for this actor.</param>
public sealed record GesteEnPage(GesteFiche Geste, string Sous)
{
    /// <summary>The value of the button.</summary>
    public string Valeur => Geste.ToString();

    /// <summary>The words of the guide, or ours.</summary>
    public string Libelle => Libelles.Francais.Nom(Geste);

    /// <summary>What one most often came for: saving, or validating for the Caf.</summary>
    public bool EstPrincipal { get; init; }

    /// <summary>The gestes offered to this actor on this fiche, but those that ask for a motive.</summary>
    internal static IReadOnlyList<GesteEnPage> Offerts(FicheLue lue) =>
    [
        .. new[] { GesteFiche.Enregistrer, GesteFiche.Terminer, GesteFiche.Valider }
            .Where(geste => lue.Intervention.EstOffert(lue.Fiche.Id, geste))
            .Select(geste => new GesteEnPage(geste, SousTitre(geste, lue.Acteur.Role))
            {
                EstPrincipal = geste == (lue.EstPourLaCaf ? GesteFiche.Valider : GesteFiche.Enregistrer),
            }),
    ];

    private static string SousTitre(GesteFiche geste, Role role) => (geste, role) switch
    {
        (GesteFiche.Enregistrer, Role.Porteur) => "et continuer plus tard",
        (GesteFiche.Enregistrer, _) => "corriger directement",
        (GesteFiche.Terminer, Role.Porteur) => "elle pourra la vérifier",
        (GesteFiche.Terminer, _) => "à la place du porteur, qui en sera informé",
        _ => "plus personne ne la modifiera",
    };
}
