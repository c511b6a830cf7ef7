namespace Clas.Domain.Tests.Identifiants;

public sealed class TexteSaisiTests
{
    [Fact]
    public void Oter_OfNothing_IsEmpty() => Assert.Equal("", Blancs.Oter(null));

    [Fact]
    public void EstAcceptable_OfNulOrALoneSurrogate_IsFalse()
    {
        string[] refuses = ["\0", "a\0b", "\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "😀\uDE00"];

        Assert.All(refuses, texte => Assert.False(TexteSaisi.EstAcceptable(texte)));
        Assert.All(refuses, texte => Assert.Throws<ArgumentException>(() => TexteSaisi.Normaliser(texte)));
    }

    [Fact]
    public void EstAcceptable_OfAnyOtherText_IsTrue()
    {
        string[] acceptes = ["", " ", "É", "😀", "a😀b", "\u0001", "\uFFFD", "\uFFFE", "مدرسة", "e\u0301"];

        Assert.All(acceptes, texte => Assert.True(TexteSaisi.EstAcceptable(texte)));
        Assert.All(acceptes, texte => TexteSaisi.Normaliser(texte));
    }

    [Theory]
    [InlineData("E\u0301cole", "École")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\u0001b\u001Bc\u007Fd\vf", "abcdf")]
    [InlineData("a\r\u0002\nb", "a\nb")]
    [InlineData("e\u0007\u0301", "é")]
    [InlineData("a\uFFFEb\uFFFF", "ab")]
    [InlineData("\u00A0\u200B un  texte \u3000\uFEFF\r\n", "un  texte")]
    [InlineData(" \u200B\u00A0 ", "")]
    [InlineData("12\u00A0000\u202F€", "12\u00A0000\u202F€")]
    public void Normaliser_KeepsOneFormOfATextAndWhatReadersSee(string saisie, string attendu) =>
        Assert.Equal(attendu, TexteSaisi.Normaliser(saisie));

    [Fact]
    public void Normaliser_TwiceChangesNothing()
    {
        string[] textes = ["e\u0301\r\n\u0001 ", "\u2000a\u2000", "\u0001 \u0001a", "\u0301 a", "\u1100\u1161\u11A8", "ﬁ Å"];

        Assert.All(textes, texte => Assert.Equal(TexteSaisi.Normaliser(texte), TexteSaisi.Normaliser(TexteSaisi.Normaliser(texte))));
    }

    [Theory]
    [InlineData("École", "ecole")]
    [InlineData("ecole", "ecole")]
    [InlineData("E\u0301COLE", "ecole")]
    [InlineData("Cœur d’Ariège", "coeur d ariege")]
    [InlineData("COEUR D'ARIEGE", "coeur d ariege")]
    [InlineData("Mairie de Saint-Aubin-lès-Elbeuf", "mairie de saint aubin les elbeuf")]
    [InlineData("  Œuvre\u00A0\u202F laïque — Haÿ ", "oeuvre laique hay")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Ærø Łódź", "aero lodz")]
    [InlineData("Đurađ ðað ılık", "durad dad ilik")]
    [InlineData("İzmir", "izmir")]
    [InlineData("ﬁche Ｃｌａｓ 6ᵉ", "fiche clas 6e")]
    [InlineData("jean.dupont@exemple.fr", "jean.dupont@exemple.fr")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    [InlineData(" - ' ", "")]
    public void Plier_FoldsCaseAccentsAndSeparators(string texte, string attendu)
    {
        var plie = TexteSaisi.Plier(texte);

        Assert.Equal(attendu, plie);
        Assert.Equal(plie, TexteSaisi.Plier(plie));
    }

    [Fact]
    public void Plier_OfAnything_NeverFails()
    {
        string[] hostiles = ["\0", "\uD800", "a\uDC00b", "\uFFFE\uFFFF", "\u202Ea", "\u0001"];

        Assert.Equal(["", "", "ab", "", "a", ""], hostiles.Select(TexteSaisi.Plier));
    }
}
