using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>A Caf reads, corrects, gives back, validates.</summary>
public sealed class CafTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G15_The_button_of_the_Structure_shows_what_the_porteur_answered()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);

        var page = await navigateur.VisiterAsync((await navigateur.VisiterAsync(dossier.Bilan)).Lien("Fiche Structure"));

        Assert.Equal(dossier.Adresse("s"), page.Adresse);
        Assert.Equal(dossier.Structure.Reponses["S06a"]!.Brut[0], page.Saisi("S06a"));
        Assert.Equal(dossier.Structure.Reponses["S02"]!.Brut[0], page.Un("[name='r.S02'][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task G16_The_agent_fills_in_the_Sias_number_which_is_no_correction()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S19", " 0076345 "));

        Assert.Equal(new ReponseTexte("0076345"), (await hote.RelireAsync(dossier)).Structure.Reponses["S19"]);
        Assert.DoesNotContain("informer", apres.Annonce, StringComparison.Ordinal);
        Assert.Empty(await hote.ObligationsAsync(dossier));
    }

    [Fact]
    public async Task G16_The_Sias_number_counts_among_the_answers_asked_of_the_agent()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S19", "0076345"));

        var apres = await navigateur.VisiterAsync(dossier.Adresse("s"));
        Assert.Equal("16 réponses obligatoires sur 17", PageLue.Plier(page.Un(".avancement").TextContent));
        Assert.Equal("17 réponses obligatoires sur 17", PageLue.Plier(apres.Un(".avancement").TextContent));
    }

    [Fact]
    public async Task G16_Validating_without_the_Sias_number_is_refused_beside_its_question()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var refusee = await navigateur.FaireAsync(page, GesteFiche.Valider, ("S09", "Quartier relu"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("Le numéro unique gestionnaire Sias AFC manque", refusee.DitACote("S19"), StringComparison.Ordinal);
        Assert.Equal("true", refusee.Un("[name='r.S19']").GetAttribute("aria-invalid"));
        Assert.Equal("Quartier relu", refusee.Saisi("S09"));
    }

    [Fact]
    public async Task G17_Abandon_writes_nothing_and_says_whom_to_contact()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.VisiterAsync(page.Lien("Abandon"));

        Assert.Equal(dossier.Bilan, apres.Adresse);
        Assert.Contains("Rien n’a été enregistré", apres.Annonce, StringComparison.Ordinal);
        Assert.Contains(dossier.Structure.Reponses["S15"]!.Brut[0], apres.Annonce, StringComparison.Ordinal);
        Assert.Contains(Telephone.Lire(dossier.Structure.Reponses["S14"]!.Brut[0]).Lisible, apres.Annonce, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task G18_G19_A_direct_correction_is_saved_and_reminds_to_inform_the_porteur()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S08a", "Darnétal"));

        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(new ReponseTexte("Darnétal"), relu.Structure.Reponses["S08a"]);
        Assert.Equal(StatutFiche.Terminee, relu.Structure.Statut);
        var suivie = Assert.Single(await hote.ObligationsAsync(dossier));
        Assert.Equal((NatureDObligation.Correction, true), (suivie.Obligation.Nature, suivie.EstOuverte));
        Assert.Equal(["S08a"], suivie.Obligation.Champs);
        Assert.Contains("Un courriel va en informer le porteur", apres.Annonce, StringComparison.Ordinal);
        Assert.Equal($"{dossier.Bilan}#prevenir", apres.Lien("noter qu’il est prévenu"));
    }

    [Fact]
    public async Task G19_What_the_porteur_is_told_leaves_out_what_the_Caf_answered_for_itself()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);

        await navigateur.FaireAsync(await navigateur.VisiterAsync(dossier.Adresse("s")), GesteFiche.Enregistrer, ("S08a", "Darnétal"), ("S19", "0076345"));

        var bilan = await navigateur.VisiterAsync(dossier.Bilan);
        Assert.Equal(["Commune"], bilan.Document.QuerySelectorAll(".obligation tbody th").Select(question => question.TextContent));
        var duPorteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync($"/porteur/dossiers/{dossier.Id}");
        Assert.Contains("Darnétal", duPorteur.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("0076345", duPorteur.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task G20_G22_Enregistrer_et_valider_closes_the_Structure_to_both_and_leads_back_to_its_bilan()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        var confirmation = await navigateur.FaireAsync(page, GesteFiche.Valider, ("S19", Dossiers.Sias));

        var apres = await navigateur.ConfirmerAsync(confirmation);

        Assert.Equal(dossier.Bilan, apres.Adresse);
        Assert.Contains("Fiche Structure : validée", apres.Annonce, StringComparison.Ordinal);
        Assert.Equal(StatutFiche.Validee, (await hote.RelireAsync(dossier)).Structure.Statut);
        foreach (var compte in new[] { Dossiers.Agent, Dossiers.Porteur })
        {
            var relue = await (await hote.ConnecterAsync(compte)).VisiterAsync(dossier.Adresse("s"));
            Assert.Empty(relue.Document.QuerySelectorAll("[name^='r.']"));
            Assert.Contains("ni le porteur ni la Caf ne peuvent plus la modifier", relue.Texte, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task G21_A_confirmation_carries_what_was_typed_and_writes_nothing_before_OK()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var confirmation = await navigateur.FaireAsync(
            page, GesteFiche.Valider, ("S19", Dossiers.Sias), ("S06a", "3 « rue » de l’Église <b>"), ("S17", "laep"), ("S17", "evs"));

        Assert.Contains("Ni vous, ni le porteur de projet ne pourrez plus", confirmation.Texte, StringComparison.Ordinal);
        Assert.Contains("Le porteur n’a pas dit qu’il avait terminé", confirmation.Texte, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        var revenue = await navigateur.EnvoyerAsync(confirmation, confirmation.Bouton("Revenir à la fiche"));
        Assert.Equal("3 « rue » de l’Église <b>", revenue.Saisi("S06a"));
        Assert.Equal(2, revenue.Document.QuerySelectorAll("[name='r.S17'][checked]").Length);
        var apres = await navigateur.ConfirmerAsync(await navigateur.FaireAsync(revenue, GesteFiche.Valider));
        Assert.Equal(dossier.Bilan, apres.Adresse);
        Assert.Equal(new ReponseTexte("3 « rue » de l’Église <b>"), (await hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    [Fact]
    public async Task G24_Enregistrer_sans_valider_gives_the_fiche_back_with_its_motive_and_its_corrections()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var apres = await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("A05", "2"), ("motif", "Recomptez les familles."));

        Assert.Equal(dossier.Bilan, apres.Adresse);
        Assert.Contains("Un courriel va en informer le porteur", apres.Annonce, StringComparison.Ordinal);
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal((StatutFiche.EnSaisie, new ReponseNombre(2)), (relu.Action.Statut, relu.Action.Reponses["A05"]));
        Assert.Equal(NatureDObligation.Retour, Assert.Single(await hote.ObligationsAsync(dossier)).Obligation.Nature);
        var duPorteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse("a1"));
        Assert.Contains("Recomptez les familles.", duPorteur.Texte, StringComparison.Ordinal);
        Assert.True(duPorteur.Offre(GesteFiche.Enregistrer));
    }

    [Fact]
    public async Task G24_Without_a_motive_the_error_stands_beside_it_and_every_text_is_kept()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var refusee = await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("A48", "Relire ce point."), ("motif", "   "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("Le motif manque", refusee.Un("#motif-erreur").TextContent, StringComparison.Ordinal);
        Assert.Equal("motif-erreur", refusee.Un("#motif").GetAttribute("aria-describedby"));
        Assert.Equal("Relire ce point.", refusee.Saisi("A48"));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task G25_G38_The_fiche_Action_opens_on_the_porteur_s_answers_and_is_corrected_directly()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync((await navigateur.VisiterAsync(dossier.Bilan)).Lien("Fiche Action 2018-2019"));

        Assert.Equal(dossier.Adresse("a1"), page.Adresse);
        Assert.Equal(dossier.Action.Reponses["A08"]!.Brut[0], page.Saisi("A08"));
        await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("A17", "19"));

        var relu = await hote.RelireAsync(dossier);
        Assert.Equal((StatutFiche.Terminee, new ReponseNombre(19)), (relu.Action.Statut, relu.Action.Reponses["A17"]));
        Assert.Equal(NatureDObligation.Correction, Assert.Single(await hote.ObligationsAsync(dossier)).Obligation.Nature);
    }

    [Fact]
    public async Task G26_Valider_an_action_before_its_structure_is_refused_and_says_why()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        Assert.False(page.Offre(GesteFiche.Valider));
        Assert.Contains("Validez d’abord la fiche Structure.", page.Texte, StringComparison.Ordinal);
        var forgee = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), ("geste", nameof(GesteFiche.Valider)), ("confirme", "oui"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, forgee.Statut);
        Assert.Contains("Validez d’abord la fiche Structure.", forgee.Texte, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task G39_Enregistrer_et_valider_the_Action_closes_it_and_the_dossier_counts()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureValidee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var apres = await navigateur.ConfirmerAsync(await navigateur.FaireAsync(page, GesteFiche.Valider));

        Assert.Equal(dossier.Bilan, apres.Adresse);
        Assert.True((await hote.RelireAsync(dossier)).EstPrisEnCompte);
        var duPorteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse("a1"));
        Assert.Empty(duPorteur.Document.QuerySelectorAll("[name^='r.']"));
    }

    [Fact]
    public async Task A_validated_fiche_is_reopened_by_a_responsable_alone_and_with_a_motive()
    {
        var dossier = await hote.OuvrirAsync(Recit.PrisEnCompte);
        Assert.False((await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Adresse("a1"))).Offre(GesteFiche.Devalider));
        var navigateur = await hote.ConnecterAsync(Dossiers.Responsable);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var sansMotif = await navigateur.FaireAsync(page, GesteFiche.Devalider);
        var apres = await navigateur.FaireAsync(sansMotif, GesteFiche.Devalider, ("motif", "Charges de personnel erronées."));

        Assert.Contains("Le motif manque", sansMotif.Un("#motif-erreur").TextContent, StringComparison.Ordinal);
        Assert.Equal(dossier.Adresse("a1"), apres.Adresse);
        Assert.Equal(StatutFiche.Terminee, (await hote.RelireAsync(dossier)).Action.Statut);
    }

    [Fact]
    public async Task Finishing_in_the_porteur_s_place_is_said_on_the_button_and_creates_a_duty()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        Assert.Contains("à la place du porteur", page.Geste(GesteFiche.Terminer).TextContent, StringComparison.Ordinal);
        await navigateur.FaireAsync(page, GesteFiche.Terminer);

        Assert.Equal(StatutFiche.Terminee, (await hote.RelireAsync(dossier)).Action.Statut);
        Assert.Equal(NatureDObligation.TermineePourLePorteur, Assert.Single(await hote.ObligationsAsync(dossier)).Obligation.Nature);
    }

    [Fact]
    public async Task The_Cnaf_reads_without_contact_details_and_without_buttons()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Cnaf);

        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Empty(page.Document.QuerySelectorAll("main button"));
        Assert.DoesNotContain(dossier.Structure.Reponses["S15"]!.Brut[0], page.Document.Source.Text, StringComparison.Ordinal);
    }
}
