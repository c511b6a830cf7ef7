using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>Two people on one fiche: neither text is lost, neither is undone in silence.</summary>
public sealed class ConflitsTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task A_stale_fiche_shows_both_texts_and_who_saved_the_other_one()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(
            FicheId.Structure, new Saisie { ["S09"] = "Texte de la Caf", ["S06b"] = "Bâtiment C" }));

        var conflit = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Texte du porteur"), ("S03", ""), ("S08a", "Darnétal"));

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        Assert.Contains("Claire Dumont", conflit.Texte, StringComparison.Ordinal);
        Assert.Contains("12/06/2019 à 10 h 00", conflit.Texte, StringComparison.Ordinal);
        Assert.Equal("Texte du porteur", conflit.Saisi("S09"));
        Assert.Contains("Texte de la Caf", conflit.Texte, StringComparison.Ordinal);
        Assert.Equal("Darnétal", conflit.Saisi("S08a"));
        Assert.Null(conflit.Document.QuerySelector("[name='r.S06b']"));

        await navigateur.EnvoyerAsync(conflit, conflit.Bouton("Enregistrer ma version"), ("r.S09", "Les deux textes"));

        var reponses = (await hote.RelireAsync(dossier)).Structure.Reponses;
        Assert.Equal(new ReponseTexte("Les deux textes"), reponses["S09"]);
        Assert.Equal(new ReponseTexte("Darnétal"), reponses["S08a"]);
        Assert.Equal(new ReponseTexte("Bâtiment C"), reponses["S06b"]);
    }

    [Fact]
    public async Task A_delai_granted_meanwhile_does_not_hide_who_saved_the_other_text()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S09"] = "Texte de la Caf" }));
        var fin = (await hote.RelireAsync(dossier)).Campagne.SaisieFermeLe;
        await hote.ChangerAsync(
            dossier, Acteur.Cnaf("m.girard", "Marc Girard"), par => par.AccorderUnDelai(FicheId.Structure, fin.AddDays(3), "Panne."));

        var conflit = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Texte du porteur"));

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        Assert.Contains("Claire Dumont", conflit.Texte, StringComparison.Ordinal);
        Assert.Contains("Texte de la Caf", conflit.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("Accorder un délai", conflit.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_version_can_be_kept_by_a_link()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S09"] = "Texte de la Caf" }));
        var conflit = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Texte du porteur"));

        var gardee = await navigateur.VisiterAsync(conflit.Lien("Garder la version enregistrée"));

        Assert.Equal("Texte de la Caf", gardee.Saisi("S09"));
        Assert.Equal(new ReponseTexte("Texte de la Caf"), (await hote.RelireAsync(dossier)).Structure.Reponses["S09"]);
    }

    [Fact]
    public async Task A_motive_typed_on_a_stale_fiche_is_not_lost()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S19"] = Dossiers.Sias }));

        var conflit = await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("motif", "Recomptez."));
        await navigateur.FaireAsync(conflit, GesteFiche.RendreAuPorteur);

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        var structure = (await hote.RelireAsync(dossier)).Structure;
        Assert.Equal("Recomptez.", structure.DemandeDeCorrection?.Motif);
        Assert.Equal(new ReponseTexte(Dossiers.Sias), structure.Reponses["S19"]);
    }

    [Fact]
    public async Task A_confirmation_read_on_a_fiche_that_moved_validates_nothing()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        var confirmation = await navigateur.FaireAsync(page, GesteFiche.Valider, ("S19", Dossiers.Sias));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S09"] = "Changé entre-temps" }));

        var conflit = await navigateur.ConfirmerAsync(confirmation);

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        Assert.Contains("Changé entre-temps", conflit.Texte, StringComparison.Ordinal);
        Assert.Equal(Dossiers.Sias, conflit.Saisi("S19"));
        Assert.Equal(StatutFiche.Terminee, (await hote.RelireAsync(dossier)).Structure.Statut);
    }

    [Fact]
    public async Task A_sibling_fiche_that_moved_disturbs_nobody()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S19"] = Dossiers.Sias }));

        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("A48", "Sans encombre."));

        Assert.Equal(HttpStatusCode.OK, apres.Statut);
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(new ReponseTexte("Sans encombre."), relu.Action.Reponses["A48"]);
        Assert.Equal(new ReponseTexte(Dossiers.Sias), relu.Structure.Reponses["S19"]);
    }

    [Fact]
    public async Task A_fiche_validated_meanwhile_shows_what_was_typed_and_why_it_cannot_be_saved()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Valider(FicheId.Structure, new Saisie { ["S19"] = Dossiers.Sias }));

        var conflit = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Trop tard"));

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        Assert.Contains("Trop tard", conflit.Texte, StringComparison.Ordinal);
        Assert.Contains("ni le porteur ni la Caf ne peuvent plus la modifier", conflit.Texte, StringComparison.Ordinal);
        Assert.False(conflit.Offre(GesteFiche.Enregistrer));
    }

    [Fact]
    public async Task A_form_that_says_no_revision_is_treated_as_stale()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var conflit = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), ("revision", "douze"), ("r.S09", "Ma version"));

        Assert.Equal(HttpStatusCode.Conflict, conflit.Statut);
        Assert.Equal("Ma version", conflit.Saisi("S09"));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }
}
