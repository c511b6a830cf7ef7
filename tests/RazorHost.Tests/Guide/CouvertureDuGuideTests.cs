using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Guide;

/// <summary>Every sentence of the guide has its page and its test; <c>docs/couverture-du-guide.md</c> says which.</summary>
public sealed class CouvertureDuGuideTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    public static TheoryData<string> Codes => [.. Guide.Lignes.Where(ligne => ligne.Page is not null).Select(ligne => ligne.Code)];

    [Fact]
    public void The_guide_has_42_sentences_and_implies_6_more()
    {
        Assert.Equal(
            [.. Enumerable.Range(1, 42).Select(n => $"G{n}"), .. Enumerable.Range(1, 6).Select(n => $"P{n}")],
            Guide.Lignes.Select(ligne => ligne.Code));
        Assert.Equal(["G30", "G32"], Guide.Lignes.Where(ligne => ligne.Remplace is not null).Select(ligne => ligne.Code));
    }

    [Fact]
    public void No_test_bears_more_than_two_rows_nor_a_row_that_is_not_in_the_guide()
    {
        var codes = Guide.Lignes.Select(ligne => ligne.Code).ToHashSet();

        Assert.Equal([], EssaiDuGuide.Tous.Where(essai => essai.Lignes.Count > 2 || !essai.Lignes.All(codes.Contains)).Select(essai => essai.Nom));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Blanking_the_page_of_a_row_turns_its_test_red(string code)
    {
        var ligne = Guide.Lignes.Single(ligne => ligne.Code == code);
        var verts = new List<string>();
        using var blanche = PageBlanche.Sur(ligne.Page!);

        foreach (var essai in EssaiDuGuide.De(ligne))
        {
            if (await essai.LancerAsync() is not null)
                return;
            verts.Add(essai.Nom);
        }

        Assert.Fail($"{ligne.Page} is blank, and no test of {code} saw it: {string.Join(", ", verts)}.");
    }

    [Fact]
    public void The_page_of_the_coverage_is_up_to_date()
    {
        var chemin = Path.Combine(Maison.Racine, "docs", "couverture-du-guide.md");
        var page = Ecrire();
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") == "1")
            File.WriteAllText(chemin, page);

        Assert.Equal(page, File.ReadAllText(chemin));
    }

    [Fact]
    public void What_the_page_says_is_missing_is_missing() => Assert.Equal(
        Guide.Lignes.Where(ligne => ligne.Page is null).Select(ligne => ligne.Code),
        Guide.Lignes.Where(ligne => !EssaiDuGuide.De(ligne).Any()).Select(ligne => ligne.Code));

    private string Ecrire()
    {
        var adresses = hote.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .ToLookup(route => route.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath, route => "/" + route.RoutePattern.RawText!.TrimStart('/'));
        var page = new StringBuilder("""
            # Couverture du guide

            Chaque phrase du guide 2018-2019, la page où elle vit dans l’hôte d’exemple et les essais qui la tiennent. Page écrite
            par `./build.sh guide` ; un essai échoue si elle n’est plus à jour, et un autre vide chaque page pour voir rougir son essai.

            | ligne | partie | le guide dit | page | essais |
            |---|---|---|---|---|

            """);
        foreach (var ligne in Guide.Lignes)
        {
            var dit = ligne.Remplace is { } pourquoi ? $"{ligne.Dit} – **remplacé** : {pourquoi}" : ligne.Dit;
            var essais = string.Join("<br>", EssaiDuGuide.De(ligne).Select(essai => $"`{essai.Nom}`"));
            var ou = ligne.Page is { } nom ? $"`{adresses[nom].MinBy(adresse => adresse.Length)!}`" : "**pas encore**";
            page.Append(null, $"| {ligne.Code} | {ligne.Partie} | {dit} | {ou} | {essais} |\n");
        }

        return page.ToString();
    }
}
