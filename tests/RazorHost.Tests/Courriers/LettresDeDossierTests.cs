using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>Each geste that concerns the porteur is told by a mail, received by a real server (G17 to G26, P6).</summary>
public sealed class LettresDeDossierTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G24_A_hand_back_says_who_why_until_when_and_what_was_corrected()
    {
        var dossier = await OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));
        await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("A05", "2"), ("motif", "Recomptez <b>les familles</b>."));

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Equal(Dossiers.Porteur, Assert.Single(message.A));
        Assert.Equal("Fiche Action 2018-2019 à reprendre – Les Colibris", message.Objet);
        Assert.Contains("Anne Martin (Caf de la Seine-Maritime) vous a rendu votre fiche Action 2018-2019 le 12/06/2019 à 10 h 00", message.Texte);
        Assert.Contains("jusqu’au samedi 6 juillet 2019 inclus", message.Texte);
        Assert.Contains("Recomptez <b>les familles</b>.", message.Texte);
        Assert.Contains("Recomptez &lt;b&gt;les familles&lt;/b&gt;.", message.Html);
        Assert.Contains($"Structure : Les Colibris Campagne : 2018-2019 Numéro : {dossier.Numero!.Value.PourFiche(FicheId.Action(1))}", message.Texte);
        var avant = dossier.Action.Reponses["A05"]!.Brut[0];
        Assert.Contains($"avant : {avant} après : 2", message.Texte);
        Assert.DoesNotContain("A05", message.Texte);
        Assert.Contains($"href=\"https://clas.example/dossiers/{dossier.Id}/fiches/a1\"", message.Html);
        Assert.Contains(
            "Pour joindre votre Caf : Service action sociale, pôle Clas, 02 61 91 76 30, clas@caf763.example. Caf de la Seine-Maritime -- Message automatique",
            message.Texte);
    }

    [Fact]
    public async Task G24_A_hand_back_asked_twice_by_the_same_form_is_told_once()
    {
        var dossier = await OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("motif", "Recomptez les familles."))));

        Assert.Single(await hote.EnvoyerLesCourriersAsync());
        Assert.Empty(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task G16_An_answer_of_the_Caf_alone_is_told_to_nobody()
    {
        var dossier = await OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S19", Dossiers.Sias));

        Assert.Equal(new ReponseTexte(Dossiers.Sias), (await hote.RelireAsync(dossier)).Structure.Reponses["S19"]);
        Assert.Empty(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task G19_A_direct_correction_is_told_and_the_duty_closes_when_the_mail_left()
    {
        var dossier = await OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(
            FicheId.Structure, new Saisie { ["S08a"] = "Darnétal", ["S19"] = Dossiers.Sias }));
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var avant = await navigateur.VisiterAsync(dossier.Bilan);

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Contains("Un courriel est en cours d’envoi", avant.Texte);
        Assert.Equal("Fiche Structure corrigée par votre Caf – Les Colibris", message.Objet);
        Assert.Contains("après : Darnétal", message.Texte);
        Assert.DoesNotContain(Dossiers.Sias, message.Texte);
        var apres = await navigateur.VisiterAsync(dossier.Bilan);
        Assert.Contains("Ce qui a été dit au porteur", apres.Texte);
        Assert.Contains("par Clas", apres.Texte);
        Assert.False(apres.ABouton("Noter : porteur prévenu par téléphone"));
    }

    [Fact]
    public async Task G19_Told_by_phone_meanwhile_nothing_leaves()
    {
        var dossier = await OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S08a"] = "Darnétal" }));
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Bilan);
        await navigateur.EnvoyerAsync(page, page.Bouton("Noter : porteur prévenu par téléphone"));

        Assert.Empty(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task P6_Finishing_is_acknowledged_to_the_porteur()
    {
        var dossier = await OuvrirAsync(Recit.StructureSeule);
        await hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), par => par.Enregistrer(FicheId.Structure, new Saisie { ["S08a"] = "Darnétal" }));
        await hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), par => par.Terminer(FicheId.Structure));

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Equal("Fiche Structure transmise – Les Colibris", message.Objet);
        Assert.Contains("accusé de réception", message.Texte);
    }

    [Fact]
    public async Task G20_G39_A_validation_is_told_with_the_corrections_and_without_the_Cafs_own_answers()
    {
        var dossier = await OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Valider(
            FicheId.Structure, new Saisie { ["S08a"] = "Darnétal", ["S19"] = Dossiers.Sias }));

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Equal("Fiche Structure validée – Les Colibris", message.Objet);
        Assert.Contains("après : Darnétal", message.Texte);
        Assert.DoesNotContain(Dossiers.Sias, message.Texte);
        Assert.False(Assert.Single(await hote.ObligationsAsync(dossier)).EstOuverte);
    }

    [Fact]
    public async Task Of_a_Caf_that_said_nothing_the_letter_says_where_to_look()
    {
        var dossier = await hote.DossierDeAsync("Ti Kaz Savoir", CodeCaf.Lire("974"));
        await hote.EnvoyerLesCourriersAsync();
        var agent = Acteur.AgentCaf("demonstration|j.hoarau", "Jocelyne Hoarau", dossier.Caf);
        await hote.ChangerAsync(dossier, agent, par => par.RendreAuPorteur(FicheId.Structure, "Reprenez l’adresse."));

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Contains("Pour joindre votre Caf : coordonnées sur caf.fr.", message.Texte);
    }

    [Fact]
    public async Task The_rare_gestes_are_told_too()
    {
        var dossier = await OuvrirAsync(Recit.AVerifier);
        var responsable = Acteur.ResponsableCaf("demonstration|p.lefebvre", "Pierre Lefebvre", HoteDeTest.SeineMaritime);
        await hote.ChangerAsync(dossier, responsable, par => par.Valider(FicheId.Structure, new Saisie { ["S19"] = Dossiers.Sias }));
        await hote.ChangerAsync(dossier, responsable, par => par.Devalider(FicheId.Structure, "Erreur de commune."));
        await hote.ChangerAsync(dossier, responsable, par => par.RendreAuPorteur(FicheId.Action(1), "À compléter."));
        await hote.ChangerAsync(dossier, responsable, par => par.Terminer(FicheId.Action(1)));
        await hote.ChangerAsync(dossier, responsable, par => par.MettreALEcart(RaisonDeMiseALEcart.Essai, "Un essai."));
        await hote.ChangerAsync(dossier, responsable, par => par.Reprendre());

        var messages = await hote.EnvoyerLesCourriersAsync();

        Assert.Equal(
            [
                "Fiche Structure validée – Les Colibris", "Fiche Structure rouverte – Les Colibris",
                "Fiche Action 2018-2019 à reprendre – Les Colibris", "Fiche Action 2018-2019 terminée par votre Caf – Les Colibris",
                "Dossier mis à l’écart – Les Colibris", "Dossier repris – Les Colibris",
            ],
            messages.Select(message => message.Objet));
        Assert.Contains("Erreur de commune.", messages[1].Texte);
        Assert.Contains("Un essai.", messages[4].Texte);
        Assert.EndsWith($"/porteur/dossiers/{dossier.Id}", messages[4].Lien());
        Assert.All(messages, message => Assert.DoesNotContain(Dossiers.Sias, message.Brut));
    }

    [Fact]
    public async Task Every_account_of_the_structure_is_told_in_one_message_but_those_not_confirmed()
    {
        var dossier = await hote.DossierDeAsync("Foyer rural du Pays de Caux");
        await hote.EnvoyerLesCourriersAsync();
        var responsable = Acteur.ResponsableCaf("demonstration|p.lefebvre", "Pierre Lefebvre", HoteDeTest.SeineMaritime);
        await hote.ChangerAsync(dossier, responsable, par => par.Devalider(FicheId.Action(1), "À revoir."));
        var tous = Assert.Single(await hote.EnvoyerLesCourriersAsync());
        await hote.DansLaBaseAsync(contexte => contexte.Users.Where(compte => compte.Nom == "Paul Vasseur")
            .ExecuteUpdateAsync(maj => maj.SetProperty(compte => compte.EmailConfirmed, false)));
        await hote.ChangerAsync(dossier, responsable, par => par.Valider(FicheId.Action(1)));

        var sansPaul = Assert.Single(await hote.EnvoyerLesCourriersAsync());

        Assert.Equal(["foyer@pays-de-caux.example", "paul.vasseur@courrier.example"], tous.A.Order());
        Assert.Equal(["foyer@pays-de-caux.example"], sansPaul.A);
    }

    [Fact]
    public async Task Planting_the_demonstration_tells_nobody()
    {
        await using var neuf = await HoteDeTest.NeufAsync();

        Assert.Empty(await neuf.EnvoyerLesCourriersAsync());
    }

    private async Task<Dossier> OuvrirAsync(Recit recit)
    {
        var dossier = await hote.OuvrirAsync(recit);
        await hote.EnvoyerLesCourriersAsync();
        return dossier;
    }
}
