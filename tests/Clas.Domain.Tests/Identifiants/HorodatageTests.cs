namespace Clas.Domain.Tests.Identifiants;

public sealed class HorodatageTests
{
    [Fact]
    public void ALaMicroseconde_TruncatesAndDoesNotRound()
    {
        var instant = new DateTimeOffset(2019, 6, 30, 23, 59, 59, TimeSpan.Zero).AddTicks(9_999_999);

        var tronque = Horodatage.ALaMicroseconde(instant);

        Assert.Equal(9, (instant - tronque).Ticks);
        Assert.Equal(tronque, Horodatage.ALaMicroseconde(tronque));
    }

    [Fact]
    public void ALaMicroseconde_GivesUtc()
    {
        var aParis = new DateTimeOffset(2019, 6, 30, 12, 0, 0, TimeSpan.FromHours(2));

        var utc = Horodatage.ALaMicroseconde(aParis);

        Assert.Equal(TimeSpan.Zero, utc.Offset);
        Assert.Equal(aParis, utc);
    }

    [Fact]
    public void ALaMicroseconde_OfTheExtremes_Holds()
    {
        Assert.Equal(DateTimeOffset.MinValue, Horodatage.ALaMicroseconde(DateTimeOffset.MinValue));
        Assert.Equal(9, (DateTimeOffset.MaxValue - Horodatage.ALaMicroseconde(DateTimeOffset.MaxValue)).Ticks);
    }
}
