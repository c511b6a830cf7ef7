namespace Clas.Domain.Tests.Questionnaires;

public sealed class ReponseTests
{
    public static TheoryData<TypeDeQuestion, string, string> EnClair => new()
    {
        { TypeDeQuestion.Texte, "t:Les Colibris", "Les Colibris" },
        { TypeDeQuestion.Entier, "n:1234", "1\u202F234" },
        { TypeDeQuestion.Entier, "n:0", "0" },
        { TypeDeQuestion.Decimal, "n:8.5", "8,5" },
        { TypeDeQuestion.Montant, "n:1234.5", "1\u202F234,50" },
        { TypeDeQuestion.Calculee, "n:-12.345", "−12,35" },
        { TypeDeQuestion.Heures, "m:90", "1\u00A0h\u00A030" },
        { TypeDeQuestion.Heures, "m:65", "1\u00A0h\u00A005" },
        { TypeDeQuestion.Heures, "m:120", "2\u00A0h" },
        { TypeDeQuestion.Heures, "m:45", "45\u00A0min" },
        { TypeDeQuestion.Heures, "m:0", "0\u00A0h" },
        { TypeDeQuestion.Date, "d:2018-09-05", "05/09/2018" },
        { TypeDeQuestion.OuiNon, "b:oui", "oui" },
        { TypeDeQuestion.OuiNon, "b:non", "non" },
        { TypeDeQuestion.Choix, "c:vert", "Vert" },
        { TypeDeQuestion.ChoixMultiple, "c:bleu|rouge", "Rouge, Bleu" },
        { TypeDeQuestion.Siret, "t:73282932000074", "732 829 320 00074" },
        { TypeDeQuestion.Siret, "s:en-cours", "En cours" },
        { TypeDeQuestion.Telephone, "t:0235000000", "02 35 00 00 00" },
        { TypeDeQuestion.Entier, "x:Contradiction:douze|treize", "douze\u00A0; treize" },
    };

    [Theory]
    [MemberData(nameof(EnClair))]
    public void Une_reponse_IsReadInFrench(TypeDeQuestion type, string canonique, string enClair)
    {
        var question = Frappes.Question(type, substitut: new ChoixPropose("en-cours", "En cours"));

        Assert.Equal(enClair, Reponse.DepuisCanonique(canonique).EnClair(question.Champs[0]));
    }

    [Theory]
    [InlineData(TypeDeQuestion.Entier, "n:1234", "enfants", "1\u202F234\u00A0enfants")]
    [InlineData(TypeDeQuestion.Montant, "n:5", "€", "5,00\u00A0€")]
    [InlineData(TypeDeQuestion.Entier, "n:12", null, "12")]
    [InlineData(TypeDeQuestion.Heures, "m:90", "heures", "1\u00A0h\u00A030")]
    [InlineData(TypeDeQuestion.Heures, "m:90", "heures par semaine", "1\u00A0h\u00A030 par semaine")]
    [InlineData(TypeDeQuestion.Heures, "m:90", "par séance", "1\u00A0h\u00A030\u00A0par séance")]
    [InlineData(TypeDeQuestion.Heures, "m:90", null, "1\u00A0h\u00A030")]
    [InlineData(TypeDeQuestion.Entier, "s:en-cours", "enfants", "En cours")]
    [InlineData(TypeDeQuestion.Entier, "x:Forme:dix", "enfants", "dix")]
    [InlineData(TypeDeQuestion.Texte, "t:Elbeuf", null, "Elbeuf")]
    public void Une_reponse_IsReadWithItsUnit(TypeDeQuestion type, string canonique, string? unite, string attendu)
    {
        var question = new Question(TypeDeFiche.Action, "Q", "Q", type) { Aide = "?", Unite = unite, Substitut = new ChoixPropose("en-cours", "En cours") };

        Assert.Equal(attendu, Reponse.DepuisCanonique(canonique).EnClairAvecUnite(question.Champs[0]));
    }

    [Fact]
    public void Une_reponse_WithoutItsSlot_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => new ReponseNombre(1).EnClairAvecUnite(null!));
        Assert.Throws<ArgumentNullException>(() => new ReponseDuree(1).EnClairAvecUnite(null!));
    }

    [Theory]
    [InlineData(TypeDeQuestion.Montant, "n:1234.5")]
    [InlineData(TypeDeQuestion.Entier, "n:1234")]
    [InlineData(TypeDeQuestion.Decimal, "n:0.25")]
    [InlineData(TypeDeQuestion.Heures, "m:80")]
    [InlineData(TypeDeQuestion.Date, "d:2018-09-15")]
    [InlineData(TypeDeQuestion.OuiNon, "b:non")]
    [InlineData(TypeDeQuestion.Choix, "c:vert")]
    [InlineData(TypeDeQuestion.ChoixMultiple, "c:bleu|vert")]
    [InlineData(TypeDeQuestion.TexteLong, "t:un\n« deux »")]
    [InlineData(TypeDeQuestion.Siret, "t:73282932000074")]
    [InlineData(TypeDeQuestion.Entier, "x:Forme:douze")]
    [InlineData(TypeDeQuestion.Entier, "x:Contradiction:12|13")]
    [InlineData(TypeDeQuestion.Entier, "s:non-connu")]
    public void Une_reponse_TypedAgainFromWhatTheInputShows_IsTheSame(TypeDeQuestion type, string canonique)
    {
        var reponse = Reponse.DepuisCanonique(canonique);
        var question = Frappes.Question(type, substitut: new ChoixPropose("non-connu", "Non connu"));

        Assert.Equal(reponse, Frappes.Lire(question, [.. reponse.Brut]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("t")]
    [InlineData("t:")]
    [InlineData("z:1")]
    [InlineData("n:un")]
    [InlineData("n:1e3")]
    [InlineData("n:1,5")]
    [InlineData("n:99999999999999999999999999999999")]
    [InlineData("d:2019-02-31")]
    [InlineData("d:31/01/2019")]
    [InlineData("b:true")]
    [InlineData("m:-1")]
    [InlineData("m:99999999999")]
    [InlineData("t: ")]
    [InlineData("s: ")]
    [InlineData("x:Forme")]
    [InlineData("x:Inconnu:a")]
    [InlineData("x:99:a")]
    [InlineData("x::a")]
    [InlineData("Les Colibris")]
    public void DepuisCanonique_OfAnythingElse_IsAFormatError(string texte) =>
        Assert.Throws<FormatException>(() => Reponse.DepuisCanonique(texte));

    // Not InlineData: attributes are stored in UTF-8, which has no lone surrogate.
    [Fact]
    public void Un_texte_ThatNoDatabaseKeepsAlike_CannotExist()
    {
        foreach (var texte in (string[])["a\0b", "a\uD83D", "\uDE00b", "   ", ""])
        {
            Assert.ThrowsAny<ArgumentException>(() => new ReponseTexte(texte));
            Assert.ThrowsAny<ArgumentException>(() => new ReponseIllisible(MotifDIllisibilite.Forme, texte));
        }
    }

    [Fact]
    public void Une_reponse_OfNothing_CannotExist()
    {
        Assert.ThrowsAny<ArgumentException>(() => new ReponseChoix([]));
        Assert.ThrowsAny<ArgumentException>(() => new ReponseDuree(-1));
        Assert.ThrowsAny<ArgumentException>(() => new ReponseSubstituee(" "));
    }
}
