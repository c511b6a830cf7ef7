namespace Clas.Domain.Tests.Identifiants;

public sealed class CourrielTests
{
    [Theory]
    [InlineData("a@b.fr")]
    [InlineData("clas+2018@mairie.saint-aubin.fr")]
    [InlineData("jean-michel.o'brien@exemple.asso.fr")]
    [InlineData("contact@saint-aubin-lès-elbeuf.fr")]
    [InlineData("contact@exemple.xn--p1ai")]
    [InlineData("contact@àÿ.fr")]
    public void TryParse_OfAnAddress_IsTrue(string saisie) => Assert.Equal(saisie, Courriel.Lire(saisie).Valeur);

    [Fact]
    public void TryParse_PutsTheDomainInLowerCaseAndLeavesTheName() =>
        Assert.Equal("Mairie@exemple.fr", Courriel.Lire("Mairie@EXEMPLE.Fr").Valeur);

    [Fact]
    public void TryParse_AcceptsCapitalsWithTheirAccents() =>
        Assert.Equal("a@à-l-école.fr", Courriel.Lire("a@À-l-École.fr").Valeur);

    [Fact]
    public void TryParse_OfADecomposedDomain_IsFalse() =>
        Assert.False(Courriel.TryParse("a@le\u0300s.fr", out _));

    [Theory]
    [InlineData("exemple.fr")]
    [InlineData("@exemple.fr")]
    [InlineData("a@")]
    [InlineData("a@exemple")]
    [InlineData("a@b@exemple.fr")]
    [InlineData("a b@exemple.fr")]
    [InlineData("a\u00A0b@exemple.fr")]
    [InlineData(".a@exemple.fr")]
    [InlineData("a.@exemple.fr")]
    [InlineData("a..b@exemple.fr")]
    [InlineData("é@exemple.fr")]
    [InlineData("a@-exemple.fr")]
    [InlineData("a@exemple-.fr")]
    [InlineData("a@exemple..fr")]
    [InlineData("a@exemple.f")]
    [InlineData("a@exemple.f2")]
    [InlineData("a@ex×mple.fr")]
    [InlineData("a@ex÷mple.fr")]
    [InlineData("a@ex¿mple.fr")]
    [InlineData("a@exāmple.fr")]
    [InlineData("a@127.0.0.1")]
    [InlineData("a@exempl\u0435.fr")]
    [InlineData("a@exempl\u0130.fr")]
    [InlineData("a@exemple.fr.")]
    [InlineData("a@exemple.fr,b@exemple.fr")]
    [InlineData("A <a@exemple.fr>")]
    [InlineData("\"a\"@exemple.fr")]
    [InlineData("a@exemple.fr\r\nBcc: b@exemple.fr")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(Courriel.TryParse(saisie, out _));

    [Fact]
    public void TryParse_Keeps254CharactersAndNoMore()
    {
        var domaine = string.Join('.', Enumerable.Repeat(new string('d', 62), 3)) + ".fr";
        var juste = new string('a', 254 - 1 - domaine.Length) + "@" + domaine;

        Assert.Equal(254, juste.Length);
        Assert.True(Courriel.TryParse(juste, out _));
        Assert.False(Courriel.TryParse("a" + juste, out _));
    }

    [Fact]
    public void TryParse_OfANameOrALabelTooLong_IsFalse()
    {
        Assert.True(Courriel.TryParse($"{new string('a', 64)}@{new string('b', 63)}.fr", out _));

        Assert.False(Courriel.TryParse($"{new string('a', 65)}@b.fr", out _));
        Assert.False(Courriel.TryParse($"a@{new string('b', 64)}.fr", out _));
    }
}
