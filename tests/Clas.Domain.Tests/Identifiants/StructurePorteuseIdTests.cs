namespace Clas.Domain.Tests.Identifiants;

public sealed class StructurePorteuseIdTests
{
    private static readonly Guid Guid = new("01890a5d-ac96-774b-bcce-b302099a8057");

    [Fact]
    public void TryParse_OfWhatToStringWrites_GivesItBack()
    {
        var id = new StructurePorteuseId(Guid);

        Assert.Equal(id, StructurePorteuseId.Lire(id.ToString()));
        Assert.Equal(Guid, id.Valeur);
    }

    [Fact]
    public void Constructor_WithAnEmptyGuid_Throws() =>
        Assert.Throws<ArgumentException>(() => new StructurePorteuseId(Guid.Empty));

    [Fact]
    public void TryParse_OfAnEmptyGuid_IsFalse() =>
        Assert.False(StructurePorteuseId.TryParse(Guid.Empty.ToString(), out _));
}
