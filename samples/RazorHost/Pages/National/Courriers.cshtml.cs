using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Courriers;

namespace RazorHost.Pages.National;

/// <summary>The mails that wait, fail, or find nobody: the Cnaf sees them and sends them again.</summary>
public sealed class CourriersModel(ICourriers courriers, IEnumerable<IModeleDeCourrier> modeles, TimeProvider horloge) : PageModel
{
    internal const int AuPlus = 100;

    public sealed record Liste(string Titre, string Explication, int Nombre, IReadOnlyList<CourrierEnPage> Lignes);

    public IReadOnlyList<Liste> Listes { get; private set; } = [];

    public int Envoyes { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var nombres = await courriers.CompterAsync(ct);
        Envoyes = nombres.GetValueOrDefault(EtatDeCourrier.Envoye);
        Listes =
        [
            await ListeAsync(EtatDeCourrier.EnEchec, "En échec", "Ils ne partiront plus d’eux-mêmes."),
            await ListeAsync(EtatDeCourrier.SansDestinataire, "Sans destinataire", "Personne n’a été prévenu. Réessayez quand la structure aura une adresse confirmée."),
            await ListeAsync(EtatDeCourrier.EnAttente, "En attente", "Ils partent en quelques secondes, ou après un nouvel essai."),
        ];

        async Task<Liste> ListeAsync(EtatDeCourrier etat, string titre, string explication) => new(
            titre, explication, nombres.GetValueOrDefault(etat),
            [.. (await courriers.ListerAsync(etat, AuPlus, ct)).Select(suivi => CourrierEnPage.De(suivi, Nom(suivi), horloge.GetUtcNow()))]);
    }

    public async Task<IActionResult> OnPostReessayerAsync(Guid cle, CancellationToken ct)
    {
        this.Annoncer(await courriers.ReessayerAsync(cle, ct)
            ? "Ce courriel va être envoyé de nouveau."
            : "Ce courriel est déjà parti, ou en train de partir : il n’y avait rien à faire.");
        return RedirectToPage();
    }

    private string Nom(CourrierSuivi suivi) =>
        modeles.FirstOrDefault(modele => modele.Nature == suivi.Courrier.Nature)?.Nom ?? suivi.Courrier.Nature;
}
