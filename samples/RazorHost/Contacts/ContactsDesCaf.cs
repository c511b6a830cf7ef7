using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Contacts;

/// <summary>The contact that each Caf gives to its porteurs.</summary>
public sealed class ContactsDesCaf(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>The contact of this Caf as stored, withdrawn or not; null when it never gave one.</summary>
    public Task<ContactDeCaf?> TrouverAsync(CodeCaf caf, CancellationToken ct) =>
        contexte.Set<ContactDeCaf>().AsNoTracking().SingleOrDefaultAsync(contact => contact.Caf == caf, ct);

    /// <summary>These Caf, in their order, and how to reach each.</summary>
    public async Task<IReadOnlyList<CafJoignable>> JoindreAsync(
        ReferentielDesCaf referentiel, IReadOnlyCollection<CodeCaf> cafs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(referentiel);
        var cherchees = cafs.ToList();
        var contacts = cherchees.Count == 0
            ? []
            : await contexte.Set<ContactDeCaf>().AsNoTracking()
                .Where(contact => cherchees.Contains(contact.Caf)).ToDictionaryAsync(contact => contact.Caf, ct);
        return [.. cherchees.Select(caf => new CafJoignable(
            referentiel.NomDe(caf), contacts.GetValueOrDefault(caf) is { EstVide: false } contact ? contact : null))];
    }

    /// <summary>The Caf of a dossier, and how to reach it.</summary>
    public async Task<CafJoignable> JoindreAsync(Dossier dossier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return (await JoindreAsync(dossier.Campagne.Cafs, [dossier.Caf], ct))[0];
    }

    /// <summary>Writes what was typed; false, and nothing written, when another agent wrote something else since that version.</summary>
    public async Task<bool> EcrireAsync(CodeCaf caf, SaisieDeContact saisie, int version, Acteur par, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(saisie);
        ArgumentNullException.ThrowIfNull(par);
        // The transaction takes the write lock first: two agents at once are judged one after the other.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        var contact = await contexte.Set<ContactDeCaf>().SingleOrDefaultAsync(contact => contact.Caf == caf, ct);
        if (contact is not null && saisie.DitCommeDans(contact))
            return true;
        if ((contact?.Version ?? 0) != version)
            return false;

        if (contact is null)
            contexte.Add(contact = new ContactDeCaf { Caf = caf, Par = par.Nom, Le = horloge.GetUtcNow() });
        (contact.Service, contact.Courriel, contact.Telephone, contact.Precisions) =
            (saisie.Service, saisie.Courriel, saisie.Telephone, saisie.Precisions);
        (contact.Par, contact.Le) = (par.Nom, horloge.GetUtcNow());
        contact.Version++;
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
