using System.Diagnostics;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>A host that dies at the worst moment loses no mail, and a mail sent twice says so.</summary>
public sealed class MortsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Sent_but_not_known_to_be_it_leaves_again_with_the_same_Message_Id()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.EnvoyerLesCourriersAsync();
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S08a"] = "Darnétal" }));
        hote.Smtp.RepondreA(".", ServeurSmtp.Raccrocher);
        var premier = Assert.Single(await hote.EnvoyerLesCourriersAsync());
        hote.Smtp.RepondreNormalement();
        hote.Horloge.Advance(TimeSpan.FromMinutes(1));

        var second = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Equal(premier.IdentifiantDeMessage, second.IdentifiantDeMessage);
        Assert.Equal(premier.Texte, second.Texte);
    }

    /// <summary>The real program, killed without a word after the geste was committed; another one starts on the same file.</summary>
    [Fact]
    public async Task Killed_between_commit_and_sending_it_loses_nothing()
    {
        var dossier = Directory.CreateTempSubdirectory("clas-mort-");
        await using var smtp = new ServeurSmtp();
        var fichier = Path.Combine(dossier.FullName, "clas.db");
        using (var hote = await HoteLance.DemarrerAsync(fichier, smtp.Port, expedition: false).WaitAsync(Patience, TestContext.Current.CancellationToken))
        {
            var porteur = hote.Navigateur();
            await porteur.ConnecterAsync("accueil@saint-clair.example");
            var page = await porteur.VisiterAsync((await porteur.VisiterAsync("/porteur")).Lien("Maison de quartier Saint-Clair"));
            var fiche = await porteur.VisiterAsync(page.Lien("Lire ou modifier"));
            Assert.Contains("Enregistré", (await porteur.FaireAsync(fiche, GesteFiche.Enregistrer, ("S08a", "Harfleur"))).Annonce);
            fiche = await porteur.VisiterAsync(fiche.Adresse);
            await porteur.FaireAsync(fiche, GesteFiche.Terminer);
            hote.Tuer();
        }

        Assert.Empty(smtp.Recus);
        using (await HoteLance.DemarrerAsync(fichier, smtp.Port, expedition: true).WaitAsync(Patience, TestContext.Current.CancellationToken))
        {
            var attente = Stopwatch.StartNew();
            while (smtp.Recus.IsEmpty && attente.Elapsed < Patience)
                await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var message = Assert.Single(smtp.Recus);
        Assert.Equal(["accueil@saint-clair.example"], message.A);
        Assert.Contains("accusé de réception", message.Texte);
        dossier.Delete(recursive: true);
    }
}
