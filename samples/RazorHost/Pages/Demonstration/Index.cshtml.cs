using System.Security.Claims;
using Clas.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RazorHost.Demonstration;
using RazorHost.Identite;

namespace RazorHost.Pages.Demonstration;

/// <summary>Signs in with a demonstration account, without a password: Development only, 404 elsewhere.</summary>
public sealed class IndexModel(AppDbContext contexte, IHostEnvironment environnement) : PageModel
{
    /// <summary>One demonstration account.</summary>
    public sealed record ComptePropose(string Cle, string Nom, string Description);

    /// <summary>The accounts of one role.</summary>
    public sealed record Groupe(string Titre, IReadOnlyList<ComptePropose> Comptes);

    public IReadOnlyList<Groupe> Groupes { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!environnement.IsDevelopment())
            return NotFound();
        var agents = await Agents.ToListAsync(ct);
        Groupes =
        [
            .. AgentsDeDemonstration.Presenter(agents).GroupBy(agent => agent.Role).OrderBy(groupe => groupe.Key).Select(groupe => new Groupe(
                Libelles.Francais.Nom(groupe.Key),
                [.. groupe.Select(agent => new ComptePropose(agent.Sujet, agent.Nom, agent.Ressort))])),
            new(Libelles.Francais.Nom(Role.Porteur), await PorteursAsync(ct)),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? compte, CancellationToken ct)
    {
        if (!environnement.IsDevelopment() || await TrouverAsync(compte, ct) is not { } principal)
            return NotFound();
        await HttpContext.SignInAsync(IdentiteExtensions.Schema, principal);
        var sesPages = LectureDeLActeur.EstPorteur(principal) ? "~/porteur" : "~/caf";
        return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : sesPages);
    }

    private async Task<IReadOnlyList<ComptePropose>> PorteursAsync(CancellationToken ct)
    {
        var lignes = await (
            from compte in contexte.Users
            where compte.EstDeDemonstration
            join rattachement in contexte.Rattachements on compte.Id equals rattachement.CompteId
            join structure in contexte.Set<StructurePorteuse>() on rattachement.StructureId equals structure.Id
            select new { compte.Email, compte.Nom, Structure = structure.Nom }).ToListAsync(ct);
        return
        [
            .. lignes.GroupBy(ligne => (Email: ligne.Email!, ligne.Nom))
                .Select(groupe => new ComptePropose(
                    groupe.Key.Email, groupe.Key.Nom, string.Join(", ", groupe.Select(ligne => ligne.Structure).Order(StringComparer.CurrentCulture))))
                .OrderBy(compte => compte.Description, StringComparer.CurrentCulture),
        ];
    }

    private IQueryable<Habilitation> Agents => contexte.Habilitations.AsNoTracking()
        .Where(agent => agent.Emetteur == Habilitation.EmetteurDeDemonstration);

    private async Task<ClaimsPrincipal?> TrouverAsync(string? cle, CancellationToken ct)
    {
        if (await contexte.Users.SingleOrDefaultAsync(compte => compte.EstDeDemonstration && compte.Email == cle, ct) is { } porteur)
            return LectureDeLActeur.De(porteur, IdentiteExtensions.Schema);
        return await Agents.FirstOrDefaultAsync(agent => agent.Sujet == cle, ct) is { } habilitation
            ? LectureDeLActeur.De(habilitation.Emetteur, habilitation.Sujet, IdentiteExtensions.Schema)
            : null;
    }
}
