using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Courriers;
using RazorHost.Tests.Comptes;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>Every letter about an account, asked for by the pages, and read as the bytes a mail server got, while names are hostile.</summary>
public sealed class LettresDeCompteTests
{
    private const string Hostile = "Rose\r\nBcc: victime@ailleurs.example\r\n\r\n<script>alert(1)</script>\u202Eexe";
    private const string Rose = "rose@essai.example";
    private const string Neuve = "rose@ailleurs.example";
    private const string Autre = "autre@essai.example";
    private const string Nouveau = "cinq renards roux dans la neige";

    [Fact]
    public async Task Each_letter_reaches_its_one_reader_and_hostile_names_add_nothing_to_it()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await NommerHostilementAsync(hote);

        await TouteLaVieDUnCompteAsync(hote, boite);

        Assert.Equal(NaturesConnues(hote), boite.Toutes.Select(recue => recue.Nature).Distinct().Order(StringComparer.Ordinal));
        Assert.All(boite.Toutes, recue =>
        {
            Assert.Equal(MessageRecu.EnTetesDeNosLettres, recue.Message.EnTetes.Order(StringComparer.Ordinal));
            Assert.Contains(Assert.Single(recue.Destinataires), new[] { Rose, Neuve, Autre, GestesDePorteur.Colibris });
            Assert.All(recue.Message.Octets, octet => Assert.False(octet is 0 or > 126, $"{recue.Nature}: byte {octet}"));
            Assert.DoesNotMatch("[\\p{Cc}\\u202E]", recue.Message.Objet);
            Assert.DoesNotContain("<script", recue.Message.Html, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Contains(boite.Toutes, recue => recue.Message.Objet.Contains("Bcc: victime", StringComparison.Ordinal));
        Assert.Contains(boite.Toutes, recue => recue.Message.Html.Contains("&lt;script", StringComparison.Ordinal));
    }

    /// <summary>As if they had passed the forms: what is stored is what the letters must survive.</summary>
    private static Task<int> NommerHostilementAsync(HoteDeTest hote) => hote.DansLaBaseAsync(async contexte =>
        await contexte.Users.ExecuteUpdateAsync(compte => compte.SetProperty(c => c.Nom, Hostile))
        + await contexte.Database.ExecuteSqlAsync($"UPDATE clas_structures_porteuses SET nom = {Hostile} WHERE nom = 'Les Colibris'"));

    private static IEnumerable<string> NaturesConnues(HoteDeTest hote)
    {
        using var portee = hote.Services.CreateScope();
        return [.. portee.ServiceProvider.GetServices<IModeleDeCourrier>().Select(modele => modele.Nature)
            .Where(nature => BoiteAuxLettres.DesComptes.Any(debut => nature.StartsWith(debut, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    private static async Task TouteLaVieDUnCompteAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        var rose = await hote.NouveauPorteurAsync(boite, "Rose Lemaire", Rose);
        await hote.DansLaBaseAsync(contexte => contexte.Users.ExecuteUpdateAsync(compte => compte.SetProperty(c => c.Nom, Hostile)));
        await hote.Navigateur().SInscrireAsync("Une autre Rose", Rose);
        await DemanderLaStructureAsync(hote, rose, boite);
        await InviterAsync(hote, boite);
        await PerdreSonMotDePasseAsync(hote, boite);
        await HabiliterAsync(hote, boite);
        await ChangerDAdresseAsync(hote, boite);
    }

    private static async Task DemanderLaStructureAsync(HoteDeTest hote, Navigateur rose, BoiteAuxLettres boite)
    {
        var trouvee = await rose.VisiterAsync("/porteur/structure?caf=763&q=colibris");
        await rose.EnvoyerAsync(trouvee, trouvee.Bouton("Demander"));
        await boite.ReleverAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var demandes = await agent.VisiterAsync("/caf/763/rattachements");
        await agent.EnvoyerAsync(demandes, demandes.Bouton("Accepter"));
        await boite.ReleverAsync();
    }

    private static async Task InviterAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        var colibris = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        var page = await colibris.VisiterAsync((await colibris.VisiterAsync("/compte")).Lien("inviter un collègue"));
        await colibris.EnvoyerAsync(page, page.Bouton("Envoyer l’invitation"), ("courriel", Autre));
        await boite.ReleverAsync();
    }

    private static async Task PerdreSonMotDePasseAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        await hote.Navigateur().OublierAsync(Rose);
        await hote.Navigateur().SuivreAsync((await boite.UneAsync(Rose)).Lien, ("nouveau", Nouveau));
        var agent = await hote.ConnecterAsync("a.martin");
        var aide = await agent.VisiterAsync("/caf/763/aide-aux-partenaires?q=colibris.example");
        await agent.EnvoyerAsync(aide, aide.Bouton("Envoyer un lien de connexion"));
        var adresse = await agent.VisiterAsync((await agent.VisiterAsync("/caf/763/campagnes-precedentes?q=colibris")).Lien("Changer l’adresse"));
        await agent.EnvoyerAsync(adresse, adresse.Bouton("Envoyer un lien"), ("courriel", Autre));
        await boite.ReleverAsync();
    }

    private static async Task HabiliterAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        await hote.DansLaBaseAsync(contexte => contexte.Habilitations.ExecuteUpdateAsync(habilitation => habilitation.SetProperty(h => h.Nom, Hostile)));
        var responsable = await hote.ConnecterAsync("p.lefebvre");
        var page = await responsable.VisiterAsync("/caf/763/habilitations");
        await responsable.EnvoyerAsync(page, page.Bouton("Donner cet accès"), ("Sujet", "a.roy"), ("Nom", "Agnès Roy"), ("Courriel", Autre), ("Role", "AgentCaf"));
        await boite.ReleverAsync();
    }

    private static async Task ChangerDAdresseAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        var rose = hote.Navigateur();
        await rose.SeConnecterAsync(Rose, Nouveau);
        var page = await rose.VisiterAsync("/compte/adresse");
        await rose.EnvoyerAsync(page, page.Bouton("Recevoir un lien"), ("courriel", Neuve), ("motDePasse", Nouveau));
        await hote.Navigateur().SuivreAsync((await boite.UneAsync(Neuve)).Lien);
        await boite.ReleverAsync();
    }
}
