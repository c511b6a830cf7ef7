namespace Clas.Domain.Tests.Questionnaires;

public sealed class ParametreTests
{
    [Theory]
    [InlineData("8", "9", true)]
    [InlineData("8", "8.5", true)]
    [InlineData("8", "-1", true)]
    [InlineData("8", "8,5", false)]
    [InlineData("8", "1e3", false)]
    [InlineData("8", " 8", false)]
    [InlineData("8", "", false)]
    [InlineData("8", null, false)]
    [InlineData("8", "2018-08-01", false)]
    [InlineData("2018-08-01", "2018-09-01", true)]
    [InlineData("2018-08-01", "2018-02-31", false)]
    [InlineData("2018-08-01", "01/09/2018", false)]
    [InlineData("2018-08-01", "8", false)]
    public void Une_campagne_MaySetANumberToANumberAndADayToADay(string defaut, string? valeur, bool acceptee) =>
        Assert.Equal(acceptee, new Parametre("p", "P", defaut).Accepte(valeur));

    [Theory]
    [InlineData("-1", false)]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("100.1", false)]
    [InlineData("00000000000000000000000000000008", true)]
    [InlineData("000000000000000000000000000000008", false)]
    public void Accepte_ANumber_WithinItsBoundsAndOfAReasonableLength(string valeur, bool acceptee) =>
        Assert.Equal(acceptee, Groupe.Accepte(valeur));

    [Theory]
    [InlineData("8,5", "8.5")]
    [InlineData(" 8.50 ", "8.5")]
    [InlineData("100", "100")]
    [InlineData("1.000", null)]
    [InlineData("1 000", null)]
    [InlineData("101", null)]
    [InlineData("-1", null)]
    [InlineData("huit", null)]
    [InlineData("8 😀", null)]
    [InlineData("8\0", null)]
    [InlineData("\uD800", null)]
    [InlineData("\u0001\r\n", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryLire_UnderstandsANumberAsTheFrenchTypeIt(string? frappe, string? attendue)
    {
        Assert.Equal(attendue is not null, Groupe.TryLire(frappe, out var valeur));
        Assert.Equal(attendue, valeur);
    }

    [Theory]
    [InlineData("0,325", "0.325")]
    [InlineData("0,3251", "0.3251")]
    [InlineData("0,32515", null)]
    public void TryLire_OfARate_ReadsFourDecimals(string frappe, string? attendue)
    {
        new Parametre("p", "P", "0.2") { Min = 0, Max = 1 }.TryLire(frappe, out var valeur);

        Assert.Equal(attendue, valeur);
    }

    [Theory]
    [InlineData("01/09/2018", "2018-09-01")]
    [InlineData("2018-09-01", "2018-09-01")]
    [InlineData("31/02/2018", null)]
    [InlineData("8", null)]
    public void TryLire_UnderstandsADay(string frappe, string? attendue)
    {
        new Parametre("p", "P", "2018-08-01").TryLire(frappe, out var valeur);

        Assert.Equal(attendue, valeur);
    }

    [Fact]
    public void TryLire_OfTenThousandCharacters_IsFalse() => Assert.False(Groupe.TryLire(new string('9', 10_000), out _));

    [Fact]
    public void FormeAttendue_SaysTheKindAndTheBounds()
    {
        Assert.Equal("un nombre de 0 à 100, avec au plus 2 chiffres après la virgule, par exemple 2,5", Groupe.FormeAttendue);
        Assert.Equal("un nombre, par exemple 0,2", new Parametre("p", "P", "0.2").FormeAttendue);
        Assert.StartsWith("une date", new Parametre("p", "P", "2018-08-01").FormeAttendue, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.325", "0,325")]
    [InlineData("2018-08-01", "01/08/2018")]
    public void EnFrancais_WritesItAsItIsTyped(string valeur, string attendue) => Assert.Equal(attendue, Parametre.EnFrancais(valeur));

    [Fact]
    public void EveryParameterThatIsShipped_AcceptsItsDefault_AndANumberHasBounds() => Assert.All(
        Questionnaire.Clas20182019.Parametres,
        parametre =>
        {
            Assert.True(parametre.Accepte(parametre.Valeur));
            Assert.True(parametre.EstUneDate || parametre is { Min: not null, Max: not null });
            Assert.True(parametre.TryLire(Parametre.EnFrancais(parametre.Valeur), out var relue));
            Assert.Equal(parametre.Valeur, relue);
        });

    private static Parametre Groupe { get; } = new("groupe.min", "Groupe", "8") { Unite = "enfants", Min = 0, Max = 100 };
}
