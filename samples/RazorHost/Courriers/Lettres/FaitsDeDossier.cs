using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Contacts;

namespace RazorHost.Courriers;

/// <summary>Finds what a mail of a dossier tells, and whom to tell: every account of its structure whose address is confirmed.</summary>
public sealed class FaitsDeDossier(IDossiers dossiers, IJournaux journaux, AppDbContext contexte, ContactsDesCaf contacts, AdressePublique adresse)
{
    /// <summary>Null when there is no such dossier, or no such line: then there is nothing to tell.</summary>
    public async Task<FaitDeDossier?> LireAsync(CourrierARediger courrier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(courrier);
        if (courrier is not { Dossier: { } id, Sequence: { } sequence }
            || await dossiers.TrouverAsync(id, ct) is not { } dossier
            || (await journaux.LireAsync(id, ct: ct)).FirstOrDefault(ligne => ligne.Sequence == sequence) is not { } passage)
            return null;

        var obligation = (await journaux.ObligationsAsync(id, ct)).FirstOrDefault(suivie => suivie.Obligation.Sequence == sequence);
        return new FaitDeDossier(
            dossier, passage, obligation?.Obligation.Champs ?? [], await AdressesAsync(dossier.StructureId, ct),
            await contacts.JoindreAsync(dossier, ct), adresse);
    }

    private async Task<IReadOnlyList<string>> AdressesAsync(StructurePorteuseId structure, CancellationToken ct) =>
        await contexte.Rattachements.AsNoTracking()
            .Where(rattachement => rattachement.StructureId == structure)
            .Join(contexte.Users, rattachement => rattachement.CompteId, compte => compte.Id, (_, compte) => compte)
            .Where(compte => compte.EmailConfirmed && compte.Email != null)
            .OrderBy(compte => compte.Email)
            .Select(compte => compte.Email!)
            .ToListAsync(ct);
}
