using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>What no page of ours would send.</summary>
public sealed class RequetesForgeesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task A_button_pressed_twice_acts_once()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("motif", "Recomptez."));
        var version = (await hote.RelireAsync(dossier)).Version;
        var seconde = await navigateur.FaireAsync(page, GesteFiche.RendreAuPorteur, ("motif", "Recomptez."));

        Assert.Equal(HttpStatusCode.OK, seconde.Statut);
        Assert.Equal(dossier.Bilan, seconde.Adresse);
        Assert.Contains("faite qu’une fois", seconde.Annonce, StringComparison.Ordinal);
        Assert.Equal(version, (await hote.RelireAsync(dossier)).Version);
        Assert.Single(await hote.ObligationsAsync(dossier));
    }

    [Fact]
    public async Task Finishing_twice_acts_once()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        await navigateur.FaireAsync(page, GesteFiche.Terminer, ("S09", "Une fois"));
        var seconde = await navigateur.FaireAsync(page, GesteFiche.Terminer, ("S09", "Une fois"));

        Assert.Equal(HttpStatusCode.OK, seconde.Statut);
        Assert.Equal(StatutFiche.Terminee, (await hote.RelireAsync(dossier)).Structure.Statut);
    }

    [Fact]
    public async Task Finishing_a_finished_fiche_does_not_begin_it_again()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        Assert.False(page.Offre(GesteFiche.Terminer));

        var refusee = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), ("geste", "Terminer"), ("r.S09", "Forgé"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("Cette fiche est déjà terminée", refusee.Texte, StringComparison.Ordinal);
        Assert.Equal("Forgé", refusee.Saisi("S09"));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task A_form_without_its_token_gets_the_page_of_errors_and_writes_nothing()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var page = await navigateur.PosterAsync(dossier.Adresse("s"), [new("geste", "Enregistrer"), new("r.S09", "Forgé")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Statut);
        Assert.Contains("Rien n’a été enregistré", page.Texte, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Theory]
    [InlineData("s", "S19", "7654321", true)]
    [InlineData("a1", "A50", "Observation forgée", false)]
    [InlineData("a1", "A38", "12", true)]
    public async Task A_reserved_question_is_refused_clearly_and_a_hidden_one_stays_hidden(string code, string champ, string forge, bool estVisible)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse(code));

        var refusee = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), (PageDeFiche.R(champ), forge));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("Cette question n’est pas la vôtre", refusee.Texte, StringComparison.Ordinal);
        Assert.Equal(estVisible, refusee.Document.QuerySelector($"a[href='#r-{champ}']") is not null);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task A_field_that_is_no_question_is_ignored()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.ForgerAsync(
            page, page.Geste(GesteFiche.Enregistrer), ("r.Statut", "Validee"), ("Statut", "Validee"), ("r.A08", "12"), ("r.S09", "Gardé"));

        Assert.Equal(HttpStatusCode.OK, apres.Statut);
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(StatutFiche.EnSaisie, relu.Structure.Statut);
        Assert.Equal(new ReponseTexte("Gardé"), relu.Structure.Reponses["S09"]);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("valider")]
    [InlineData("Supprimer")]
    [InlineData("")]
    public async Task An_unknown_geste_does_nothing_and_keeps_the_text(string geste)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), ("geste", geste), ("r.S09", "Encore là"));

        Assert.Equal(HttpStatusCode.OK, apres.Statut);
        Assert.Equal("Encore là", apres.Saisi("S09"));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Theory]
    [InlineData("a2")]
    [InlineData("a01")]
    [InlineData("a100")]
    [InlineData("zzz")]
    [InlineData("s/autre")]
    public async Task A_fiche_that_does_not_exist_and_a_foreign_dossier_look_the_same(string code)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var absente = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse(code));
        var etrangere = await (await hote.ConnecterAsync(Dossiers.AgentDAilleurs)).VisiterAsync(dossier.Adresse("s"));
        var inexistante = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync($"/dossiers/763-{Guid.CreateVersion7()}/fiches/s");

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [absente.Statut, etrangere.Statut, inexistante.Statut]);
        Assert.Equal(absente.Texte, etrangere.Texte);
        Assert.Equal(absente.Texte, inexistante.Texte);
    }

    [Fact]
    public async Task A_foreign_agent_can_neither_write_nor_read_the_history()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var sienne = await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Adresse("s"));
        var navigateur = await hote.ConnecterAsync(Dossiers.AgentDAilleurs);
        var quelconque = await navigateur.VisiterAsync("/caf/951");
        var jeton = quelconque.Un("[name=jeton]").GetAttribute("value")!;

        var ecrite = await navigateur.PosterAsync(sienne.Adresse, [new("jeton", jeton), new("geste", "Enregistrer"), new("r.S09", "Intrusion")]);
        var historique = await navigateur.VisiterAsync(dossier.Adresse("s") + "/historique");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (ecrite.Statut, historique.Statut));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task A_campagne_that_closed_meanwhile_loses_no_text()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await using var close = await new CampagneClose(hote).FermerAsync();

        var refusee = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Écrit la veille"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("La saisie est close pour cette fiche", refusee.Texte, StringComparison.Ordinal);
        Assert.Contains("Écrit la veille", refusee.Texte, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    /// <summary>Closes the campagne, and opens it again for the tests that follow.</summary>
    private sealed class CampagneClose(HoteDeTest hote) : IAsyncDisposable
    {
        private static readonly Acteur Cnaf = Acteur.Cnaf("demonstration|m.girard", "Marc Girard");

        internal async Task<CampagneClose> FermerAsync()
        {
            await ChangerAsync((campagne, le) => campagne.Clore(Cnaf, le, "Essai"));
            return this;
        }

        public async ValueTask DisposeAsync() => await ChangerAsync((campagne, le) =>
            campagne.Rouvrir(Cnaf, le, HeureDeParis.JourDe(le).AddDays(24), HeureDeParis.JourDe(le).AddDays(52), "Essai"));

        private async Task ChangerAsync(Func<Campagne, DateTimeOffset, Decision> geste) =>
            (await hote.Campagnes.ChangerAsync(HoteDeTest.Campagne, campagne => geste(campagne, hote.Horloge.GetUtcNow()))).OuLever();
    }
}
