using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>Campagnes, kept by the Cnaf: prepared, published, dated, closed, each geste in the journal.</summary>
public sealed class CampagnesTests
{
    private const string Liste = "/national/campagnes";
    private const string Nouvelle = "/national/campagnes/nouvelle";
    private const string Courante = "/national/campagnes/2018-2019";
    private const string Cnaf = "m.girard";

    [Fact]
    public async Task A_campagne_is_prepared_then_published_and_its_days_end_at_midnight_of_Paris()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var preparee = await PreparerAsync(cnaf);
        var sansConfirmer = await cnaf.EnvoyerAsync(preparee, preparee.Bouton("Publier la campagne"));
        var publiee = await cnaf.EnvoyerAsync(preparee, preparee.Bouton("Publier la campagne"), ("confirme", "true"));
        var campagne = (await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")))!;

        Assert.Contains("Cochez la case", sansConfirmer.Texte);
        Assert.Contains("Campagne publiée", publiee.Annonce);
        Assert.Contains("Publication", publiee.Texte);
        Assert.Contains("2019-2020", (await cnaf.VisiterAsync(Liste)).Texte);
        // The last Sunday of March has 23 hours, the last of October 25.
        Assert.Equal(new DateTimeOffset(2020, 3, 29, 22, 0, 0, TimeSpan.Zero), campagne.SaisieFermeLe);
        Assert.Equal(new DateTimeOffset(2020, 10, 25, 23, 0, 0, TimeSpan.Zero), campagne.FermeLe);
    }

    [Fact]
    public async Task A_campagne_that_exists_is_refused_by_name()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var refusee = await PreparerAsync(cnaf, ("Code", "2018-2019"), ("PremierJour", "2019-01-01"), ("FinDeSaisie", "2019-07-01"), ("FinDeValidation", "2019-08-01"));

        Assert.Contains("La campagne 2018-2019 existe déjà", refusee.Texte);
    }

    [Theory]
    [InlineData("Code", "2019", "deux années qui se suivent")]
    [InlineData("Code", "2019-2021", "deux années qui se suivent")]
    [InlineData("PremierJour", "30/02/2020", "un jour qui existe")]
    [InlineData("PremierJour", "", "un jour qui existe")]
    [InlineData("FinDeSaisie", "9999-12-31", "entre le 01/01/2019 et le 31/12/2021")]
    [InlineData("FinDeSaisie", "2019-09-30", "finirait le lundi 30 septembre 2019, avant de commencer le mardi 1er octobre 2019")]
    [InlineData("FinDeValidation", "2020-03-01", "finirait le dimanche 1er mars 2020, avant la fin de la saisie, le dimanche 29 mars 2020")]
    [InlineData("Actions", "0", "de 1 à 99")]
    [InlineData("Delai", "99999999999", "de 0 à 90")]
    public async Task What_is_wrong_is_said_beside_its_field_and_kept(string champ, string saisie, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var refusee = await PreparerAsync(cnaf, (champ, saisie));

        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains(erreur, refusee.Texte);
        Assert.Equal(saisie, refusee.Un($"#{champ}").GetAttribute("value") ?? "");
        Assert.Null(await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")));
    }

    [Fact]
    public async Task Before_it_opens_its_three_days_move_and_neither_closing_nor_prolonging_is_spoken_of()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await PreparerAsync(cnaf);

        var deplacee = await cnaf.EnvoyerAsync(
            page, page.Bouton("Changer les dates"), ("PremierJour", "15/10/2019"), ("FinDeSaisie", "2020-03-31"), ("motif", "Rentrée tardive"));
        var campagne = (await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")))!;

        Assert.DoesNotContain("Prolonger", page.Texte);
        Assert.False(page.ABouton("Clore la campagne"));
        Assert.Contains("Dates changées avant l’ouverture", deplacee.Texte);
        Assert.Contains("Premier jour de la saisie : 01/10/2019 → 15/10/2019", deplacee.Texte);
        Assert.Equal((new DateOnly(2019, 10, 15), new DateOnly(2020, 3, 31)), (campagne.PremierJour, campagne.DernierJourDeSaisie));
    }

    [Theory]
    [InlineData("PremierJour", "2020-04-01", "La saisie finirait le dimanche 29 mars 2020, avant de commencer le mercredi 1er avril 2020")]
    [InlineData("FinDeValidation", "2020-03-01", "La validation finirait le dimanche 1er mars 2020, avant la fin de la saisie, le dimanche 29 mars 2020")]
    [InlineData("PremierJour", "2019-06-11", "La date indiquée est déjà passée")]
    [InlineData("PremierJour", "demain \U0001F600", "un jour qui existe")]
    public async Task Days_of_a_campagne_to_open_that_cross_or_are_gone_by_are_named_and_kept(string champ, string saisie, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await PreparerAsync(cnaf);

        var refusee = await cnaf.EnvoyerAsync(page, page.Bouton("Changer les dates"), (champ, saisie), ("motif", "x"));

        Assert.Contains(erreur, refusee.Texte);
        Assert.Equal(saisie, refusee.Un($"#{champ}").GetAttribute("value"));
        Assert.Equal(new DateOnly(2019, 10, 1), (await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")))!.PremierJour);
    }

    [Fact]
    public async Task The_first_day_of_an_open_campagne_stays_even_when_it_is_forged()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Courante);

        var forgee = await cnaf.ForgerAsync(page, page.Bouton("Changer les dates"), ("PremierJour", "2019-06-20"), ("motif", "x"));

        Assert.Null(page.Document.QuerySelector("#PremierJour"));
        Assert.Contains("La campagne est déjà ouverte : son premier jour ne peut plus changer.", forgee.Texte);
    }

    [Fact]
    public async Task A_campagne_is_prepared_with_thresholds_as_the_French_type_them()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var preparee = await PreparerAsync(
            cnaf, ("Delai", "0"), ("seuil.clas-2018-2019.prestation.taux", "0,3"), ("seuil.clas-2018-2019.seances.du", "01/08/2019"));
        var parametres = (await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")))!.Parametres;

        Assert.Equal(["prestation.taux 0.3", "seances.du 2019-08-01"], parametres.Seuils.Select(seuil => $"{seuil.Key} {seuil.Value}").Order());
        Assert.Equal(0, parametres.JoursDeDelaiApresRetour);
        Assert.Contains("0,3 (par défaut 0,325)", preparee.Texte);
    }

    [Fact]
    public async Task A_threshold_that_is_none_is_said_beside_it_in_an_open_section()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var refusee = await PreparerAsync(cnaf, ("seuil.clas-2018-2019.groupe.min", "huit"));

        Assert.Contains("Écrivez un nombre de 0 à 100", refusee.Texte);
        Assert.Equal("huit", refusee.Un("#seuil-clas-2018-2019-groupe-min").GetAttribute("value"));
        Assert.True(refusee.Un("details:has(#seuil-clas-2018-2019-groupe-min)").HasAttribute("open"));
        Assert.Null(await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")));
    }

    [Fact]
    public async Task A_least_that_passes_the_greatest_left_by_default_is_said_beside_what_was_typed()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var refusee = await PreparerAsync(cnaf, ("seuil.clas-2018-2019.duree.min", "5"));

        Assert.Contains("« Durée minimale d’une séance » (5) dépasse « Durée maximale d’une séance » (4) : changez l’un ou l’autre.", refusee.Texte);
        Assert.Equal(["seuil-clas-2018-2019-duree-min-erreur"], refusee.Document.QuerySelectorAll(".erreur-de-champ").Select(erreur => erreur.Id));
        Assert.Null(await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")));
    }

    [Fact]
    public async Task A_campagne_that_runs_in_other_years_than_its_own_is_prolonged_closed_and_opened_again()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        (await hote.Campagnes.ChangerAsync(HoteDeTest.Campagne, campagne => campagne.Prolonger(
            Acteur.Cnaf("c", "C"), hote.Horloge.GetUtcNow(), new(2026, 12, 22), new(2027, 1, 20), "Essai"))).OuLever();
        hote.Horloge.SetUtcNow(new(2026, 12, 1, 9, 30, 0, TimeSpan.Zero));
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Courante);

        var prolongee = await cnaf.EnvoyerAsync(page, page.Bouton("Changer les dates"), ("FinDeValidation", "2027-01-31"), ("motif", "x"));
        var close = await cnaf.EnvoyerAsync(prolongee, prolongee.Bouton("Clore la campagne"), ("confirme", "true"), ("motif", "x"));
        var rouverte = await cnaf.EnvoyerAsync(
            close, close.Bouton("Changer les dates"), ("FinDeSaisie", "2026-12-22"), ("FinDeValidation", "2027-01-31"), ("motif", "x"));

        Assert.Equal(["Dates changées.", "Campagne close.", "Dates changées."], [prolongee.Annonce, close.Annonce, rouverte.Annonce]);
        Assert.Contains("Saisie close depuis le 01/12/2026 à 10 h 30, heure de Paris", PageLue.Plier(close.Document.QuerySelector(".bandeau")!.TextContent));
        Assert.Equal(new DateOnly(2027, 1, 31), (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.DernierJourDeValidation);
    }

    [Fact]
    public async Task Dates_that_another_changed_meanwhile_are_not_replaced_unseen()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var ancienne = await cnaf.VisiterAsync(Courante);
        var page = await cnaf.VisiterAsync(Courante);
        await cnaf.EnvoyerAsync(page, page.Bouton("Changer les dates"), ("FinDeValidation", "2019-12-31"), ("motif", "Prolongation"));

        var refusee = await cnaf.EnvoyerAsync(ancienne, ancienne.Bouton("Changer les dates"), ("FinDeSaisie", "2019-07-10"), ("motif", "Saisie"));

        Assert.Contains("La campagne a été changée pendant que vous écriviez", refusee.Texte);
        Assert.Equal("2019-07-10", refusee.Un("[name=FinDeSaisie]").GetAttribute("value"));
        Assert.Equal(new DateOnly(2019, 12, 31), (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.DernierJourDeValidation);
    }

    [Fact]
    public async Task A_campagne_whose_entry_is_over_already_is_not_prepared()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var refusee = await PreparerAsync(
            cnaf, ("PremierJour", "2019-05-01"), ("FinDeSaisie", "2019-06-11"), ("FinDeValidation", "2020-10-25"));

        Assert.Contains("La saisie aurait fini le mardi 11 juin 2019, dans le passé", refusee.Texte);
        Assert.Null(await hote.Campagnes.TrouverAsync(CodeCampagne.Lire("2019-2020")));
    }

    [Fact]
    public async Task A_campagne_is_closed_and_opened_again_each_for_a_motive_kept_in_its_journal()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Courante);

        var sansMotif = await cnaf.EnvoyerAsync(page, page.Bouton("Clore la campagne"), ("confirme", "true"));
        var close = await cnaf.EnvoyerAsync(page, page.Bouton("Clore la campagne"), ("confirme", "true"), ("motif", "Tout est compté"));
        var rouverte = await cnaf.EnvoyerAsync(close, close.Bouton("Changer les dates"), ("FinDeSaisie", "2019-07-01"), ("FinDeValidation", "2019-07-31"), ("motif", "Oubli d’une Caf"));

        Assert.Contains("Le motif manque", sansMotif.Texte);
        Assert.Contains("Campagne close", close.Annonce);
        Assert.Contains("Dates changées", rouverte.Annonce);
        Assert.Contains("Réouverture Marc Girard", rouverte.Texte);
        Assert.Contains("Oubli d’une Caf", rouverte.Texte);
        Assert.Equal(PhaseDeCampagne.Ouverte, (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.PhaseA(hote.Horloge.GetUtcNow()));
    }

    [Fact]
    public async Task New_dates_that_cross_are_named_and_kept_with_the_motive()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Courante);
        var avant = (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Version;

        var refusee = await cnaf.EnvoyerAsync(page, page.Bouton("Changer les dates"), ("FinDeSaisie", "2019-08-02"), ("FinDeValidation", "2019-08-01"), ("motif", "<b>Grève</b>"));

        Assert.Contains("finirait le jeudi 1er août 2019, avant la fin de la saisie, le vendredi 2 août 2019", refusee.Texte);
        Assert.Equal("2019-08-02", refusee.Un("#FinDeSaisie").GetAttribute("value"));
        Assert.Single(refusee.Document.QuerySelectorAll("input[name=motif]"), champ => champ.GetAttribute("value") == "<b>Grève</b>");
        Assert.Equal(avant, (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Version);
    }

    [Fact]
    public async Task A_blocking_control_is_lowered_to_an_alert()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Courante);
        var controle = page.Un("#controle option").GetAttribute("value")!;

        var inconnu = await cnaf.ForgerAsync(page, page.Bouton("Abaisser ce contrôle"), ("controle", "n'existe pas"), ("motif", "x"));
        var abaisse = await cnaf.EnvoyerAsync(page, page.Bouton("Abaisser ce contrôle"), ("controle", controle), ("motif", "Seuil discuté"));

        Assert.Contains("Choisissez un contrôle de la liste", inconnu.Texte);
        Assert.Contains($"{controle} : Seuil discuté", abaisse.Texte);
        Assert.Contains(controle, (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Parametres.ControlesAbaisses);
    }

    [Theory]
    [InlineData("p.lefebvre")]
    [InlineData("a.martin")]
    [InlineData("contact@colibris.example")]
    public async Task Nobody_but_the_Cnaf_reads_or_changes_a_campagne(string compte)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.ConnecterAsync(compte);
        var jeton = (await navigateur.VisiterAsync("/")).Document.QuerySelector("input[name=jeton]")?.GetAttribute("value") ?? "";
        var avant = (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Version;

        var lue = await navigateur.VisiterAsync(Liste);
        var close = await navigateur.PosterAsync($"{Courante}?handler=Clore", [new("jeton", jeton), new("confirme", "true"), new("motif", "x")]);

        Assert.Equal(HttpStatusCode.Forbidden, lue.Statut);
        Assert.Equal(HttpStatusCode.Forbidden, close.Statut);
        Assert.Equal(avant, (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Version);
    }

    [Theory]
    [InlineData("/national/campagnes/1999-2000")]
    [InlineData("/national/campagnes/rien")]
    public async Task A_campagne_that_is_none_is_not_found(string adresse)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await hote.ConnecterAsync(Cnaf)).VisiterAsync(adresse)).Statut);
    }

    private static async Task<PageLue> PreparerAsync(Navigateur cnaf, params (string Champ, string Valeur)[] autres)
    {
        var page = await cnaf.VisiterAsync(Nouvelle);
        var valeurs = new Dictionary<string, string>
        {
            ["Code"] = "2019-2020",
            ["PremierJour"] = "2019-10-01",
            ["FinDeSaisie"] = "2020-03-29",
            ["FinDeValidation"] = "2020-10-25",
        };
        foreach (var (champ, valeur) in autres)
            valeurs[champ] = valeur;
        return await cnaf.EnvoyerAsync(page, page.Bouton("Préparer la campagne"), [.. valeurs.Select(valeur => (valeur.Key, valeur.Value))]);
    }
}
