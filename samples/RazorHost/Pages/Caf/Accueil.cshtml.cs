using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>Says who was recognised and leads to the bilan (G5); an agent of several Caf chooses one, the Cnaf any.</summary>
public sealed class AccueilModel(ActeurCourant courant, CampagneCourante courante, ISuivi suivi) : PageModel
{
    /// <summary>One Caf and where it stands.</summary>
    public sealed record Ligne(CafDeReference Caf, BilanCaf Bilan);

    public Acteur Acteur => courant.Acteur;

    public bool EstNational => Acteur.Role == Role.Cnaf;

    public string Legende => EstNational
        ? "Les Caf qui ont déclaré leur nombre de structures, ou dont une structure a commencé."
        : "Vos Caf : choisissez celle que vous voulez suivre.";

    /// <summary>What stands in the place of an empty list.</summary>
    public string RienAChoisir => EstSansCampagne
        ? "Aucune campagne n’a encore ouvert : les pages des Caf s’ouvriront avec la première."
        : "Aucune Caf n’a encore déclaré son nombre de structures, et aucune structure n’a commencé.";

    public bool EstSansCampagne { get; private set; }

    public IReadOnlyList<Ligne> Lignes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is not { } campagne)
        {
            EstSansCampagne = true;
            return;
        }

        var pays = await suivi.BilanNationalAsync(campagne.Code, ct);
        var lignes = campagne.Cafs.Toutes
            .Where(caf => EstNational || Acteur.Cafs.Contains(caf.Code))
            .Select(caf => new Ligne(caf, pays.De(caf.Code)))
            .ToList();
        Lignes = EstNational
            ? [.. lignes.Where(ligne => ligne.Bilan is not { Attendus: null, Commences: 0 })]
            : lignes;
    }
}
