using Clas.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages;

/// <summary>The portal (G3) and its second door, « Accès pour les Caf » (G4).</summary>
public sealed class IndexModel(CampagneCourante courante, ActeurCourant courant) : PageModel
{
    public Campagne? Campagne { get; private set; }

    public bool EstOuverte => Campagne?.PhaseA(courant.Maintenant) == PhaseDeCampagne.Ouverte;

    /// <summary>Recognised already: straight to work.</summary>
    public bool EstAgent => courant.EstConnecte && courant.Acteur.Role != Role.Porteur;

    public Echeance? Saisie { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campagne = await courante.LireAsync(ct);
        Saisie = Campagne is { } campagne ? Echeance.DeLaSaisie(campagne, courant.Maintenant) : null;
    }
}
