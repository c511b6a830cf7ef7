using System.Collections;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>JSON that no saisie can be read from says what is wrong and where; a saisie is a plain collection.</summary>
public sealed class SaisieIllisibleTests
{
    [Theory]
    [InlineData("[]", "A JSON object is expected.")]
    [InlineData("{\n\"S01\": }", "Not well-formed JSON (line 2).")]
    [InlineData("{\"S01\": 1, \"S01\": 2}", "“S01”: It is given twice.")]
    [InlineData("{\"S01\": {}}", "“S01”: A text, a number, true, false, null or an array of texts is expected.")]
    [InlineData("{\" \": 1}", "A property has no name.")]
    [InlineData("{\"S01\": \"\\ud83d\"}", "“S01”: It holds half of a character (lone surrogate).")]
    public void LireJson_SaysWhatIsWrong(string json, string message) =>
        Assert.Equal(message, Assert.Throws<SaisieIllisibleException>(() => Saisie.LireJson(json)).Message);

    [Fact]
    public void LireJson_OfNothing_IsAMistakeOfTheCaller() => Assert.Throws<ArgumentNullException>(() => Saisie.LireJson(null!));

    [Fact]
    public void LireJson_KeepsItsCause()
    {
        Assert.IsType<System.Text.Json.JsonException>(
            Assert.Throws<SaisieIllisibleException>(() => Saisie.LireJson("{")).InnerException, exactMatch: false);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void AChamp_WithoutAName_CannotBeTyped(string champ) =>
        Assert.ThrowsAny<ArgumentException>(() => new Saisie { [champ] = "x" });

    [Fact]
    public void Saisie_IsRead_ChampByChamp()
    {
        var saisie = new Saisie { ["S01"] = "x", ["S17"] = new[] { "laep", "evs" } };

        Assert.False(saisie.EstVide);
        Assert.Equal(["S01", "S17"], saisie.Select(paire => paire.Key));
        Assert.Equal(["laep", "evs"], saisie.Single(paire => paire.Key == "S17").Value);
        Assert.Equal(2, ((IEnumerable)saisie).Cast<object>().Count());
    }

    [Fact]
    public void ValeurSaisie_IsAListOfTexts_NullBeingBlank()
    {
        ValeurSaisie deux = new[] { "laep", null };
        ValeurSaisie rien = (string?)null;

        Assert.Equal((2, "laep", ""), (deux.Count, deux[0], deux[1]));
        Assert.Equal(["laep", ""], ((IEnumerable)deux).Cast<string>());
        Assert.Equal([""], rien);
        Assert.Empty(default(ValeurSaisie));
        Assert.Empty((ValeurSaisie)(string?[]?)null);
    }
}
