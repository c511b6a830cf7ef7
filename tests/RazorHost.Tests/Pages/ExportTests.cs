using System.Text;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Exports;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>The first export: the dossiers that count, for a spreadsheet.</summary>
public sealed class ExportTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Theory]
    [InlineData("a.martin", "/caf/763/export.csv", "763", "clas-2018-2019-763.csv")]
    [InlineData("m.girard", "/national/export.csv", null, "clas-2018-2019.csv")]
    public async Task The_export_holds_the_dossiers_that_count_and_only_these(string compte, string adresse, string? caf, string nom)
    {
        var navigateur = await hote.ConnecterAsync(compte);
        var attendus = (await DossiersAsync(caf)).Where(dossier => dossier.EstPrisEnCompte)
            .SelectMany(dossier => dossier.Actions.Select(action => $"{dossier.Numero}/{action.Id.Rang}")).ToList();

        var reponse = await navigateur.Client.GetAsync(adresse);

        var octets = await reponse.Content.ReadAsByteArrayAsync();
        var texte = Encoding.UTF8.GetString(octets[3..]);
        var lignes = texte.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var titres = lignes[0].Split(';');
        Assert.Equal([0xEF, 0xBB, 0xBF], octets[..3]);
        Assert.Equal("text/csv; charset=utf-8", reponse.Content.Headers.ContentType?.ToString());
        Assert.Equal(nom, reponse.Content.Headers.ContentDisposition?.FileName);
        Assert.InRange(attendus.Count, 1, (await DossiersAsync(caf)).Count - 1);
        Assert.Equal(attendus, lignes.Skip(1).Select(ligne => string.Join('/', ligne.Split(';')[3..5])));
        Assert.Contains("S01", titres);
        Assert.Contains("A09.cp", titres);
        Assert.DoesNotContain(titres, titre => titre is "S12a" or "S12b" or "S13a" or "S13b" or "S14" or "S15");
    }

    /// <summary>Every dossier of the campagne, loaded whole, judged by none of what the export reads.</summary>
    private async Task<List<Dossier>> DossiersAsync(string? caf)
    {
        var ids = await hote.DansLaBaseAsync(contexte => contexte.Set<Dossier>().AsNoTracking()
            .Where(dossier => dossier.CodeCampagne == HoteDeTest.Campagne).Select(dossier => new { dossier.Caf, dossier.Cle }).ToListAsync());
        var dossiers = new List<Dossier>();
        foreach (var id in ids.Where(id => caf is null || id.Caf.Valeur == caf))
            dossiers.Add((await hote.Dossiers.TrouverAsync(new DossierId(id.Caf, id.Cle)))!);
        return [.. dossiers.OrderBy(dossier => dossier.Numero.ToString(), StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("dit « \"oui\" »", "\"dit « \"\"oui\"\" »\"")]
    [InlineData("..\r\nfin", "\"..\r\nfin\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("école 🎒 مدرسة", "école 🎒 مدرسة")]
    [InlineData(null, "")]
    public void A_cell_keeps_its_text_and_is_never_a_formula(string? texte, string cellule)
    {
        var ecrite = CelluleCsv.Texte(texte);

        Assert.Equal(cellule, ecrite);
    }

    [Fact]
    public void A_number_stays_a_number()
    {
        var ecrits = new[] { 0m, -1200.50m, 3.25m }.Select(CelluleCsv.Nombre);

        Assert.Equal(["0", "-1200,5", "3,25"], ecrits);
    }
}
