using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;

namespace RazorHost.Relances;

/// <summary>Who has not begun (G12): dossiers opened and never saved, and structures counted last time that are not back.</summary>
/// <remarks>Neither is in the bilan of the Caf, where a structure appears once saved (G10).</remarks>
public sealed class StructuresARelancer(
    AppDbContext contexte, ICampagnes campagnes, ISuivi suivi, IDossiers dossiers, Rattachements rattachements, TimeProvider horloge)
{
    private const string Telephone = "S14";

    /// <summary>One structure to chase.</summary>
    /// <param name="Id">The structure porteuse.</param>
    /// <param name="Nom">Its name.</param>
    /// <param name="Pourquoi">Why it is here.</param>
    /// <param name="Courriels">The addresses of those who answer for it.</param>
    /// <param name="Telephone">As people read it; null when it did not answer last time.</param>
    /// <param name="Derniere">The last chase; null when there was none.</param>
    public sealed record ARelancer(
        StructurePorteuseId Id, string Nom, string Pourquoi, IReadOnlyList<string> Courriels, string? Telephone, Relance? Derniere);

    /// <summary>Those of this Caf, by name.</summary>
    public async Task<IReadOnlyList<ARelancer>> DeAsync(Campagne campagne, CodeCaf caf, CancellationToken ct)
    {
        var ouverts = await contexte.Set<Dossier>().AsNoTracking()
            .Where(dossier => dossier.Caf == caf && dossier.CodeCampagne == campagne.Code)
            .Select(dossier => dossier.StructureId).Distinct().ToListAsync(ct);
        var precedente = (await campagnes.ListerAsync(ct)).FirstOrDefault(autre => autre.Code.PremiereAnnee < campagne.Code.PremiereAnnee)?.Code;
        var comptees = precedente is { } code ? await CompteesAsync(code, caf, ct) : [];
        var absentes = (await suivi.DossiersDesStructuresAsync([.. ouverts.Union(comptees.Keys)], ct))
            .GroupBy(ligne => ligne.StructureId)
            .Where(lignes => EstARelancer([.. lignes.Where(ligne => ligne.Campagne == campagne.Code)], caf)).ToList();

        var comptes = await rattachements.ComptesDesAsync([.. absentes.Select(lignes => lignes.Key)], ct);
        var relances = await contexte.Set<Relance>().AsNoTracking()
            .Where(relance => relance.Caf == caf && relance.Campagne == campagne.Code).ToDictionaryAsync(relance => relance.StructureId, ct);
        var toutes = new List<ARelancer>();
        foreach (var lignes in absentes)
        {
            // What it answered elsewhere is nobody's business here.
            var ici = lignes.Where(ligne => ligne.Id.Caf == caf).ToList();
            var aOuvert = ici.Any(ligne => ligne.Campagne == campagne.Code);
            toutes.Add(new ARelancer(
                lignes.Key,
                ici[0].Nom,
                aOuvert ? "dossier ouvert, jamais enregistré" : $"prise en compte en {precedente}, pas encore de dossier",
                [.. comptes[lignes.Key].Select(compte => compte.Email!)],
                comptees.TryGetValue(lignes.Key, out var ancien) ? await TelephoneAsync(ancien, ct) : null,
                relances.GetValueOrDefault(lignes.Key)));
        }

        return [.. toutes.OrderBy(structure => structure.Nom, StringComparer.CurrentCulture)];
    }

    /// <summary>Writes that it was chased now; false when it is not, or no longer, to be.</summary>
    public async Task<bool> NoterAsync(Campagne campagne, CodeCaf caf, Guid structure, Acteur par, CancellationToken ct)
    {
        if (structure == Guid.Empty)
            return false;
        var id = new StructurePorteuseId(structure);
        if ((await DeAsync(campagne, caf, ct)).All(autre => autre.Id != id))
            return false;
        // The transaction takes the write lock first: a button pressed twice finds the line of the first press.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.FindAsync<Relance>([caf, campagne.Code, id], ct) is { } deja)
            (deja.Le, deja.Par) = (horloge.GetUtcNow(), par.Nom);
        else
            contexte.Add(new Relance { Caf = caf, Campagne = campagne.Code, StructureId = id, Le = horloge.GetUtcNow(), Par = par.Nom });
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Its dossiers of the campagne, at every Caf: none is begun, and none that stands waits at another Caf alone.</summary>
    /// <remarks>A structure has one dossier a year: another Caf chases the one opened there. Set aside here, it is not expected here.</remarks>
    private static bool EstARelancer(IReadOnlyList<LigneDeBilan> dossiers, CodeCaf caf)
    {
        var vivants = dossiers.Where(ligne => !ligne.Etat.EstMisALEcart).ToList();
        return vivants.Count == 0
            ? dossiers.All(ligne => ligne.Id.Caf != caf)
            : vivants.Any(ligne => ligne.Id.Caf == caf) && !vivants.Any(ligne => ligne.Etat.EstCommence);
    }

    private async Task<Dictionary<StructurePorteuseId, DossierId>> CompteesAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct)
    {
        var comptees = new Dictionary<StructurePorteuseId, DossierId>();
        for (string? apres = null; ;)
        {
            var page = await suivi.ListerAsync(
                new DemandeDeBilan(campagne, caf) { Filtre = FiltreDeBilan.PrisEnCompte, Apres = apres, Taille = DemandeDeBilan.TailleMaximale }, ct);
            foreach (var ligne in page.Lignes)
                comptees[ligne.StructureId] = ligne.Id;
            if ((apres = page.Suite) is null)
                return comptees;
        }
    }

    private async Task<string?> TelephoneAsync(DossierId ancien, CancellationToken ct) =>
        (await dossiers.TrouverAsync(ancien, ct))?.Structure.Reponses[Telephone] is ReponseTexte reponse && Clas.Domain.Telephone.TryParse(reponse.Texte, out var telephone)
            ? telephone.Lisible
            : null;
}
