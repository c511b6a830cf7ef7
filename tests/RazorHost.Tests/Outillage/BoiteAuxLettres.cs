using System.Text.Json;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Courriers;

namespace RazorHost.Tests.Outillage;

/// <summary>Draws up what the outbox holds, as the sending loop would, and keeps the letters to be read.</summary>
internal sealed class BoiteAuxLettres(HoteDeTest hote)
{
    private readonly HashSet<string> _vus = [];

    /// <summary>One letter that left, whole.</summary>
    internal sealed record Recue(string Nature, Lettre Lettre, string Texte, string Html)
    {
        /// <summary>The path and query behind its button.</summary>
        internal string Lien => Lettre.Bouton!.Adresse.PathAndQuery;
    }

    /// <summary>Every letter so far.</summary>
    internal List<Recue> Toutes { get; } = [];

    /// <summary>Draws up what was deposited since; what no longer holds gives nothing.</summary>
    internal async Task<IReadOnlyList<Recue>> ReleverAsync()
    {
        var nouvelles = new List<Recue>();
        foreach (var courrier in await DeposesAsync())
        {
            await using var portee = hote.Services.CreateAsyncScope();
            var modele = portee.ServiceProvider.GetServices<IModeleDeCourrier>().Single(modele => modele.Nature == courrier.Nature);
            if (await modele.RedigerAsync(courrier, CancellationToken.None) is not { } lettre)
                continue;
            var page = portee.ServiceProvider.GetRequiredService<MiseEnPage>();
            nouvelles.Add(new Recue(courrier.Nature, lettre, page.EnTexte(lettre), page.EnHtml(lettre)));
        }

        Toutes.AddRange(nouvelles);
        return nouvelles;
    }

    /// <summary>The one letter that this address gets now.</summary>
    internal async Task<Recue> UneAsync(string adresse) =>
        Assert.Single(await ReleverAsync(), recue => recue.Lettre.Destinataires.Contains(adresse));

    private Task<List<CourrierARediger>> DeposesAsync() => hote.DansLaBaseAsync(async contexte =>
    {
        var courriers = new List<CourrierARediger>();
        await contexte.Database.OpenConnectionAsync();
        await using var commande = contexte.Database.GetDbConnection().CreateCommand();
        commande.CommandText = "SELECT cle, nature, destinataire, donnees FROM clas_courriers WHERE nature LIKE 'compte.%' OR nature LIKE 'rattachement.%' ORDER BY depose_le, rowid";
        await using var lecteur = await commande.ExecuteReaderAsync();
        while (await lecteur.ReadAsync())
        {
            if (_vus.Add(lecteur.GetValue(0).ToString()!))
            {
                courriers.Add(new CourrierARediger(
                    Guid.NewGuid(), lecteur.GetString(1), lecteur.GetString(2),
                    JsonSerializer.Deserialize<Dictionary<string, string>>(lecteur.GetString(3))!, "test", DateTimeOffset.MinValue));
            }
        }

        return courriers;
    });
}
