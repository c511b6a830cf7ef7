using System.Text;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>Checklist 1: a password is readable nowhere, whatever form it was typed in.</summary>
public sealed class CanariTests
{
    private const string Canari = "ZZcanariZZ jaune sur un fil 77";

    [Fact]
    public async Task A_password_is_in_no_table_no_log_no_letter_and_no_page()
    {
        var carnet = new Carnet();
        await using var hote = await HoteDeTest.NeufAsync(carnet);
        var boite = new BoiteAuxLettres(hote);
        var pages = new List<PageLue>();

        await ToutTaperAsync(hote, boite, pages);
        await boite.ReleverAsync();

        Assert.Equal(13, pages.Count);
        Assert.DoesNotContain(pages, page => Trahit(page.Document.Source.Text));
        Assert.DoesNotContain(pages.SelectMany(page => page.Reponse.Headers), entete => entete.Value.Any(Trahit));
        Assert.True(boite.Toutes.Count >= 4);
        Assert.DoesNotContain(boite.Toutes, recue => Trahit(recue.Message.Brut + recue.Texte + recue.Message.Html));
        Assert.Contains(carnet.Lignes, ligne => ligne.Contains("/compte/connexion", StringComparison.Ordinal));
        Assert.Equal([], carnet.Lignes.Where(Trahit));
        Assert.False(Trahit(await Tables.ToutLireAsync(hote)));
        foreach (var octets in await FichiersAsync(hote))
            Assert.False(Trahit(octets));
    }

    /// <summary>In every form that takes a password, right and wrong.</summary>
    private static async Task ToutTaperAsync(HoteDeTest hote, BoiteAuxLettres boite, List<PageLue> pages)
    {
        const string sien = "jo@essai.example";
        var navigateur = hote.Navigateur();
        pages.Add(await navigateur.SInscrireAsync("", "", Canari));
        pages.Add(await navigateur.SInscrireAsync("Rose Jaune", sien, Canari));
        pages.Add(await navigateur.SInscrireAsync("Jo Serin", sien, Canari + " vrai"));
        var confirmation = (await boite.UneAsync(sien)).Lien;
        pages.Add(await navigateur.SuivreAsync(confirmation, ("motDePasse", Canari)));
        pages.Add(await navigateur.SuivreAsync(confirmation, ("motDePasse", Canari + " vrai")));
        pages.Add(await hote.Navigateur().SeConnecterAsync(sien, Canari));
        pages.Add(await hote.Navigateur().SeConnecterAsync("personne@nulle-part.example", Canari));
        pages.Add(await hote.Navigateur().SeConnecterAsync(sien, Canari + " vrai"));
        foreach (var (actuel, nouveau) in new[] { (Canari, "court"), (Canari, Canari + " neuf"), (Canari + " vrai", Canari + " neuf") })
        {
            var page = await navigateur.VisiterAsync("/compte/mot-de-passe");
            pages.Add(await navigateur.EnvoyerAsync(page, page.Bouton("Changer de mot de passe"), ("motDePasse", actuel), ("nouveau", nouveau)));
        }

        var adresse = await navigateur.VisiterAsync("/compte/adresse");
        pages.Add(await navigateur.EnvoyerAsync(
            adresse, adresse.Bouton("Recevoir un lien"), ("courriel", "pinson@essai.example"), ("motDePasse", Canari + " neuf")));
        await boite.ReleverAsync();
        await hote.Navigateur().OublierAsync(sien);
        pages.Add(await hote.Navigateur().SuivreAsync((await boite.UneAsync(sien)).Lien, ("nouveau", Canari + " enfin")));
    }

    private static bool Trahit(string texte) => texte.Contains("canariZZ", StringComparison.OrdinalIgnoreCase)
        || texte.Contains(Convert.ToHexString("canariZZ jaune"u8), StringComparison.OrdinalIgnoreCase)
        || texte.Contains(Convert.ToBase64String("ZZcanariZZ jaune"u8)[..16], StringComparison.Ordinal);

    private static bool Trahit(byte[] octets) =>
        octets.AsSpan().IndexOf("canariZZ jaune"u8) >= 0 || octets.AsSpan().IndexOf(Encoding.Unicode.GetBytes("canariZZ jaune")) >= 0;

    /// <summary>The file and its journal: what a table no longer shows may still lie there.</summary>
    private static Task<IReadOnlyList<byte[]>> FichiersAsync(HoteDeTest hote) => hote.DansLaBaseAsync(async contexte =>
    {
        // Held open meanwhile: the journal goes away with the last connection, and another class may close all that are idle.
        await contexte.Database.OpenConnectionAsync();
        var fichier = contexte.Database.GetDbConnection().DataSource;
        var lus = new List<byte[]>();
        foreach (var chemin in Directory.GetFiles(Path.GetDirectoryName(fichier)!, Path.GetFileName(fichier) + "*"))
        {
            await using var flux = new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memoire = new MemoryStream();
            await flux.CopyToAsync(memoire);
            lus.Add(memoire.ToArray());
        }

        Assert.NotEmpty(lus);
        return (IReadOnlyList<byte[]>)lus;
    });
}
