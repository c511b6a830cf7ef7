namespace Clas.Domain.Tests.Identifiants;

/// <summary>A developer who reads the wrong text learns what was expected.</summary>
public sealed class MessagesTests
{
    public static TheoryData<string, Action<string>> Attendus => new()
    {
        { "Not a code of Caf: three characters such as 763.", s => CodeCaf.Lire(s) },
        { "Not a Sias number: 1 to 15 digits.", s => NumeroSias.Lire(s) },
        { "Not a SIRET: 14 digits whose keys hold.", s => Siret.Lire(s) },
        { "Not a RNA number: W and nine digits.", s => NumeroRna.Lire(s) },
        { "Not a postcode: five digits.", s => CodePostal.Lire(s) },
        { "Not an Insee code of commune: five characters such as 76561.", s => CodeCommune.Lire(s) },
        { "Not a French telephone number: ten digits, or +33.", s => Telephone.Lire(s) },
        { "Not an e-mail address.", s => Courriel.Lire(s) },
        { "Not a campagne: two consecutive years such as 2018-2019.", s => CodeCampagne.Lire(s) },
        { "Not the number of a dossier: such as 2018-763-0042.", s => NumeroDeDossier.Lire(s) },
        { "Not the number of a fiche: such as 2018-763-0042-A1.", s => NumeroDeFiche.Lire(s) },
        { "Not the identity of a structure porteuse: a Guid.", s => StructurePorteuseId.Lire(s) },
        { "Not the identity of a dossier: code of Caf, dash, Guid.", s => DossierId.Lire(s) },
        { "Not the code of a fiche: S, or A1 to A99.", s => FicheId.Lire(s) },
        { "A text cannot hold NUL nor a lone surrogate.", s => TexteSaisi.Normaliser(s) },
    };

    [Theory, MemberData(nameof(Attendus))]
    public void Lire_OfABadText_SaysWhatIsExpected(string attendu, Action<string> lire) =>
        Assert.StartsWith(attendu, Assert.Throws<ArgumentException>(() => lire("\0")).Message, StringComparison.Ordinal);

    [Fact]
    public void ATextThatIsNull_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>("texte", () => TexteSaisi.EstAcceptable(null!));
        Assert.Throws<ArgumentNullException>("texte", () => TexteSaisi.Plier(null!));
    }

    [Fact]
    public void ABlankCampagne_HasNoYear() =>
        Assert.Equal((0, 0), (default(CodeCampagne).PremiereAnnee, default(CodeCampagne).DerniereAnnee));

    [Fact]
    public void ACampagne_GivesItsTwoYears() =>
        Assert.Equal((2018, 2019), (CodeCampagne.Lire("2018-2019").PremiereAnnee, CodeCampagne.Lire("2018-2019").DerniereAnnee));
}
