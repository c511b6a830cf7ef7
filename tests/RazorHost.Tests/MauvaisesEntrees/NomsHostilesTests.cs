using System.IO.Compression;
using System.Net;
using System.Text;
using Clas.Domain;
using Clas.Pdf.Tests;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.MauvaisesEntrees;

/// <summary>Emoji, Arabic, « ..\r\n », 300 characters, tags, formulas, paths as the name of a structure: every output holds.</summary>
public sealed class NomsHostilesTests(DossiersAuxNomsHostiles noms) : IClassFixture<DossiersAuxNomsHostiles>
{
    private HoteDeTest Hote => noms.Hote;

    [Fact]
    public void The_names_are_those_of_the_dossiers() =>
        Assert.All(noms.Dossiers, paire => Assert.Equal(DossiersAuxNomsHostiles.Garde(paire.Nom), paire.Dossier.Nom));

    [Fact]
    public async Task The_PDF_lets_the_name_be_read_and_its_file_has_a_safe_name()
    {
        var agent = await Hote.ConnecterAsync(Dossiers.Agent);

        foreach (var (nom, dossier) in noms.Dossiers)
        {
            var reponse = await agent.Client.GetAsync($"{dossier.Adresse("s")}/pdf");
            var octets = await reponse.Content.ReadAsByteArrayAsync();

            using var pdf = new LecturePdf(octets);
            Assert.StartsWith(LecturePdf.Serrer("Contrats locaux d’accompagnement à la scolarité" + "Fiche Structure" + nom.Attendu), pdf.Corps, StringComparison.Ordinal);
            Assert.Equal($"attachment; filename=clas-{dossier.Numero}.pdf; filename*=UTF-8''clas-{dossier.Numero}.pdf", reponse.Content.Headers.ContentDisposition?.ToString());
            Qpdf.Verifier(octets, nom.Nom);
        }
    }

    [Fact]
    public async Task The_zip_has_one_safe_entry_a_fiche()
    {
        var agent = await Hote.ConnecterAsync(Dossiers.Agent);

        using var archive = new ZipArchive(await agent.Client.GetStreamAsync("/caf/763/pdf"));

        Assert.All(archive.Entries, entree => Assert.Matches(DossiersAuxNomsHostiles.NomDePdf(), entree.FullName));
        Assert.Equal(archive.Entries.Count, archive.Entries.Select(entree => entree.FullName.ToUpperInvariant()).Distinct().Count());
        foreach (var (nom, dossier) in noms.Dossiers)
        {
            using var flux = archive.GetEntry($"clas-{dossier.Numero}.pdf")!.Open();
            using var octets = new MemoryStream();
            await flux.CopyToAsync(octets);
            using var pdf = new LecturePdf(octets.ToArray());
            Assert.Contains(LecturePdf.Serrer(nom.Attendu), pdf.Corps, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_pages_show_the_name_and_run_nothing_of_it()
    {
        var (agent, porteur) = (await Hote.ConnecterAsync(Dossiers.Agent), await Hote.ConnecterAsync(Dossiers.Porteur));

        foreach (var (nom, dossier) in noms.Dossiers)
        {
            var garde = PageLue.Plier(DossiersAuxNomsHostiles.Garde(nom));
            (Navigateur Qui, string Adresse)[] pages =
            [
                (agent, dossier.Bilan), (agent, $"{dossier.Adresse("s")}/lire"), (agent, dossier.Adresse("s")), (agent, $"{dossier.Adresse("a1")}/historique"),
                (agent, $"/caf/763?q={dossier.Numero}"), (porteur, "/porteur"), (porteur, $"/porteur/dossiers/{dossier.Id}"),
            ];
            foreach (var (qui, adresse) in pages)
            {
                var page = await qui.VisiterAsync(adresse);
                Assert.True(page.Statut == HttpStatusCode.OK, $"{adresse}: {page.Statut}");
                Assert.Contains(garde, page.Texte, StringComparison.Ordinal);
                Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task The_list_finds_each_by_its_name()
    {
        var agent = await Hote.ConnecterAsync(Dossiers.Agent);

        foreach (var (nom, dossier) in noms.Dossiers)
        {
            var page = await agent.VisiterAsync($"/caf/763?q={Uri.EscapeDataString(nom.Texte)}");
            Assert.Contains(dossier.Numero.ToString()!, page.Texte, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_letter_names_it_in_one_subject_and_adds_no_header()
    {
        await Hote.EnvoyerLesCourriersAsync();

        foreach (var (nom, dossier) in noms.Dossiers)
        {
            await Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.RendreAuPorteur(FicheId.Action(1), "À compléter."));
            var message = Assert.Single(await Hote.EnvoyerLesCourriersAsync());

            var garde = DossiersAuxNomsHostiles.Garde(nom);
            Assert.Equal(MessageRecu.EnTetesDeNosLettres, message.EnTetes.Order(StringComparer.Ordinal));
            Assert.Equal([Dossiers.Porteur], message.A);
            Assert.All(message.Octets, octet => Assert.False(octet is 0 or > 126, $"byte {octet}"));
            Assert.DoesNotContain(message.Brut.Split("\r\n"), ligne => ligne.Length > 998 || ligne.Contains('\r') || ligne.Contains('\n'));
            Assert.DoesNotContain('\n', message.Objet);
            Assert.Contains(Visible(garde)[..Math.Min(60, Visible(garde).Length)], Visible(message.Objet), StringComparison.Ordinal);
            Assert.Contains(Visible(garde), Visible(message.Texte), StringComparison.Ordinal);
            Assert.DoesNotContain("<script", message.Html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_CSV_keeps_each_name_in_one_cell_that_runs_nothing()
    {
        // Dossiers of its own: another test gives those of the class back, before or after.
        await using var siens = new DossiersAuxNomsHostiles();
        await siens.InitializeAsync();
        var valides = siens.Dossiers.Where(paire => paire.Dossier.Structure.Reponses["S01"] is not null).ToList();
        foreach (var (_, dossier) in valides)
        {
            await siens.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Valider(FicheId.Structure, new Saisie { ["S19"] = Dossiers.Sias }));
            await siens.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Valider(FicheId.Action(1)));
        }

        var agent = await siens.Hote.ConnecterAsync(Dossiers.Agent);
        var lignes = LireCsv(Encoding.UTF8.GetString((await agent.Client.GetByteArrayAsync("/caf/763/export.csv"))[3..]));

        var colonne = lignes[0].IndexOf("S01");
        Assert.True(valides.Count >= 7);
        Assert.All(lignes, ligne => Assert.Equal(lignes[0].Count, ligne.Count));
        Assert.All(valides, paire =>
        {
            var cellule = Assert.Single(lignes, ligne => ligne[3] == paire.Dossier.Numero.ToString())[colonne];
            var garde = DossiersAuxNomsHostiles.Garde(paire.Nom);
            Assert.Equal(garde.StartsWith('=') ? "'" + garde : garde, cellule);
        });
    }

    [Fact]
    public async Task A_name_of_300_characters_is_refused_beside_its_question_and_kept()
    {
        var (_, dossier) = noms.Dossiers.Single(paire => paire.Nom.Nom == "nom de 300 lettres");
        var porteur = await Hote.ConnecterAsync(Dossiers.Porteur);
        var page = await porteur.VisiterAsync(dossier.Adresse("s"));
        var nom = new string('é', 300);

        var refusee = await porteur.EnvoyerAsync(page, page.Bouton("Enregistrer"), ("r.S01", nom));

        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains("150", refusee.Un(".en-erreur:has([name='r.S01'])").TextContent, StringComparison.Ordinal);
        Assert.Equal(nom, refusee.Un("[name='r.S01']").GetAttribute("value"));
    }

    /// <summary>As a reader compares: neither blanks nor marks that nobody sees.</summary>
    private static string Visible(string texte) =>
        string.Concat(texte.Normalize().Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));

    /// <summary>RFC 4180, with semicolons: not the code that writes it.</summary>
    private static List<List<string>> LireCsv(string texte)
    {
        var lignes = new List<List<string>> { new() };
        for (var i = 0; i < texte.Length;)
        {
            var cellule = new StringBuilder();
            if (texte[i] == '"')
            {
                for (i++; texte[i] != '"' || (i + 1 < texte.Length && texte[i + 1] == '"'); i++)
                {
                    if (texte[i] == '"')
                        i++;
                    cellule.Append(texte[i]);
                }

                i++;
            }
            else
            {
                for (; i < texte.Length && texte[i] != ';' && texte[i] != '\r'; i++)
                    cellule.Append(texte[i]);
            }

            lignes[^1].Add(cellule.ToString());
            if (i < texte.Length && texte[i] == ';')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", texte[i..(i + 2)]);
            i += 2;
            if (i < texte.Length)
                lignes.Add([]);
        }

        return lignes;
    }
}
