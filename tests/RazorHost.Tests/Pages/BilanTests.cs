using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G9 to G12, and G2 as figures: the bilan of a Caf.</summary>
public sealed class BilanTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G9_A_click_on_the_name_opens_the_structure()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");
        var bilan = await navigateur.VisiterAsync("/caf/763");

        var page = await navigateur.VisiterAsync(bilan.Lien("Mairie de Saint-Aubin-lès-Elbeuf"));

        Assert.Equal("Mairie de Saint-Aubin-lès-Elbeuf", page.Un("h1").TextContent);
    }

    [Fact]
    public async Task G10_A_porteur_appears_once_its_structure_is_saved()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var agent = await neuf.ConnecterAsync("a.martin");
        var avant = await agent.VisiterAsync("/caf/763");
        var ines = await neuf.ConnecterAsync("ines.morel@courrier.example");
        var sien = (await ines.VisiterAsync("/porteur")).Lien("Atelier du mercredi");
        var id = DossierId.Lire(sien.Split('/')[^1]);
        var dossier = (await neuf.Dossiers.TrouverAsync(id))!;

        (await neuf.Dossiers.ChangerAsync(id, stocke => stocke
            .Pour(Acteur.Porteur("ines", "Inès Morel", dossier.StructureId), neuf.Horloge.GetUtcNow())
            .Enregistrer(FicheId.Structure, new Saisie { ["S01"] = "Atelier du mercredi" }))).OuLever();

        Assert.DoesNotContain("Atelier du mercredi", avant.Texte);
        Assert.Contains("Atelier du mercredi", (await agent.VisiterAsync("/caf/763")).Texte);
    }

    [Theory]
    [InlineData("Maison de quartier Saint-Clair", "Non commencée")]
    [InlineData("La Clé des mots", "En saisie")]
    [InlineData("Mairie de Saint-Aubin-lès-Elbeuf", "Terminée")]
    [InlineData("Foyer rural du Pays de Caux", "Validée")]
    public async Task G11_The_column_of_the_actions_says_their_number_and_progress(string structure, string progres)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var bilan = await navigateur.VisiterAsync("/caf/763");

        var ligne = bilan.Document.QuerySelectorAll("tbody tr").First(ligne => ligne.TextContent.Contains(structure, StringComparison.Ordinal));
        Assert.Contains("Nombre de fiches Action", bilan.Un("thead").TextContent);
        Assert.Equal($"1 {progres}", PageLue.Plier(ligne.Children[2].TextContent));
    }

    [Fact]
    public async Task What_is_to_be_verified_comes_first_and_what_is_set_aside_last()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var lignes = (await navigateur.VisiterAsync("/caf/763")).Document.QuerySelectorAll("tbody tr").Select(ligne => ligne.TextContent).ToList();

        var aVerifier = lignes.Select(ligne => ligne.Contains("À vérifier", StringComparison.Ordinal)).ToList();
        Assert.True(aVerifier[0]);
        Assert.Equal(aVerifier.OrderDescending(), aVerifier);
        Assert.Contains("Mis à l’écart", lignes[^1]);
    }

    [Fact]
    public async Task G12_The_figures_are_those_of_the_store_and_those_not_begun_are_to_be_chased()
    {
        var navigateur = await hote.ConnecterAsync("p.lefebvre");
        var bilan = await hote.Suivi.BilanAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime);

        var page = await navigateur.VisiterAsync("/caf/763");

        var chiffres = page.Document.QuerySelectorAll(".chiffres dd").Select(chiffre => PageLue.Plier(chiffre.TextContent).Split(' ')[0]);
        Assert.Equal(
            new[] { bilan.Attendus, bilan.Commences, bilan.Termines, bilan.Valides, bilan.PrisEnCompte }.Select(nombre => $"{nombre}"),
            chiffres);
        Assert.True(bilan.NonCommences > 0);
        Assert.Contains($"{bilan.NonCommences} structures financées n’ont pas commencé.", page.Texte);
    }

    [Fact]
    public async Task More_begun_than_declared_is_an_alert()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");
        var porte = await navigateur.VisiterAsync("/caf/763/nombre");

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "3"));

        Assert.Contains("Plus de dossiers commencés (11) que de structures déclarées (3).", page.Texte);
    }

    [Theory]
    [InlineData("ecole", 0)]
    [InlineData("LAIQUE", 1)]
    [InlineData("saint aubin", 1)]
    [InlineData("2018-763-0001", 1)]
    public async Task The_search_forgets_case_and_accents(string recherche, int trouves)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync($"/caf/763?q={Uri.EscapeDataString(recherche)}");

        Assert.Equal(trouves, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(recherche, page.Un("#q").GetAttribute("value"));
        Assert.Equal(trouves == 0, page.Texte.Contains("Aucun dossier ne correspond.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Structure", "ascending")]
    [InlineData("Dernier geste", "descending")]
    public async Task A_click_on_a_heading_sorts_keeps_the_search_and_says_the_direction(string colonne, string sens)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");
        var bilan = await navigateur.VisiterAsync("/caf/763?filtre=en-saisie");

        var page = await navigateur.VisiterAsync(bilan.Un("thead").QuerySelectorAll("a").First(lien => lien.TextContent == colonne).GetAttribute("href")!);

        var triee = page.Un("th[aria-sort]");
        Assert.Equal((colonne, sens), (triee.TextContent, triee.GetAttribute("aria-sort")));
        Assert.Equal("En saisie", page.Un("#filtre option[selected]").TextContent);
        Assert.Equal(
            bilan.Document.QuerySelectorAll("tbody th a").Select(lien => lien.TextContent).Order(),
            page.Document.QuerySelectorAll("tbody th a").Select(lien => lien.TextContent).Order());
    }

    [Fact]
    public async Task Sorted_by_name_accents_and_case_do_not_count_and_a_second_click_on_the_last_geste_turns_it_over()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var parNom = Noms(await navigateur.VisiterAsync("/caf/763?tri=nom"));
        var recents = await navigateur.VisiterAsync("/caf/763?tri=recents");
        var anciens = await navigateur.VisiterAsync(recents.Lien("Dernier geste"));

        Assert.Equal(parNom.OrderBy(TexteSaisi.Plier, StringComparer.Ordinal), parNom);
        Assert.Equal("ascending", anciens.Un("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.NotEqual(Noms(recents), Noms(anciens));
        Assert.Equal(Noms(recents).Order(), Noms(anciens).Order());

        static List<string> Noms(PageLue page) => [.. page.Document.QuerySelectorAll("tbody th a").Select(lien => lien.TextContent)];
    }

    [Theory]
    [InlineData("a-verifier", "À vérifier")]
    [InlineData("pris-en-compte", "Pris en compte")]
    [InlineData("a-l-ecart", "Mis à l’écart")]
    [InlineData("action-non-commencee", "Non commencée")]
    public async Task A_filter_shows_only_its_own(string filtre, string etiquette)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync($"/caf/763?filtre={filtre}");

        var lignes = page.Document.QuerySelectorAll("tbody tr");
        Assert.NotEmpty(lignes);
        Assert.All(lignes, ligne => Assert.Contains(etiquette, ligne.TextContent));
    }

    [Fact]
    public async Task An_empty_bilan_says_what_to_do()
    {
        var navigateur = await hote.ConnecterAsync("m.girard");

        var page = await navigateur.VisiterAsync("/caf/011");

        Assert.Contains("Aucune structure n’a encore enregistré sa fiche Structure.", page.Texte);
        Assert.Contains("Prévenez les structures", page.Texte);
    }

    [Theory]
    [InlineData("951")]
    [InlineData("999")]
    public async Task Another_Caf_and_one_that_does_not_exist_are_the_same_404(string caf)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync($"/caf/{caf}");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Statut);
        Assert.Contains("n’est pas accessible avec votre compte", page.Texte);
    }

    [Fact]
    public async Task An_agent_of_two_Caf_chooses_and_changes()
    {
        var navigateur = await hote.ConnecterAsync("c.dumont");

        var choix = await navigateur.VisiterAsync("/caf");
        var bilan = await navigateur.VisiterAsync(choix.Lien("Caf du Val-d’Oise"));

        Assert.Contains("Vous êtes reconnu comme Claire Dumont", choix.Texte);
        Assert.Equal("Caf du Val-d’Oise", bilan.Un("h1").TextContent);
        Assert.Equal("/caf", bilan.Lien("Changer de Caf"));
    }

    [Fact]
    public async Task The_agent_of_one_Caf_is_recognised_and_says_Ok()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync("/caf");

        Assert.Contains("Vous êtes reconnu comme Anne Martin", page.Texte);
        Assert.Contains("Ce n’est pas vous ?", page.Texte);
        Assert.Equal("/caf/763", page.Lien("Ok"));
    }
}
