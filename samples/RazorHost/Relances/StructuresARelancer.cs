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
        var leurs = (await suivi.DossiersDesStructuresAsync([.. ouverts.Union(comptees.Keys)], ct))
            .Where(ligne => ligne.Id.Caf == caf).ToLookup(ligne => ligne.StructureId);
        var absentes = leurs.Where(lignes => !lignes.Any(ligne =>
            ligne.Campagne == campagne.Code && (ligne.Etat.EstCommence || ligne.Etat.EstMisALEcart))).ToList();

        var comptes = await rattachements.ComptesDesAsync([.. absentes.Select(lignes => lignes.Key)], ct);
        var relances = await contexte.Set<Relance>().AsNoTracking()
            .Where(relance => relance.Caf == caf && relance.Campagne == campagne.Code).ToDictionaryAsync(relance => relance.StructureId, ct);
        var toutes = new List<ARelancer>();
        foreach (var lignes in absentes)
        {
            var aOuvert = lignes.Any(ligne => ligne.Campagne == campagne.Code);
            toutes.Add(new ARelancer(
                lignes.Key,
                lignes.First().Nom,
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
        if (await contexte.FindAsync<Relance>([caf, campagne.Code, id], ct) is { } deja)
            (deja.Le, deja.Par) = (horloge.GetUtcNow(), par.Nom);
        else
            contexte.Add(new Relance { Caf = caf, Campagne = campagne.Code, StructureId = id, Le = horloge.GetUtcNow(), Par = par.Nom });
        await contexte.SaveChangesAsync(ct);
        return true;
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
