using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clas.Domain;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>What somebody does with a fiche.</summary>
internal sealed partial class Visiteur
{
    /// <summary>The label of a question, or of a cell of a grid, as it is read.</summary>
    internal static string Libelle(TypeDeFiche fiche, string champ) =>
        Questionnaire.Clas20182019.Champs(fiche).Single(un => un.Id == champ).Question.Libelle;

    /// <summary>Answers the questions one after the other, in the order of the page, in the words of the page.</summary>
    /// <param name="fiche">Which fiche is on screen.</param>
    /// <param name="reponses">Answers by slot, as the files of the demonstration hold them.</param>
    internal async Task RemplirAsync(TypeDeFiche fiche, JsonObject reponses)
    {
        foreach (var champ in Questionnaire.Clas20182019.Champs(fiche))
        {
            if (reponses[champ.Id] is { } reponse)
                await RepondreAsync(champ, reponse);
        }
    }

    /// <summary>Types this in every line of the form.</summary>
    internal async Task ToutEcrireAsync(string texte)
    {
        foreach (var champ in await Page.Locator("form.questionnaire input[type=text]:visible").AllAsync())
            await champ.FillAsync(texte);
    }

    private async Task RepondreAsync(Champ champ, JsonNode reponse)
    {
        var question = champ.Question;
        switch (question.Type)
        {
            case TypeDeQuestion.OuiNon:
                await CocherAsync(question.Libelle, reponse.GetValue<bool>() ? "Oui" : "Non");
                break;
            case TypeDeQuestion.Choix:
                await CocherAsync(question.Libelle, question.Choix.Single(choix => choix.Id == reponse.GetValue<string>()).Libelle);
                break;
            case TypeDeQuestion.ChoixMultiple:
                foreach (var choix in question.Choix.Where(choix => reponse.AsArray().Any(un => un!.GetValue<string>() == choix.Id)))
                    await CocherAsync(question.Libelle, choix.Libelle);
                break;
            case TypeDeQuestion.Grille:
                await EcrireAsync(champ.Libelle, EnFrancais(reponse), question.Libelle);
                break;
            default:
                await EcrireAsync(question.Libelle, EnFrancais(reponse));
                break;
        }
    }

    /// <summary>« 1234,5 », « 01/10/2018 ».</summary>
    private static string EnFrancais(JsonNode reponse) => reponse.GetValueKind() switch
    {
        JsonValueKind.Number => reponse.GetValue<decimal>().ToString(CultureInfo.GetCultureInfo("fr-FR")),
        _ when DateOnly.TryParseExact(reponse.GetValue<string>(), "yyyy-MM-dd", out var jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => reponse.GetValue<string>(),
    };
}
