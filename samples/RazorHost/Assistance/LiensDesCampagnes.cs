using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Assistance;

/// <summary>The links of each campagne, kept by the Cnaf and shown to those they are for (G35).</summary>
public sealed class LiensDesCampagnes(AppDbContext contexte, TimeProvider horloge)
{
    internal const int LongueurDuLibelle = 120;
    internal const int LongueurDeLAdresse = 1000;

    /// <summary>Those that this role may see, in the order they were given.</summary>
    public async Task<IReadOnlyList<LienDeCampagne>> PourAsync(CodeCampagne campagne, Role role, CancellationToken ct) =>
    [
        .. (await contexte.Set<LienDeCampagne>().AsNoTracking().Where(lien => lien.Campagne == campagne).ToListAsync(ct))
            .Where(lien => role != Role.Porteur || !lien.EstPourLesAgents).OrderBy(lien => lien.Id),
    ];

    /// <summary>Gives one more.</summary>
    public Task AjouterAsync(CodeCampagne campagne, string libelle, Uri adresse, bool pourLesAgents, CancellationToken ct)
    {
        contexte.Add(new LienDeCampagne
        {
            Id = Guid.CreateVersion7(horloge.GetUtcNow()),
            Campagne = campagne,
            Libelle = libelle,
            Adresse = adresse.AbsoluteUri,
            EstPourLesAgents = pourLesAgents,
        });
        return contexte.SaveChangesAsync(ct);
    }

    /// <summary>Takes one away; does nothing when it is gone.</summary>
    public Task RetirerAsync(CodeCampagne campagne, Guid id, CancellationToken ct) =>
        contexte.Set<LienDeCampagne>().Where(lien => lien.Campagne == campagne && lien.Id == id).ExecuteDeleteAsync(ct);

    /// <summary>A web address that a page may lead to; nothing that a browser would run, nor too long.</summary>
    public static Uri? Lire(string? saisie) =>
        !EstTropLong(saisie) && Uri.TryCreate(saisie?.Trim(), UriKind.Absolute, out var adresse) && adresse.Scheme is "https" or "http" ? adresse : null;

    /// <summary>Longer than is kept, as typed or once its accents are written as the web writes them.</summary>
    public static bool EstTropLong(string? saisie) =>
        saisie?.Trim() is { } texte
        && (texte.Length > LongueurDeLAdresse || (Uri.TryCreate(texte, UriKind.Absolute, out var adresse) && adresse.AbsoluteUri.Length > LongueurDeLAdresse));
}
