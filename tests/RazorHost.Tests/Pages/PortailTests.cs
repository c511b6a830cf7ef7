using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>The portal, and what may be read there without an account (G3).</summary>
public sealed class PortailTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G3_The_portal_offers_the_campagne_the_questions_to_read_and_the_legal_pages()
    {
        var navigateur = hote.Navigateur();

        var portail = await navigateur.VisiterAsync("/");
        var questions = await navigateur.VisiterAsync(portail.Lien("Lire ou imprimer les questions"));

        Assert.Contains("Clas / Questionnaire 2018-2019", portail.Texte);
        Assert.Equal("/porteur", portail.Lien("Remplir le questionnaire 2018-2019"));
        Assert.Equal("/questionnaire/2018-2019", questions.Adresse);
        Assert.All(["/mentions-legales", "/donnees-personnelles", "/accessibilite"], adresse =>
            Assert.NotNull(portail.Document.QuerySelector($"footer a[href='{adresse}']")));
    }

    [Fact]
    public async Task The_blank_questionnaire_has_every_question_of_the_porteur_and_no_field()
    {
        var page = await hote.Navigateur().VisiterAsync("/questionnaire/2018-2019");

        var siennes = Enum.GetValues<TypeDeFiche>().SelectMany(Questionnaire.Clas20182019.Questions).ToLookup(question => question.Repondant == Repondant.Porteur);
        Assert.All(siennes[true], question =>
        {
            Assert.Contains(PageLue.Plier(question.Libelle), page.Texte);
            Assert.All(question.Choix, choix => Assert.Contains(PageLue.Plier(choix.Libelle), page.Texte));
        });
        Assert.DoesNotContain(PageLue.Plier(siennes[false].Single(question => question.Id == "A50").Libelle), page.Texte);
        Assert.Empty(page.Document.QuerySelectorAll("main input, main textarea, main select"));
        Assert.Contains("Fiche Action 2018-2019", page.Texte);
    }

    [Theory]
    [InlineData("/questionnaire/2030-2031")]
    [InlineData("/questionnaire/n’importe")]
    public async Task A_campagne_that_nobody_opened_has_no_questionnaire(string adresse) =>
        Assert.Equal(HttpStatusCode.NotFound, (await hote.Navigateur().VisiterAsync(adresse)).Statut);

    [Fact]
    public async Task The_page_of_personal_data_says_what_article_13_asks()
    {
        var page = await hote.Navigateur().VisiterAsync("/donnees-personnelles");

        Assert.All(
            ["Caf de démonstration", "dpo@caf.example", "mission d’intérêt public", "Qui les voit ?", "cinq ans", "Vos droits", "Commission nationale de l’informatique et des libertés", "décision n’est prise de façon automatique"],
            mots => Assert.Contains(mots, page.Texte));
    }

    [Fact]
    public async Task The_legal_notice_names_who_publishes_and_who_hosts()
    {
        var page = await hote.Navigateur().VisiterAsync("/mentions-legales");

        Assert.Contains("La directrice de la Caf de démonstration", page.Texte);
        Assert.Contains("Votre propre ordinateur", page.Texte);
    }
}
