using Clas.Domain.Tests.Identifiants;

namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDIdentifiantTests
{
    [Theory]
    [InlineData(TypeDeQuestion.Courriel, "contact@example.org", "t:contact@example.org")]
    [InlineData(TypeDeQuestion.Telephone, "02 35 00 00 00", "t:0235000000")]
    [InlineData(TypeDeQuestion.CodePostal, "76410", "t:76410")]
    [InlineData(TypeDeQuestion.Siret, "732 829 320 00074", "t:73282932000074")]
    [InlineData(TypeDeQuestion.Rna, "W761234567", "t:W761234567")]
    [InlineData(TypeDeQuestion.Commune, "2A004", "t:2A004")]
    [InlineData(TypeDeQuestion.Sias, " 0123456 ", "t:0123456")]
    public void Un_identifiant_WellWritten_IsKeptInItsCanonicalForm(TypeDeQuestion type, string frappe, string canonique) =>
        Assert.Equal(canonique, Frappes.Lire(type, frappe)?.Canonique);

    [Theory]
    [InlineData(TypeDeQuestion.Courriel, "contact@")]
    [InlineData(TypeDeQuestion.Telephone, "12 34")]
    [InlineData(TypeDeQuestion.CodePostal, "7641")]
    [InlineData(TypeDeQuestion.Siret, "7328293200007")]
    [InlineData(TypeDeQuestion.Rna, "761234567")]
    [InlineData(TypeDeQuestion.Commune, "2C004")]
    [InlineData(TypeDeQuestion.Sias, "12 34")]
    [InlineData(TypeDeQuestion.Sias, "1234567890123456")]
    public void Un_identifiant_BadlyWritten_IsKeptAsTyped(TypeDeQuestion type, string frappe) =>
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.Forme, frappe), Frappes.Lire(type, frappe));

    [Theory]
    [InlineData("20003452800041")]
    [InlineData("73282932000075")]
    [InlineData("00000000000000")]
    public void Un_siret_OfFourteenDigitsWithAWrongKey_SaysSo(string frappe) =>
        Assert.Equal(MotifDIllisibilite.CleFausse, Frappes.Motif(Frappes.Lire(TypeDeQuestion.Siret, frappe)));

    [Theory]
    [InlineData(TypeDeQuestion.Telephone, "0235000000")]
    [InlineData(TypeDeQuestion.CodePostal, "76410")]
    [InlineData(TypeDeQuestion.Siret, "73282932000074")]
    [InlineData(TypeDeQuestion.Commune, "76561")]
    [InlineData(TypeDeQuestion.Sias, "0123456")]
    public void Un_identifiant_InOtherDigits_IsNeverRead(TypeDeQuestion type, string chiffres)
    {
        foreach (var frappe in Corpus.EnAutresChiffres(chiffres)) Assert.IsType<ReponseIllisible>(Frappes.Lire(type, frappe));
    }
}
