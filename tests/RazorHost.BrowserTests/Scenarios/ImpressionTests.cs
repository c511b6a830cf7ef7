using System.Text;
using Clas.Domain;
using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Fiches;
using UglyToad.PdfPig;

namespace RazorHost.BrowserTests.Scenarios;

/// <summary>What comes out of the printer: the content, without what one clicks on.</summary>
public sealed class ImpressionTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    [Fact]
    public async Task A_fiche_prints_its_answers_and_no_button()
    {
        var dossier = await Site.Hote.DossierDeAsync("Les Colibris");

        var texte = await ImprimerAsync(dossier.Adresse("a1/lire"));

        Assert.Contains(SansBlancs("Nombre d’enfants par niveau scolaire"), texte, StringComparison.Ordinal);
        Assert.Contains(SansBlancs("école Michelet, école Condorcet"), texte, StringComparison.Ordinal);
        Assert.DoesNotContain(SansBlancs("Se déconnecter"), texte, StringComparison.Ordinal);
        Assert.DoesNotContain(SansBlancs("La même en PDF"), texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bilan_prints_its_table_with_words_for_its_colours()
    {
        var texte = await ImprimerAsync("/caf/763");

        Assert.Contains(SansBlancs("Mairie de Saint-Aubin-lès-Elbeuf"), texte, StringComparison.Ordinal);
        Assert.Contains(SansBlancs("Non commencée"), texte, StringComparison.Ordinal);
        Assert.DoesNotContain(SansBlancs("Rechercher"), texte, StringComparison.Ordinal);
        Assert.DoesNotContain(SansBlancs("Contacter l’assistance technique"), texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_blank_questionnaire_prints_every_question()
    {
        var texte = await ImprimerAsync("/questionnaire/2018-2019");

        var questions = Questionnaire.Clas20182019.Questions(TypeDeFiche.Structure)
            .Where(question => question.Repondant == Repondant.Porteur).Select(question => SansBlancs(question.Libelle)).ToList();
        Assert.Equal([], questions.Where(question => !texte.Contains(question, StringComparison.Ordinal)));
    }

    private async Task<string> ImprimerAsync(string adresse)
    {
        var agent = await VisiteurAsync("a.martin");
        await agent.AllerAsync(adresse);
        var papier = await agent.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        using var document = PdfDocument.Open(papier);
        return SansBlancs(string.Concat(document.GetPages().Select(page => page.Text)));
    }

    /// <summary>A line of paper ends where it can: neither blanks nor ends of lines count; « fi » may be one letter.</summary>
    private static string SansBlancs(string texte) => string.Concat(texte.Normalize(NormalizationForm.FormKC).Where(lettre => !char.IsWhiteSpace(lettre)));
}
