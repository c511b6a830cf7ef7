namespace Clas.Domain.Tests.Identifiants;

public sealed class SiretTests
{
    [Theory]
    [InlineData("73282932000074")]
    [InlineData("20003452800014")]
    [InlineData("35600000000048")]
    public void TryParse_WhenBothKeysHold_IsTrue(string saisie) => Assert.Equal(saisie, Siret.Lire(saisie).Valeur);

    [Fact]
    public void TryParse_OfLaPoste_AcceptsASumMultipleOfFive()
    {
        Assert.True(Siret.TryParse("35600000009075", out _));
        Assert.False(Siret.TryParse("35600000009076", out _));
    }

    [Fact]
    public void TryParse_OfAnyoneElse_DoesNotGetTheExceptionOfLaPoste()
    {
        const string sommeMultipleDeCinq = "73282932000077";

        Assert.Equal(0, sommeMultipleDeCinq.Sum(c => c - '0') % 5);
        Assert.False(Siret.TryParse(sommeMultipleDeCinq, out _));
    }

    [Theory]
    [InlineData("20003452800041")]
    [InlineData("73282932000047")]
    [InlineData("00000000000000")]
    [InlineData("00000000000018")]
    [InlineData("7328293200007")]
    [InlineData("732829320000740")]
    [InlineData("732829320")]
    [InlineData("732.829.320.00074")]
    [InlineData("7328293200007A")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(Siret.TryParse(saisie, out _));

    [Fact]
    public void TryParse_WhenTheSirenKeyFails_IsFalse()
    {
        // The key of the fourteen holds, that of the first nine does not.
        var siret = Enumerable.Range(0, 100_000).Select(n => $"732829321{n:D5}").First(EstDeLuhn);

        Assert.False(Siret.TryParse(siret, out _));
    }

    [Fact]
    public void TryParse_DropsInnerBlanksOfEveryKind() =>
        Assert.All(Corpus.Blancs, blanc => Assert.Equal("73282932000074", Siret.Lire($"732{blanc}829{blanc}320{blanc}00074").Valeur));

    [Fact]
    public void Lisible_GroupsTheDigitsAsPeopleDo()
    {
        var siret = Siret.Lire("73282932000074");

        Assert.Equal("732 829 320 00074", siret.Lisible);
        Assert.Equal("732829320", siret.Siren);
    }

    private static bool EstDeLuhn(string chiffres) =>
        chiffres.Reverse().Select((c, rang) => (c - '0') * (1 + rang % 2)).Sum(n => n / 10 + n % 10) % 10 == 0;
}
