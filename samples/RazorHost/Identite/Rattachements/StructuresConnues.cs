using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Identite;

/// <summary>The structures that a Caf already knows, for who wants to find its own again.</summary>
public sealed class StructuresConnues(ICampagnes campagnes, ISuivi suivi, IDossiers dossiers)
{
    private const int Combien = 10;
    private const string CodePostal = "S07";
    private const string NomDeCommune = "S08a";

    /// <summary>What anybody may see of a structure: its name and where it is.</summary>
    public sealed record Connue(StructurePorteuseId Id, string Nom, string Commune);

    /// <summary>Those of this Caf whose name holds these words, of any campagne; at most ten.</summary>
    public async Task<IReadOnlyList<Connue>> ChercherAsync(CodeCaf caf, string mots, CancellationToken ct)
    {
        var trouvees = new Dictionary<StructurePorteuseId, Connue>();
        foreach (var campagne in await campagnes.ListerAsync(ct))
        {
            var page = await suivi.ListerAsync(new DemandeDeBilan(campagne.Code, caf) { Recherche = mots, Taille = Combien }, ct);
            foreach (var ligne in page.Lignes.Where(ligne => !trouvees.ContainsKey(ligne.StructureId)).Take(Combien - trouvees.Count))
                trouvees.Add(ligne.StructureId, new Connue(ligne.StructureId, ligne.Nom, await CommuneAsync(ligne.Id, ct)));
        }

        return [.. trouvees.Values.OrderBy(connue => connue.Nom, StringComparer.CurrentCulture)];
    }

    private async Task<string> CommuneAsync(DossierId id, CancellationToken ct)
    {
        var reponses = (await dossiers.TrouverAsync(id, ct))?.Structure.Reponses;
        return string.Join(' ', new[] { reponses?[CodePostal], reponses?[NomDeCommune] }.OfType<ReponseTexte>().Select(reponse => reponse.Texte));
    }
}
