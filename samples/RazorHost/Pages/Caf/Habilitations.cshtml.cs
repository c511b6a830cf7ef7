using System.Globalization;
using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Caf;

/// <summary>« Administration / CAF / Habilitations » : who may enter for this Caf, kept by its responsables and the Cnaf.</summary>
/// <remarks>The same page keeps those of the Cnaf, where the Cnaf alone may come (<see cref="EstNationale"/>).</remarks>
public class HabilitationsModel(ActeurCourant courant, CampagneCourante courante, TenueDesHabilitations tenue) : PageModel
{
    private const string PasSoiMeme = "Vous ne pouvez pas changer votre propre accès : demandez-le à un autre responsable, ou à la Cnaf.";

    [FromRoute]
    public string? Caf { get; set; }

    /// <summary>The key of the lines kept here.</summary>
    public string Cle => Caf ?? Habilitation.Nationale;

    public bool EstNationale => Caf is null;

    public string Ou { get; private set; } = "Cnaf";

    public IReadOnlyList<Habilitation> Toutes { get; private set; } = [];

    public IReadOnlyList<GesteSurHabilitation> Gestes { get; private set; } = [];

    public DateTimeOffset Maintenant => courant.Maintenant;

    /// <summary>As typed.</summary>
    public SaisieDHabilitation Saisie { get; private set; } = new();

    public Dictionary<string, string> Erreurs { get; } = [];

    public string? Erreur { get; private set; }

    public IReadOnlyList<Role> Roles => EstNationale ? [Role.Cnaf] : [Role.AgentCaf, Role.ResponsableCaf];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // Most often the same organisation as one's own, and written as its tokens write it.
        Saisie.Emetteur = courant.Acteur.Id.Split('|')[0];
        return await ChargerAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostDonnerAsync(SaisieDHabilitation saisie, CancellationToken ct)
    {
        Saisie = saisie;
        if (!await ChargerAsync(ct))
            return NotFound();
        if (Lire(saisie) is not { } don)
            return Page();
        if (EstSoiMeme(don.Emetteur, don.Sujet))
        {
            Erreur = PasSoiMeme;
            return Page();
        }

        await tenue.DonnerAsync(Cle, don, courant.Acteur, ct);
        this.Annoncer($"Accès donné à {don.Nom}.{(don.Courriel is null ? "" : " La personne est prévenue par courriel.")}");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTerminerAsync(string? emetteur, string? sujet, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        if (EstSoiMeme(emetteur, sujet))
        {
            Erreur = PasSoiMeme;
            return Page();
        }

        this.Annoncer(await tenue.TerminerAsync(Cle, emetteur ?? "", sujet ?? "", courant.Acteur, ct)
            ? "Accès terminé : la prochaine page que cette personne demandera lui sera refusée."
            : "Cet accès avait déjà pris fin.");
        return RedirectToPage();
    }

    private bool EstSoiMeme(string? emetteur, string? sujet) => courant.Acteur.Id == $"{emetteur}|{sujet}";

    private TenueDesHabilitations.Don? Lire(SaisieDHabilitation saisie)
    {
        var (emetteur, sujet) = (saisie.Emetteur?.Trim() ?? "", saisie.Sujet?.Trim() ?? "");
        if (!PersonneReconnue.EstUnIdentifiant(emetteur))
            Erreurs[nameof(saisie.Emetteur)] = "Écrivez l’adresse de l’organisme qui reconnaît cette personne, telle que sa page de reconnaissance l’affiche.";
        if (!PersonneReconnue.EstUnIdentifiant(sujet))
            Erreurs[nameof(saisie.Sujet)] = "Écrivez l’identifiant de cette personne, tel que sa page de reconnaissance l’affiche.";
        if (SaisiesDeCompte.LireNom(saisie.Nom, "Écrivez le nom de cette personne : il paraîtra dans l’historique des dossiers.", out var nom) is { } erreurDuNom)
            Erreurs[nameof(saisie.Nom)] = erreurDuNom;
        var courriel = default(Courriel);
        if (!string.IsNullOrWhiteSpace(saisie.Courriel) && SaisiesDeCompte.LireCourriel(saisie.Courriel, out courriel) is { } erreurDuCourriel)
            Erreurs[nameof(saisie.Courriel)] = erreurDuCourriel;
        if (!Enum.TryParse<Role>(saisie.Role, out var role) || !Roles.Contains(role))
            Erreurs[nameof(saisie.Role)] = "Choisissez ce que cette personne pourra faire.";
        DateTimeOffset? fin = null;
        if (!string.IsNullOrWhiteSpace(saisie.Fin))
        {
            if (DateOnly.TryParseExact(saisie.Fin, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
                && jour < DateOnly.MaxValue.AddDays(-2) && HeureDeParis.FinDu(jour) > Maintenant)
                fin = HeureDeParis.FinDu(jour);
            else
                Erreurs[nameof(saisie.Fin)] = "Écrivez un dernier jour à venir, ou laissez vide pour un accès sans fin prévue.";
        }

        return Erreurs.Count > 0 ? null : new TenueDesHabilitations.Don(emetteur, sujet, nom, courriel.Valeur is { Length: > 0 } adresse ? adresse : null, role, fin);
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        var campagne = await courante.LireAsync(ct);
        if (EstNationale ? courant.Acteur.Role != Role.Cnaf
            : !CodeCaf.TryParse(Caf, out var code) || campagne?.Cafs.Connait(code) == false
                || !(courant.Acteur.Role == Role.Cnaf || (courant.Acteur.Role == Role.ResponsableCaf && courant.Acteur.Cafs.Contains(code))))
            return false;
        if (CodeCaf.TryParse(Caf, out var caf))
            Ou = campagne?.Cafs.NomDe(caf) ?? $"Caf {caf}";
        Toutes = await tenue.DeAsync(Cle, ct);
        Gestes = await tenue.GestesAsync(Cle, ct);
        return true;
    }
}

/// <summary>What is typed to give an access.</summary>
public sealed class SaisieDHabilitation
{
    public string? Emetteur { get; set; }

    public string? Sujet { get; set; }

    public string? Nom { get; set; }

    public string? Courriel { get; set; }

    public string? Role { get; set; }

    public string? Fin { get; set; }
}
