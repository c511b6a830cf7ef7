using System.Text;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>The columns of the export are named by question id: this file says what each one asks.</summary>
public sealed class SensDesColonnesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task Every_column_of_the_export_is_explained_in_its_order()
    {
        var agent = await hote.ConnecterAsync("a.martin");

        var export = await LireAsync(agent, "/caf/763/export.csv");
        var sens = await LireAsync(agent, "/questionnaire/2018-2019/colonnes.csv");

        Assert.Equal("colonne;fiche;question;case;unite", sens[0]);
        Assert.Equal(export[0].Split(';')[5..], sens.Skip(1).Select(ligne => ligne.Split(';')[0]));
        Assert.Contains(sens, ligne => ligne.StartsWith("A09.cp;Fiche Action;", StringComparison.Ordinal) && ligne.Contains(";CP;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_length_of_time_is_a_number_of_hours_that_can_be_summed()
    {
        var agent = await hote.ConnecterAsync("a.martin");

        var export = await LireAsync(agent, "/caf/763/export.csv");

        var colonne = export[0].Split(';').ToList().IndexOf("A19");
        Assert.All(export.Skip(1), ligne => Assert.True(decimal.TryParse(ligne.Split(';')[colonne], new System.Globalization.CultureInfo("fr-FR"), out _), ligne));
    }

    private static async Task<string[]> LireAsync(Navigateur navigateur, string adresse) =>
        Encoding.UTF8.GetString((await navigateur.Client.GetByteArrayAsync(adresse))[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
