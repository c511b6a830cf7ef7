using System.IO.Compression;
using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;
using UglyToad.PdfPig;

namespace RazorHost.Tests.Fiches;

/// <summary>G27, G28: fiches as PDF, one or several at once, and the page to read beside each.</summary>
public sealed class PdfTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G27_The_Structure_is_downloaded_with_the_guides_words_beside_its_button()
    {
        var (dossier, navigateur, bilan) = await OuvrirLeBilanAsync();

        var boutons = bilan.Un(".carte.fiche .boutons");
        var texte = await TelechargerAsync(navigateur, bilan.Lien("Télécharger la fiche Structure en version pdf"), $"clas-{dossier.Numero}.pdf");

        Assert.StartsWith("Fiche Structure Télécharger la fiche Structure en version pdf", PageLue.Plier(boutons.TextContent), StringComparison.Ordinal);
        Assert.StartsWith("Contratslocauxd’accompagnementàlascolaritéFicheStructureLesColibris", texte, StringComparison.Ordinal);
        Assert.Contains("Validéele", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("Nombred’intervenants", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task G28_Each_Action_has_its_PDF_at_the_right_of_the_table()
    {
        var (dossier, navigateur, bilan) = await OuvrirLeBilanAsync();

        var rangee = Assert.Single(bilan.Document.QuerySelectorAll("table.actions tbody tr"));
        var aDroite = rangee.Children[^1].QuerySelector("a")!;
        var texte = await TelechargerAsync(navigateur, aDroite.GetAttribute("href")!, $"clas-{dossier.Numero}-A1.pdf");

        Assert.Equal("PDF de la Fiche Action 2018-2019", PageLue.Plier(aDroite.TextContent));
        Assert.EndsWith("#pdf", aDroite.QuerySelector("svg[aria-hidden=true] use")!.GetAttribute("href"));
        Assert.Equal(
            ["Fiche Action 2018-2019", "Validée"],
            (string[])[rangee.QuerySelector("th a")!.TextContent, PageLue.Plier(rangee.QuerySelector(".feu")!.TextContent)]);
        Assert.StartsWith("Enregistrer et valider", PageLue.Plier(rangee.Children[^2].TextContent), StringComparison.Ordinal);
        Assert.StartsWith("Contratslocauxd’accompagnementàlascolaritéFicheAction2018-2019LesColibris", texte, StringComparison.Ordinal);
        Assert.Contains("Nombred’intervenants", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_the_fiches_of_a_dossier_are_one_zip()
    {
        var (dossier, navigateur, bilan) = await OuvrirLeBilanAsync();

        var reponse = await navigateur.Client.GetAsync(bilan.Lien("Toutes les fiches de ce dossier, en PDF (zip)"));
        using var archive = new ZipArchive(await reponse.Content.ReadAsStreamAsync());
        var dAilleurs = await (await hote.ConnecterAsync(Dossiers.AgentDAilleurs)).VisiterAsync($"{dossier.Bilan}/pdf");

        Assert.Equal($"clas-{dossier.Numero}.zip", reponse.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([$"clas-{dossier.Numero}.pdf", $"clas-{dossier.Numero}-A1.pdf"], archive.Entries.Select(entree => entree.FullName));
        Assert.All(archive.Entries, entree => Assert.Contains("Validéele", Texte(Contenu(entree)), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, dAilleurs.Statut);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("a1")]
    public async Task The_page_to_read_says_what_the_PDF_says(string code)
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var page = await navigateur.VisiterAsync($"{dossier.Adresse(code)}/lire");
        var pdf = Texte(await navigateur.Client.GetByteArrayAsync($"{dossier.Adresse(code)}/pdf"));

        Assert.Contains("Fiche non validée", page.Texte, StringComparison.Ordinal);
        Assert.Equal($"{dossier.Adresse(code)}/pdf", page.Lien("La même en PDF"));
        var lus = page.Document.QuerySelectorAll(".imprimee :is(h1, h2, .imprime h3, .imprime p, .imprime td, dd)").Select(element => Serrer(element.TextContent)).ToList();
        Assert.True(lus.Count > 40);
        Assert.All(lus, lu => Assert.Contains(lu, pdf, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_Cafs_observations_are_in_the_porteurs_PDF_only_when_shown()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Action(1), new Saisie { ["A50"] = "Entre nous" }));
        var (porteur, agent) = (await hote.ConnecterAsync(Dossiers.Porteur), await hote.ConnecterAsync(Dossiers.Agent));

        var cachees = await LireAsync(porteur, dossier);
        var deLAgent = await LireAsync(agent, dossier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Action(1), new Saisie { ["A50b"] = "oui" }));
        var montrees = await LireAsync(porteur, dossier);

        Assert.DoesNotContain("Entrenous", cachees, StringComparison.Ordinal);
        Assert.Equal(2, deLAgent.Split("Entrenous").Length - 1);
        Assert.Equal(2, montrees.Split("Entrenous").Length - 1);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("lire")]
    public async Task Somebody_elses_fiche_looks_like_none(string vue)
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        string[] absentes = [$"{dossier.Adresse("s")}/{vue}", $"{dossier.Adresse("a7")}/{vue}", $"{dossier.Adresse("zz")}/{vue}", $"/dossiers/763-rien/fiches/s/{vue}"];

        foreach (var compte in new[] { Dossiers.AgentDAilleurs, "contact@colibris.example" })
        {
            var navigateur = await hote.ConnecterAsync(compte);
            foreach (var adresse in absentes)
                Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync(adresse)).Statut);
        }

        var sien = await hote.ConnecterAsync(Dossiers.Agent);
        foreach (var adresse in absentes[1..])
            Assert.Equal(HttpStatusCode.NotFound, (await sien.VisiterAsync(adresse)).Statut);
        Assert.Contains("/compte/connexion", (await hote.Navigateur().VisiterAsync(absentes[0])).Adresse, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_at_once_are_a_zip_of_the_list_shown()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dossier = await neuf.OuvrirAsync(Recit.PrisEnCompte);
        var navigateur = await neuf.ConnecterAsync(Dossiers.Agent);

        var liste = await navigateur.VisiterAsync($"/caf/763?filtre=pris-en-compte");
        var reponse = await navigateur.Client.GetAsync(liste.Lien("en PDF (zip)"));

        Assert.Equal("application/zip", reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal("clas-2018-2019-763.zip", reponse.Content.Headers.ContentDisposition?.FileName);
        using var archive = new ZipArchive(await reponse.Content.ReadAsStreamAsync());
        var montres = liste.Document.QuerySelectorAll("tbody tr th small").Select(numero => PageLue.Plier(numero.TextContent).Split(' ')[0]).ToList();
        Assert.Contains(dossier.Numero.ToString(), montres);
        Assert.Equal(montres.SelectMany(numero => (string[])[$"clas-{numero}.pdf", $"clas-{numero}-A1.pdf"]), archive.Entries.Select(entree => entree.FullName));
        Assert.All(archive.Entries, entree => Assert.Contains("Validéele", Texte(Contenu(entree)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_at_once_go_beyond_one_page_of_the_list()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        for (var rang = 0; rang < 55; rang++)
            await neuf.OuvrirAsync(Recit.StructureEntamee);
        var navigateur = await neuf.ConnecterAsync(Dossiers.Agent);

        using var archive = new ZipArchive(await navigateur.Client.GetStreamAsync("/caf/763/pdf?q=colibris&filtre=en-saisie"));

        Assert.True(archive.Entries.Count >= 55, $"{archive.Entries.Count}");
        Assert.Equal(archive.Entries.Count, archive.Entries.Select(entree => entree.FullName).Distinct().Count());
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("..\r\n😀 مرحبا")]
    public async Task Several_at_once_of_nothing_lead_back_to_the_list(string recherche)
    {
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);

        var page = await navigateur.VisiterAsync($"/caf/763/pdf?q={Uri.EscapeDataString(recherche + new string('x', 3_000))}");

        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Contains("Aucun dossier ne correspond.", page.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_at_once_are_for_ones_own_Caf()
    {
        var absente = await (await hote.ConnecterAsync(Dossiers.AgentDAilleurs)).VisiterAsync("/caf/763/pdf");
        var porteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync("/caf/763/pdf");

        Assert.Equal(HttpStatusCode.NotFound, absente.Statut);
        Assert.NotEqual("application/zip", porteur.Reponse.Content.Headers.ContentType?.MediaType);
        Assert.NotEqual(HttpStatusCode.OK, porteur.Statut);
    }

    [Fact]
    public async Task A_hostile_name_is_in_no_file_name()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureEntamee);
        await hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), par =>
            par.Enregistrer(FicheId.Structure, new Saisie { ["S01"] = "../..\\😀 مرحبا \"a\"; filename=x" }));
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);

        var reponse = await navigateur.Client.GetAsync($"{dossier.Adresse("s")}/pdf");
        var page = await navigateur.VisiterAsync($"{dossier.Adresse("s")}/lire");

        Assert.Equal($"attachment; filename=clas-{dossier.Numero}.pdf; filename*=UTF-8''clas-{dossier.Numero}.pdf", reponse.Content.Headers.ContentDisposition?.ToString());
        Assert.Contains("😀 مرحبا", page.Texte, StringComparison.Ordinal);
        Assert.Contains("😀", Texte(await reponse.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    private async Task<(Dossier Dossier, Navigateur Navigateur, PageLue Bilan)> OuvrirLeBilanAsync()
    {
        var dossier = await hote.OuvrirAsync(Recit.PrisEnCompte);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        return (dossier, navigateur, await navigateur.VisiterAsync(dossier.Bilan));
    }

    private static async Task<string> TelechargerAsync(Navigateur navigateur, string adresse, string nom)
    {
        var reponse = await navigateur.Client.GetAsync(adresse);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Equal("application/pdf", reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal(nom, reponse.Content.Headers.ContentDisposition?.FileName);
        return Texte(await reponse.Content.ReadAsByteArrayAsync());
    }

    private static async Task<string> LireAsync(Navigateur navigateur, Dossier dossier) =>
        Texte(await navigateur.Client.GetByteArrayAsync($"{dossier.Adresse("a1")}/pdf"))
        + Serrer((await navigateur.VisiterAsync($"{dossier.Adresse("a1")}/lire")).Texte);

    private static byte[] Contenu(ZipArchiveEntry entree)
    {
        using var flux = entree.Open();
        using var octets = new MemoryStream();
        flux.CopyTo(octets);
        return octets.ToArray();
    }

    private static string Texte(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Serrer(string.Concat(document.GetPages().Select(page => page.Text)));
    }

    private static string Serrer(string texte) => string.Concat(texte.Where(c => !char.IsWhiteSpace(c)));
}
