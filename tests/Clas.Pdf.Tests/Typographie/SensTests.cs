namespace Clas.Pdf.Tests;

/// <summary>The direction of each character; examples of the Unicode algorithm, where capitals are Hebrew.</summary>
public sealed class SensTests
{
    [Theory]
    [InlineData("bonjour 12,5", "000000000000")]
    [InlineData("car MEANS CAR.", "00001111111110")]
    [InlineData("CAR MEANS car.", "11111111112221")]
    [InlineData("IL Y A 12 ans", "1111111221222")]
    [InlineData("he said X 12,5 Y end", "00000000112222110000")]
    [InlineData("X 10%", "11222")]
    [InlineData("X 10-12", "1122222")]
    [InlineData("a (X) b", "0001000")]
    public void Niveaux_FollowTheUnicodeAlgorithm(string texte, string attendu)
    {
        var ecrit = string.Concat(texte.Select(c => c is >= 'A' and <= 'Z' ? (char)('\u05D0' + ((c - 'A') % 22)) : c));

        var (niveaux, _) = Sens.Niveaux(ecrit);

        Assert.Equal(attendu, string.Concat(niveaux));
    }

    [Fact]
    public void Niveaux_OfDigitsAfterArabic_AreThoseOfArabicDigits() =>
        Assert.Equal([1, 1, 2, 2, 1, 2, 2], Sens.Niveaux("\u0645 12-34").Niveaux);

    [Fact]
    public void Niveaux_OfAMark_AreThoseOfItsLetter() =>
        Assert.Equal([1, 1, 1], Sens.Niveaux("\u05D0\u05B8\u05D1").Niveaux);
}
