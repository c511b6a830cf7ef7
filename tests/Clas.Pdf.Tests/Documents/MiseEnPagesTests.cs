namespace Clas.Pdf.Tests;

/// <summary>Where pages are cut.</summary>
public sealed class MiseEnPagesTests
{
    private static readonly float DUnePage = Feuille.Bas - Feuille.Haut;

    [Fact]
    public void Repartir_Nothing_IsOneBlankPage() => Assert.Empty(Assert.Single(MiseEnPages.Repartir([], Feuille.Haut)));

    [Fact]
    public void Repartir_ATitle_IsNeverAloneAtTheFootOfAPage()
    {
        var (texte, titre, suite) = (Haute(DUnePage - 20), Haute(15) with { TientALaSuivante = true }, Haute(15));

        var pages = MiseEnPages.Repartir([texte, titre, suite], Feuille.Haut);

        Assert.Equal([[texte], [titre, suite]], pages.Select(page => page.Select(posee => posee.Bande)));
    }

    [Fact]
    public void Repartir_WhatParts_IsLeftOutAtTheTopOfAPage()
    {
        var (texte, blanc, suite) = (Haute(DUnePage), Bande.Blanc(10) with { TientALaSuivante = true }, Haute(15));

        var pages = MiseEnPages.Repartir([texte, blanc, suite], Feuille.Haut);

        Assert.Equal(new MiseEnPages.Posee(suite, Feuille.Haut), Assert.Single(pages[1]));
    }

    [Fact]
    public void Repartir_ATable_RecallsItsHead()
    {
        var tete = Haute(20);
        var (rangee, texte) = (Haute(15) with { Rappel = tete }, Haute(DUnePage));

        var pages = MiseEnPages.Repartir([texte, rangee], Feuille.Haut);

        Assert.Equal([new(tete, Feuille.Haut), new(rangee, Feuille.Haut + 20)], pages[1]);
    }

    [Fact]
    public void Repartir_WhatHoldsTogetherBeyondAPage_IsCutAllTheSame()
    {
        var bandes = Enumerable.Range(0, 100).Select(_ => Haute(15) with { TientALaSuivante = true }).ToList();

        var pages = MiseEnPages.Repartir(bandes, Feuille.Haut);

        Assert.Equal(bandes, pages.SelectMany(page => page.Select(posee => posee.Bande)));
        Assert.All(pages.SelectMany(page => page), posee => Assert.InRange(posee.Haut + posee.Bande.Hauteur, Feuille.Haut, Feuille.Bas));
    }

    [Fact]
    public void Repartir_ARowBeyondAPage_IsCutUnderTheHeadThatItRecalls()
    {
        var tete = Haute(20);
        var rangee = Enumerable.Range(0, 100).Select(_ => Haute(15) with { TientALaSuivante = true, Rappel = tete }).ToList();

        var pages = MiseEnPages.Repartir([tete with { TientALaSuivante = true }, .. rangee], Feuille.Haut);

        Assert.Equal(rangee, pages.SelectMany(page => page.Select(posee => posee.Bande)).Where(rangee.Contains));
        Assert.All(pages.Skip(1), page => Assert.Equal(tete, page[0].Bande));
        Assert.All(pages.SelectMany(page => page), posee => Assert.InRange(posee.Haut + posee.Bande.Hauteur, Feuille.Haut, Feuille.Bas));
    }

    private static Bande Haute(float hauteur) => new(hauteur, (_, _) => { });
}
