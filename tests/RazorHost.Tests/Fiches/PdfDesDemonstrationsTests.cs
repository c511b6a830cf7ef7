using Clas.Domain;
using Clas.Pdf;
using Clas.Pdf.Tests;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>The PDF of every fiche of the demonstration: sound, read back to the letter, the same each time, inert.</summary>
public sealed class PdfDesDemonstrationsTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private static readonly string[] Actifs = ["JavaScript", "JS", "AA", "OpenAction", "Launch", "EmbeddedFile", "EmbeddedFiles", "URI", "AcroForm", "RichMedia"];

    [Theory]
    [InlineData(Role.AgentCaf)]
    [InlineData(Role.Porteur)]
    public async Task Each_fiche_of_each_dossier_is_drawn_soundly_and_says_its_answers(Role lecteur)
    {
        var fiches = await FichesAsync(lecteur);

        // Not vacuous: every state of the guide, validated or not, set aside, several campagnes.
        Assert.True(fiches.Count >= 40, $"{fiches.Count} fiches");
        Assert.Equal(Enum.GetValues<StatutFiche>().Select(statut => Libelles.Francais.Nom(statut)).Order(), fiches.Select(fiche => fiche.Etat).Distinct().Order());
        Assert.Contains(fiches, fiche => fiche.MiseALEcart is not null);
        Assert.Contains(fiches, fiche => fiche.Campagne == "2016-2017");
        Assert.All(fiches, fiche =>
        {
            using var pdf = new LecturePdf(fiche);
            TexteAttendu.Verifier(fiche, pdf);
            Qpdf.Verifier(pdf.Octets, fiche.NomDeFichier);
            Assert.Equal(pdf.Octets, FichePdf.Dessiner(fiche));
            Assert.Empty(pdf.Noms.Intersect(Actifs));
            Assert.All(Actifs, actif => Assert.DoesNotMatch($"/{actif}(?![A-Za-z])", pdf.Brut));
            Assert.All(pdf.Pages, page => Assert.Equal(!fiche.EstValidee, LecturePdf.Serrer(page.Text).Contains("Fichenonvalidée", StringComparison.Ordinal)));
        });
    }

    /// <summary>All that the demonstration planted: begun or not, of every Caf and every campagne.</summary>
    private async Task<IReadOnlyList<FicheImprimee>> FichesAsync(Role lecteur)
    {
        var ids = await hote.DansLaBaseAsync(contexte => contexte.Set<Dossier>().Select(dossier => new { dossier.Caf, dossier.Cle }).ToListAsync());
        var fiches = new List<FicheImprimee>();
        foreach (var id in ids)
        {
            var dossier = (await hote.Dossiers.TrouverAsync(new DossierId(id.Caf, id.Cle)))!;
            fiches.AddRange(dossier.Fiches.Select(fiche => FicheImprimee.De(dossier, fiche.Id, lecteur, hote.Horloge.GetUtcNow())));
        }

        return fiches;
    }
}
