namespace Clas.Domain.Tests.Questionnaires;

public sealed class ListeCanoniqueTests
{
    [Theory]
    [InlineData(@"a\", @"a\")]
    [InlineData(@"\", @"\")]
    [InlineData(@"a|\", "a", @"\")]
    [InlineData(@"a\|b|c", "a|b", "c")]
    [InlineData("", "")]
    public void Lire_OfAnyText_GivesTextsBack(string liste, params string[] attendus) =>
        Assert.Equal(attendus, ListeCanonique.Lire(liste));
}
