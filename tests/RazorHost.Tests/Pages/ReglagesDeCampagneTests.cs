using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>What the Cnaf sets in a campagne beside its dates: parameters, thresholds, questionnaire.</summary>
public sealed class ReglagesDeCampagneTests
{
    private const string Reglages = "/national/campagnes/2018-2019/reglages";
    private const string Groupe = "seuil.clas-2018-2019.groupe.min";
    private const string Cnaf = "m.girard";

    public static TheoryData<string> Hostiles => [new string('9', 10_000), "8\r\nSet-Cookie: x=1", "\U0001F600", "<script>alert(1)</script>", "-1", "1.000"];

    [Fact]
    public async Task Parameters_and_thresholds_change_for_a_motive_and_the_journal_says_from_what_to_what()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var changee = await cnaf.EnvoyerAsync(
            page, page.Bouton("Changer les réglages"), ("Actions", "3"), ("Delai", "0"), ("Sias", ""), (Groupe, "6,5"), ("motif", "Consigne du 12 juin"));
        var parametres = await ParametresAsync(hote);

        Assert.Contains("Par défaut", page.Texte);
        Assert.Contains("Réglages changés", changee.Annonce);
        Assert.Equal((3, 0, false, "6.5"), (parametres.NombreMaximalDActions, parametres.JoursDeDelaiApresRetour, parametres.NumeroSiasExige, parametres.Seuils["groupe.min"]));
        Assert.Contains("Fiches Action par dossier, au plus : 1 → 3", changee.Texte);
        Assert.Contains("Numéro Sias exigé pour valider : oui → non", changee.Texte);
        Assert.Contains("Nombre minimal d’enfants présents en moyenne par groupe : valeur par défaut → 6,5", changee.Texte);
        Assert.Contains("Consigne du 12 juin", changee.Texte);
    }

    [Fact]
    public async Task A_blank_threshold_goes_back_to_the_questionnaires_own()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        await cnaf.EnvoyerAsync(page, page.Bouton("Changer les réglages"), ("seuil.clas-2018-2019.seances.du", " "), ("motif", "x"));

        Assert.Equal(["seances.au"], (await ParametresAsync(hote)).Seuils.Keys);
    }

    [Theory]
    [InlineData("Actions", "100", "de 1 à 99")]
    [InlineData("Actions", "", "de 1 à 99")]
    [InlineData("Delai", "91", "de 0 à 90")]
    [InlineData(Groupe, "101", "Écrivez un nombre de 0 à 100")]
    [InlineData(Groupe, "12", "groupe » (12) dépasse « Nombre maximal d’enfants présents en moyenne par groupe » (11)")]
    [InlineData("seuil.clas-2018-2019.seances.du", "31/02/2019", "Écrivez une date, par exemple 15/09/2018, ou laissez vide")]
    [InlineData("motif", "", "Le motif manque")]
    public async Task What_is_wrong_is_said_and_all_that_was_typed_is_kept(string champ, string saisie, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var refusee = await cnaf.EnvoyerAsync(
            page, page.Bouton("Changer les réglages"),
            [.. new[] { ("Actions", "4"), ("seuil.clas-2018-2019.groupe.max", "11"), ("motif", "Essai") }.Where(valeur => valeur.Item1 != champ), (champ, saisie)]);

        Assert.Contains(erreur, refusee.Texte);
        Assert.Equal(saisie, refusee.Un($"[name='{champ}']").GetAttribute("value") ?? "");
        Assert.Equal("11", refusee.Un("#seuil-clas-2018-2019-groupe-max").GetAttribute("value"));
        Assert.Equal(1, (await ParametresAsync(hote)).NombreMaximalDActions);
    }

    [Theory]
    [MemberData(nameof(Hostiles))]
    public async Task A_hostile_threshold_is_refused_and_never_a_fault(string hostile)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var refusee = await cnaf.ForgerAsync(page, page.Bouton("Changer les réglages"), (Groupe, hostile), ("motif", "x"));

        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains("Écrivez un nombre de 0 à 100", refusee.Texte);
        Assert.Empty(refusee.Document.QuerySelectorAll("td script"));
        Assert.False((await ParametresAsync(hote)).Seuils.ContainsKey("groupe.min"));
    }

    [Fact]
    public async Task A_motive_too_long_is_refused_and_changes_nothing()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var refusee = await cnaf.ForgerAsync(page, page.Bouton("Changer les réglages"), ("Actions", "2"), ("motif", new string('é', 10_000)));

        Assert.Contains("dépasse 2 000 caractères", refusee.Texte);
        Assert.Equal(1, (await ParametresAsync(hote)).NombreMaximalDActions);
    }

    [Theory]
    [InlineData("motif")]
    [InlineData(Groupe)]
    public async Task A_form_with_NUL_is_refused_and_changes_nothing(string champ)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var refusee = await cnaf.ForgerAsync(
            page, page.Bouton("Changer les réglages"), [("Actions", "2"), .. champ == "motif" ? [] : new[] { ("motif", "x") }, (champ, "8\0")]);

        Assert.InRange((int)refusee.Statut, 400, 499);
        Assert.Equal(1, (await ParametresAsync(hote)).NombreMaximalDActions);
    }

    [Fact]
    public async Task Pressed_twice_it_is_written_once_and_what_another_changed_meanwhile_is_not_overwritten()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        await cnaf.EnvoyerAsync(page, page.Bouton("Changer les réglages"), ("Actions", "2"), ("motif", "x"));
        var perimee = await cnaf.EnvoyerAsync(page, page.Bouton("Changer les réglages"), ("Actions", "5"), ("motif", "y"));
        var encore = await cnaf.EnvoyerAsync(perimee, perimee.Bouton("Changer les réglages"), ("Actions", "2"));

        Assert.Contains("La campagne a été changée pendant que vous écriviez", perimee.Texte);
        Assert.Equal("5", perimee.Un("#Actions").GetAttribute("value"));
        Assert.Contains("Il n’y avait rien à changer", encore.Annonce);
        Assert.Single(await hote.Campagnes.LireJournalAsync(HoteDeTest.Campagne), passage => passage.Geste == "Regler");
    }

    [Fact]
    public async Task A_cap_lowered_leaves_the_Actions_there_are_and_the_page_says_so()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var dossier = await hote.DossierDeAsync("La Clé des mots");
        var page = await cnaf.VisiterAsync(Reglages);
        await cnaf.EnvoyerAsync(page, page.Bouton("Changer les réglages"), ("Actions", "2"), ("motif", "x"));
        var porteur = await hote.ConnecterAsync("nadia.cherif@courrier.example");
        var sienne = await porteur.VisiterAsync($"/porteur/dossiers/{dossier.Id}");
        await porteur.EnvoyerAsync(sienne, sienne.Bouton("Ajouter une fiche Action"));

        page = await cnaf.VisiterAsync(Reglages);
        await cnaf.EnvoyerAsync(page, page.Bouton("Changer les réglages"), ("Actions", "1"), ("motif", "x"));

        Assert.Contains("Les dossiers qui en ont déjà davantage les gardent", page.Texte);
        Assert.Equal(2, (await hote.RelireAsync(dossier)).Actions.Count);
        Assert.False((await porteur.VisiterAsync(sienne.Adresse)).ABouton("Ajouter une fiche Action"));
    }

    [Fact]
    public async Task The_questionnaire_of_a_published_campagne_is_shown_and_stays()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync(Reglages);

        var forgee = await cnaf.PosterAsync(
            $"{Reglages}?handler=Interroger", [new("jeton", page.Jeton), new("questionnaire", "clas-2018-2019"), new("motif", "x")]);
        var inconnu = await cnaf.PosterAsync(
            $"{Reglages}?handler=Interroger", [new("jeton", page.Jeton), new("questionnaire", "rien"), new("motif", "x")]);

        Assert.Contains("clas-2018-2019, version 1", page.Texte);
        Assert.False(page.ABouton("Changer de questionnaire"));
        Assert.Contains("La campagne est publiée : son questionnaire ne peut plus changer.", forgee.Texte);
        Assert.Contains("Choisissez un questionnaire de la liste", inconnu.Texte);
    }

    [Fact]
    public async Task The_questionnaire_of_a_campagne_in_preparation_is_replaced()
    {
        var fichier = Path.Combine(Directory.CreateTempSubdirectory("clas-questionnaire-").FullName, "autre.json");
        await File.WriteAllTextAsync(
            fichier, (await File.ReadAllTextAsync(Path.Combine(Maison.Racine, "src/Clas.Domain/Questionnaires/clas-2018-2019.json")))
                .Replace("\"id\": \"clas-2018-2019\"", "\"id\": \"clas-2019-2020\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var hote = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Questionnaires:Autre"] = fichier });
        var code = CodeCampagne.Lire("2019-2020");
        await hote.Campagnes.AjouterAsync(Campagne.Preparer(code, Questionnaire.Clas20182019, new(2019, 10, 1), new(2020, 3, 29), new(2020, 6, 30)));
        var cnaf = await hote.ConnecterAsync(Cnaf);
        var page = await cnaf.VisiterAsync("/national/campagnes/2019-2020/reglages");

        var changee = await cnaf.EnvoyerAsync(page, page.Bouton("Changer de questionnaire"), ("questionnaire", "clas-2019-2020"), ("motif", "Nouvelle version"));

        Assert.Contains("Questionnaire changé", changee.Annonce);
        Assert.Contains("Questionnaire : clas-2018-2019 → clas-2019-2020", changee.Texte);
        Assert.Equal("clas-2019-2020", (await hote.Campagnes.TrouverAsync(code))!.Questionnaire.Id);
    }

    [Theory]
    [InlineData("p.lefebvre")]
    [InlineData("a.martin")]
    [InlineData("contact@colibris.example")]
    public async Task Nobody_but_the_Cnaf_reads_or_changes_them(string compte)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.ConnecterAsync(compte);
        var jeton = (await navigateur.VisiterAsync("/")).Document.QuerySelector("input[name=jeton]")?.GetAttribute("value") ?? "";

        var lue = await navigateur.VisiterAsync(Reglages);
        var changee = await navigateur.PosterAsync($"{Reglages}?handler=Regler", [new("jeton", jeton), new("Actions", "9"), new("Delai", "1"), new("motif", "x")]);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (lue.Statut, changee.Statut));
        Assert.Equal(1, (await ParametresAsync(hote)).NombreMaximalDActions);
    }

    private static async Task<ParametresDeCampagne> ParametresAsync(HoteDeTest hote) =>
        (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.Parametres;
}
