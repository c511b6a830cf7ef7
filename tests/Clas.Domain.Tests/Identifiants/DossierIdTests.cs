namespace Clas.Domain.Tests.Identifiants;

public sealed class DossierIdTests
{
    private static readonly CodeCaf Caf763 = CodeCaf.Lire("763");
    private static readonly Guid Guid = new("01890a5d-ac96-774b-bcce-b302099a8057");

    [Fact]
    public void ToString_PutsTheCafFirst() =>
        Assert.Equal("763-01890a5d-ac96-774b-bcce-b302099a8057", new DossierId(Caf763, Guid).ToString());

    [Fact]
    public void TryParse_OfWhatToStringWrites_GivesItBack()
    {
        var id = new DossierId(Caf763, Guid);

        Assert.Equal(id, DossierId.Lire(id.ToString()));
        Assert.Equal(id, DossierId.Lire(id.ToString().ToUpperInvariant()));
    }

    [Fact]
    public void Constructor_WithoutCafOrGuid_Throws()
    {
        Assert.Throws<ArgumentException>(() => new DossierId(default, Guid));
        Assert.Throws<ArgumentException>(() => new DossierId(Caf763, Guid.Empty));
    }

    [Theory]
    [InlineData("763-00000000-0000-0000-0000-000000000000")]
    [InlineData("763-01890a5dac96774bbcceb302099a8057")]
    [InlineData("763-{01890a5d-ac96-774b-bcce-b302099a8057}")]
    [InlineData("763-0x890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("763-+1890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("763- 01890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("01890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("76-01890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("763")]
    [InlineData("763-")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(DossierId.TryParse(saisie, out _));
}
