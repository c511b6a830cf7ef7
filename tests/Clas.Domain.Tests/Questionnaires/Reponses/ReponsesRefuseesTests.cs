namespace Clas.Domain.Tests.Questionnaires;

/// <summary>What an answer cannot be, and when two are the same.</summary>
public sealed class ReponsesRefuseesTests
{
    private static readonly Reponses Une = Reponses.Vide.Avec("S01", new ReponseTexte("Un"));

    public static TheoryData<string> Canoniques =>
        ["t:Un", "n:12.5", "m:90", "d:2018-09-15", "b:oui", "c:laep|evs", "s:non-connu", "x:Forme:a|b"];

    [Theory]
    [MemberData(nameof(Canoniques))]
    public void Deux_reponses_lues_pareilles_AreEqual_AndHashAlike(string canonique)
    {
        var (une, autre) = (Reponse.DepuisCanonique(canonique), Reponse.DepuisCanonique(canonique));

        Assert.Equal(une, autre);
        Assert.Equal(une.GetHashCode(), autre.GetHashCode());
        Assert.NotEqual(une, Reponse.DepuisCanonique("t:Autre"));
        Assert.Equal(une.Canonique, une.ToString());
    }

    [Fact]
    public void Deux_choix_ou_deux_illisibles_AreEqualWhenAllIsEqual()
    {
        Assert.NotEqual(new ReponseChoix("evs"), new ReponseChoix("evs", "laep"));
        Assert.Equal(new ReponseChoix("laep", "evs", "evs"), new ReponseChoix("evs", "laep"));
        Assert.NotEqual(new ReponseIllisible(MotifDIllisibilite.Forme, "a"), new ReponseIllisible(MotifDIllisibilite.TropLong, "a"));
        Assert.NotEqual(new ReponseIllisible(MotifDIllisibilite.Forme, "a"), new ReponseIllisible(MotifDIllisibilite.Forme, "a", "b"));
        Assert.False(new ReponseChoix("evs").Equals((ReponseChoix?)null));
        Assert.False(new ReponseIllisible(MotifDIllisibilite.Forme, "a").Equals((ReponseIllisible?)null));
    }

    [Fact]
    public void Deux_choix_ou_deux_illisibles_differents_SpreadInAHashTable()
    {
        Assert.NotEqual(new ReponseChoix("evs").GetHashCode(), new ReponseChoix("laep").GetHashCode());
        Assert.NotEqual(
            new ReponseIllisible(MotifDIllisibilite.Forme, "a").GetHashCode(), new ReponseIllisible(MotifDIllisibilite.Forme, "b").GetHashCode());
        Assert.NotEqual(Une.GetHashCode(), Reponses.Vide.GetHashCode());
        Assert.NotEqual(Une.GetHashCode(), Reponses.Vide.Avec("S01", new ReponseTexte("Deux")).GetHashCode());
        Assert.NotEqual(Une.GetHashCode(), Reponses.Vide.Avec("S02", new ReponseTexte("Un")).GetHashCode());
    }

    [Fact]
    public void Une_reponse_illisible_IsShownAsTyped_WithoutItsBlanks()
    {
        var illisible = new ReponseIllisible(MotifDIllisibilite.Contradiction, " 12 ", "", "13");

        Assert.Equal(["12", "13"], illisible.Brut);
        Assert.Equal("12\u00A0; 13", illisible.EnClair(Frappes.Question(TypeDeQuestion.Entier).Champs[0]));
        Assert.ThrowsAny<ArgumentException>(() => new ReponseIllisible(MotifDIllisibilite.Forme, " ", ""));
        Assert.ThrowsAny<ArgumentException>(() => new ReponseIllisible((MotifDIllisibilite)99, "a"));
    }

    [Fact]
    public void DepuisCanonique_SaysWhatItCouldNotRead()
    {
        var erreur = Assert.Throws<FormatException>(() => Reponse.DepuisCanonique("z:1"));

        Assert.Equal("Not a canonical answer: “z:1”.", erreur.Message);
        Assert.NotNull(erreur.InnerException);
        Assert.Throws<ArgumentNullException>(() => Reponse.DepuisCanonique(null!));
    }

    [Fact]
    public void DepuisJson_SaysWhatIsExpected()
    {
        var erreur = Assert.Throws<FormatException>(() => Reponses.DepuisJson("[]"));

        Assert.Equal("Stored answers are not a JSON object of canonical answers.", erreur.Message);
        Assert.Throws<ArgumentNullException>(() => Reponses.DepuisJson(null!));
    }

    [Fact]
    public void Reponses_AreEqualWhenEveryChampIs()
    {
        Assert.True(Une.Equals(Reponses.DepuisJson(Une.EnJson())));
        Assert.True(Une.Equals((object)Une));
        Assert.False(Une.Equals(null));
        Assert.False(Une.Equals((object)"S01"));
        Assert.False(Une.Equals(Reponses.Vide));
        Assert.Equal((1, false), (Une.Count, Une.EstVide));
        Assert.Equal((0, true), (Reponses.Vide.Count, Reponses.Vide.EstVide));
    }

    [Fact]
    public void Avec_EtEcarts_OfNothing_AreMistakesOfTheCaller()
    {
        Assert.ThrowsAny<ArgumentException>(() => Une.Avec(" ", new ReponseTexte("x")));
        Assert.Throws<ArgumentNullException>(() => Une.Avec("S01", null!));
        Assert.Throws<ArgumentNullException>("autre", () => Une.Ecarts(null!));
    }
}
