using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>The campagnes, for the Cnaf: the newest first.</summary>
public sealed class CampagnesModel(ICampagnes campagnes, ActeurCourant courant) : PageModel
{
    public IReadOnlyList<Campagne> Toutes { get; private set; } = [];

    public DateTimeOffset Maintenant => courant.Maintenant;

    public async Task OnGetAsync(CancellationToken ct) => Toutes = await campagnes.ListerAsync(ct);

    /// <summary>Where it stands, in words.</summary>
    public static string Etat(Campagne campagne, DateTimeOffset le)
    {
        ArgumentNullException.ThrowIfNull(campagne);
        return campagne.PhaseA(le) switch
        {
            PhaseDeCampagne.Preparation when campagne.PublieeLe is null => "En préparation, non publiée",
            PhaseDeCampagne.Preparation => "Publiée, pas encore ouverte",
            PhaseDeCampagne.Ouverte => "Ouverte",
            PhaseDeCampagne.SaisieClose => "Saisie close, validation ouverte",
            _ => "Close",
        };
    }
}
