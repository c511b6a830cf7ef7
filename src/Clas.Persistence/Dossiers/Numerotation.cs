using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Draws the readable numbers, one after the other in a campagne and a Caf.</summary>
internal sealed class Numerotation(DbContext contexte)
{
    /// <summary>The next number. The counter's line stays locked until the transaction ends.</summary>
    internal async Task<NumeroDeDossier> AllouerAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct)
    {
        if (contexte.Database.CurrentTransaction is null)
            throw new InvalidOperationException(
                "A number is drawn at once: begin a transaction on this context before adding a dossier to it, "
                + "or add it through the IDossiers of the services.");

        var compteur = contexte.Set<CompteurDeNumeros>().Where(compteur => compteur.Caf == caf && compteur.Campagne == campagne);
        if (await compteur.ExecuteUpdateAsync(maj => maj.SetProperty(c => c.Dernier, c => c.Dernier + 1), ct).ConfigureAwait(false) == 0)
            return new NumeroDeDossier(campagne, caf, Premiers(campagne, caf).Suivant());

        return new NumeroDeDossier(campagne, caf, await compteur.Select(c => c.Dernier).SingleAsync(ct).ConfigureAwait(false));
    }

    /// <summary>The counter to be, saved with the dossier. Two first ones at once: one meets the other's key at saving.</summary>
    private CompteurDeNumeros Premiers(CodeCampagne campagne, CodeCaf caf) =>
        contexte.Set<CompteurDeNumeros>().Local.FirstOrDefault(connu => connu.Caf == caf && connu.Campagne == campagne)
        ?? contexte.Add(new CompteurDeNumeros(caf, campagne)).Entity;
}
