namespace Clas.Domain.Tests.Questionnaires;

public sealed class SaisieTests
{
    [Fact]
    public void Une_saisie_IsWrittenLikeATable()
    {
        var saisie = new Saisie { ["S19"] = "0123456", ["S17"] = ["laep", "evs"], ["S01"] = "", ["S02"] = (string?)null };

        Assert.Equal(["0123456"], saisie["S19"]);
        Assert.Equal(["laep", "evs"], saisie["S17"]);
        Assert.Equal([""], saisie["S01"]);
        Assert.Equal([""], saisie["S02"]);
        Assert.Equal(4, saisie.Count);
    }

    [Fact]
    public void Un_champ_absent_IsNotABlankOne()
    {
        var saisie = new Saisie { ["S01"] = "" };

        Assert.True(saisie.Contient("S01"));
        Assert.False(saisie.Contient("S02"));
        Assert.Empty(saisie["S02"]);
        Assert.True(new Saisie().EstVide);
    }

    [Fact]
    public void LireJson_TakesWhatProgramsWrite()
    {
        var saisie = Saisie.LireJson("""{ "a": "texte", "b": 1234.50, "c": true, "d": false, "e": null, "f": ["x", 2], "g": [], "h": 1e3 }""");

        Assert.Equal(["texte"], saisie["a"]);
        Assert.Equal(["1234.50"], saisie["b"]);
        Assert.Equal(["oui"], saisie["c"]);
        Assert.Equal(["non"], saisie["d"]);
        Assert.Empty(saisie["e"]);
        Assert.True(saisie.Contient("e"));
        Assert.Equal(["x", "2"], saisie["f"]);
        Assert.Empty(saisie["g"]);
        Assert.Equal(["1e3"], saisie["h"]);
    }

    [Theory]
    [InlineData("{\"S01\": {}}", "S01")]
    [InlineData("{\"S01\": [[]]}", "S01")]
    [InlineData("{\"S01\": [{}]}", "S01")]
    [InlineData("{\"S01\": [null]}", "S01")]
    [InlineData("{\"S01\": 1, \"S01\": 2}", "S01")]
    [InlineData("{\"S01\": \"\\ud83d\"}", "S01")]
    [InlineData("{\" \": 1}", null)]
    [InlineData("{\"\\ud83d\": 1}", null)]
    [InlineData("[]", null)]
    [InlineData("\"S01\"", null)]
    [InlineData("", null)]
    [InlineData("{", null)]
    [InlineData("{\"S01\": 1,}", null)]
    public void LireJson_OfAnythingElse_NamesTheProperty(string json, string? propriete)
    {
        var exception = Assert.Throws<SaisieIllisibleException>(() => Saisie.LireJson(json));

        Assert.Equal(propriete, exception.Propriete);
    }

    [Fact]
    public void LireJson_KeepsANulCharacterForTheJudge() =>
        Assert.Equal(["a\0b"], Saisie.LireJson("""{ "S01": "a\u0000b" }""")["S01"]);
}
