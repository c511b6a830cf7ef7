using Clas.Domain;
using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Fiches;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Whoever reads a field in error, with eyes or with ears, is told what was expected there (RGAA 11.10, 11.11).</summary>
public sealed class ErreursDeSaisieTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    [Theory]
    [InlineData(TypeDeFiche.Structure, "s")]
    [InlineData(TypeDeFiche.Action, "a1")]
    public async Task Each_unreadable_answer_says_what_is_expected_in_the_field_itself(TypeDeFiche fiche, string code)
    {
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync((await Site.Hote.OuvrirAsync(Recit.StructureEntamee)).Adresse(code));
        await porteur.ToutEcrireAsync("?");
        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Ce qui n’a pas pu être lu est gardé tel quel");

        var fautifs = await porteur.Page.Locator("form.questionnaire input[type=text][aria-invalid=true]").AllAsync();

        Assert.True(fautifs.Count > 5, $"{fautifs.Count} fields in error");
        foreach (var champ in fautifs)
        {
            var question = await QuestionAsync(fiche, champ);
            await Assertions.Expect(champ).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex(
                string.Join(@"\s", PageLue.Plier(question.FormeAttendue).Split(' ').Select(System.Text.RegularExpressions.Regex.Escape))));
        }
    }

    private static async Task<Question> QuestionAsync(TypeDeFiche fiche, ILocator champ)
    {
        var nom = await champ.GetAttributeAsync("name");
        return Questionnaire.Clas20182019.Champs(fiche).Single(un => NomsDuFormulaire.Reponse(un.Id) == nom).Question;
    }
}
