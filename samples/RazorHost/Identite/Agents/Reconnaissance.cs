using System.Security.Claims;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Pages;

namespace RazorHost.Identite;

/// <summary>What a recognised person may do here: from the table, or from the claims of its token.</summary>
public sealed class Reconnaissance(AppDbContext contexte, ReglagesDesAgents reglages, CampagneCourante courante, TimeProvider horloge)
{
    /// <summary>What came of it.</summary>
    public enum Issue
    {
        /// <summary>« Ok » may be pressed.</summary>
        Habilitee,

        /// <summary>Nothing is known of this person.</summary>
        SansHabilitation,

        /// <summary>What it could do has ended.</summary>
        Terminee,

        /// <summary>The token says no role, or no Caf.</summary>
        RevendicationManquante,

        /// <summary>The token names a Caf that the list does not know.</summary>
        CafInconnue,
    }

    /// <summary>The issue, and what the page needs to say it.</summary>
    public sealed record Resultat(Issue Issue, Acteur? Acteur = null, string? EnCause = null);

    /// <summary>Judges, and in claims mode writes what the token says: from then on requests read the table alone.</summary>
    public async Task<Resultat> JugerAsync(PersonneReconnue personne, ClaimsPrincipal jeton, CancellationToken ct)
    {
        if (reglages.Habilitations == ReglagesDesAgents.Origine.Revendications && await EcrireAsync(personne, jeton, ct) is { } refus)
            return refus;
        await AdmettreLePremierAsync(personne, ct);
        var siennes = await contexte.Habilitations.AsNoTracking()
            .Where(habilitation => habilitation.Emetteur == personne.Emetteur && habilitation.Sujet == personne.Sujet)
            .OrderBy(habilitation => habilitation.Caf)
            .ToListAsync(ct);
        return ActeursDesAgents.De(siennes, null, horloge.GetUtcNow()) is { } acteur ? new Resultat(Issue.Habilitee, acteur)
            : new Resultat(siennes.Count == 0 ? Issue.SansHabilitation : Issue.Terminee);
    }

    /// <summary>An empty table would open to nobody: the settings name who begins. Once the Cnaf has somebody, they say nothing more.</summary>
    private async Task AdmettreLePremierAsync(PersonneReconnue personne, CancellationToken ct)
    {
        if (personne.Sujet != reglages.PremierDeLaCnaf)
            return;
        // The transaction takes the write lock first: of two tabs that come back at once, one begins.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.Habilitations.AnyAsync(habilitation => habilitation.Role == Role.Cnaf, ct))
            return;
        contexte.Add(new Habilitation
        {
            Emetteur = personne.Emetteur,
            Sujet = personne.Sujet,
            Caf = Habilitation.Nationale,
            Nom = personne.Nom,
            Courriel = personne.Courriel,
            Role = Role.Cnaf,
        });
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<Resultat?> EcrireAsync(PersonneReconnue personne, ClaimsPrincipal jeton, CancellationToken ct)
    {
        if (RoleDe(jeton) is not { } role)
            return new Resultat(Issue.RevendicationManquante, EnCause: reglages.RevendicationRole);
        var cafs = role == Role.Cnaf ? [Habilitation.Nationale] : Valeurs(jeton, reglages.RevendicationCaf);
        if (cafs.Count == 0)
            return new Resultat(Issue.RevendicationManquante, EnCause: reglages.RevendicationCaf);
        var connues = (await courante.LireAsync(ct))?.Cafs;
        if (role != Role.Cnaf && cafs.FirstOrDefault(caf => !CodeCaf.TryParse(caf, out var code) || connues?.Connait(code) == false) is { } inconnue)
            return new Resultat(Issue.CafInconnue, EnCause: inconnue);

        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        await contexte.Habilitations.Where(ligne => ligne.Emetteur == personne.Emetteur && ligne.Sujet == personne.Sujet).ExecuteDeleteAsync(ct);
        contexte.Habilitations.AddRange(cafs.Distinct(StringComparer.Ordinal).Select(caf => new Habilitation
        {
            Emetteur = personne.Emetteur,
            Sujet = personne.Sujet,
            Caf = caf,
            Nom = personne.Nom,
            Courriel = personne.Courriel,
            Role = role,
            // A token speaks of the moment: it must be shown again after a working day.
            FinLe = horloge.GetUtcNow() + Sessions.Duree,
        }));
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>The highest role that the claim names.</summary>
    private Role? RoleDe(ClaimsPrincipal jeton)
    {
        var roles = Valeurs(jeton, reglages.RevendicationRole);
        return roles.Contains(reglages.ValeurCnaf) ? Role.Cnaf
            : roles.Contains(reglages.ValeurResponsable) ? Role.ResponsableCaf
            : roles.Contains(reglages.ValeurAgent) ? Role.AgentCaf
            : null;
    }

    private static List<string> Valeurs(ClaimsPrincipal jeton, string type) =>
    [
        .. jeton.FindAll(type).SelectMany(claim => claim.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];
}
