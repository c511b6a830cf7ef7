using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Gives, changes and ends habilitations; the person is told, and every geste is written: all or nothing.</summary>
public sealed class TenueDesHabilitations(AppDbContext contexte, TimeProvider horloge)
{
    private const int Combien = 30;

    /// <summary>What is given, to whom.</summary>
    public sealed record Don(string Emetteur, string Sujet, string Nom, string? Courriel, Role Role, DateTimeOffset? FinLe);

    /// <summary>Those of a Caf, or of the Cnaf, by name; those that ended last.</summary>
    public async Task<IReadOnlyList<Habilitation>> DeAsync(string caf, CancellationToken ct)
    {
        var le = horloge.GetUtcNow();
        return
        [
            .. (await contexte.Habilitations.AsNoTracking().Where(habilitation => habilitation.Caf == caf).ToListAsync(ct))
                .OrderBy(habilitation => !habilitation.VautA(le)).ThenBy(habilitation => habilitation.Nom, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The last gestes on them, the newest first.</summary>
    public async Task<IReadOnlyList<GesteSurHabilitation>> GestesAsync(string caf, CancellationToken ct) =>
    [
        .. (await contexte.Set<GesteSurHabilitation>().AsNoTracking().Where(geste => geste.Caf == caf)
            .OrderByDescending(geste => geste.Id).Take(Combien).ToListAsync(ct)).OrderByDescending(geste => geste.Le),
    ];

    /// <summary>Gives it, or replaces what the person had for this Caf.</summary>
    public async Task DonnerAsync(string caf, Don don, Acteur par, CancellationToken ct)
    {
        // The transaction takes the write lock first: a button pressed twice finds the line of the first press.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.Habilitations.FindAsync([caf, don.Emetteur, don.Sujet], ct) is { } deja)
            (deja.Nom, deja.Courriel, deja.Role, deja.FinLe) = (don.Nom, don.Courriel, don.Role, don.FinLe);
        else
            contexte.Add(new Habilitation { Emetteur = don.Emetteur, Sujet = don.Sujet, Caf = caf, Nom = don.Nom, Courriel = don.Courriel, Role = don.Role, FinLe = don.FinLe });
        await InscrireAsync(caf, don, par, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Ends it now; false when the person has none at this Caf, or it ended already.</summary>
    public async Task<bool> TerminerAsync(string caf, string emetteur, string sujet, Acteur par, CancellationToken ct)
    {
        var le = horloge.GetUtcNow();
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.Habilitations.FindAsync([caf, emetteur, sujet], ct) is not { } habilitation || !habilitation.VautA(le))
            return false;
        habilitation.FinLe = le;
        await InscrireAsync(caf, new Don(emetteur, sujet, habilitation.Nom, habilitation.Courriel, habilitation.Role, le), par, ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private Task InscrireAsync(string caf, Don don, Acteur par, CancellationToken ct)
    {
        var le = horloge.GetUtcNow();
        contexte.Add(new GesteSurHabilitation
        {
            Id = Guid.CreateVersion7(le),
            Caf = caf,
            Emetteur = don.Emetteur,
            Sujet = don.Sujet,
            Nom = don.Nom,
            Role = don.Role,
            FinLe = don.FinLe,
            ParId = par.Id,
            ParNom = par.Nom,
            Le = le,
        });
        if (don.Courriel is { } courriel)
        {
            contexte.Courriers().Deposer(NaturesDeCourrier.Habilitation, courriel, new Dictionary<string, string>
            {
                [LettreDHabilitation.Caf] = caf,
                [LettreDHabilitation.Role] = don.Role.ToString(),
                [LettreDHabilitation.Par] = par.Nom,
                [LettreDHabilitation.Fin] = don.FinLe?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            });
        }

        return contexte.SaveChangesAsync(ct);
    }
}
