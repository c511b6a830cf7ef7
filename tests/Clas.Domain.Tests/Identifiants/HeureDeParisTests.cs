using System.Globalization;

namespace Clas.Domain.Tests.Identifiants;

public sealed class HeureDeParisTests
{
    [Theory]
    [InlineData("2019-01-15", 24, "2019-01-14T23:00:00Z")]
    [InlineData("2019-07-15", 24, "2019-07-14T22:00:00Z")]
    [InlineData("2019-03-31", 23, "2019-03-30T23:00:00Z")]
    [InlineData("2019-10-27", 25, "2019-10-26T22:00:00Z")]
    public void A_day_of_Paris_has_its_own_bounds(string jour, int heures, string debut)
    {
        var date = DateOnly.Parse(jour, CultureInfo.InvariantCulture);

        var (du, au) = (HeureDeParis.DebutDu(date), HeureDeParis.FinDu(date));

        Assert.Equal(DateTimeOffset.Parse(debut, CultureInfo.InvariantCulture), du);
        Assert.Equal(TimeSpan.Zero, du.Offset);
        Assert.Equal(TimeSpan.FromHours(heures), au - du);
    }

    [Theory]
    [InlineData("2019-01-15")]
    [InlineData("2019-03-31")]
    [InlineData("2019-10-27")]
    public void The_last_day_is_included_and_the_next_is_not(string jour)
    {
        var date = DateOnly.Parse(jour, CultureInfo.InvariantCulture);
        var fin = HeureDeParis.FinDu(date);

        Assert.Equal(date, HeureDeParis.JourDe(HeureDeParis.DebutDu(date)));
        Assert.Equal(date, HeureDeParis.JourDe(fin.AddTicks(-1)));
        Assert.Equal(date.AddDays(1), HeureDeParis.JourDe(fin));
        Assert.Equal(HeureDeParis.DebutDu(date.AddDays(1)), fin);
    }

    [Fact]
    public void JourDe_DoesNotDependOnTheOffsetItIsGivenIn()
    {
        var dernierQuartDHeure = new DateTimeOffset(2019, 6, 30, 23, 45, 0, TimeSpan.FromHours(2));

        Assert.Equal(new DateOnly(2019, 6, 30), HeureDeParis.JourDe(dernierQuartDHeure));
        Assert.Equal(new DateOnly(2019, 6, 30), HeureDeParis.JourDe(dernierQuartDHeure.ToUniversalTime()));
        Assert.Equal(new DateOnly(2019, 6, 30), HeureDeParis.JourDe(dernierQuartDHeure.ToOffset(TimeSpan.FromHours(-4))));
    }

    [Fact]
    public void Locale_ShowsTheSameHourTwiceInAutumn()
    {
        var avant = new DateTimeOffset(2019, 10, 27, 0, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateTime(2019, 10, 27, 2, 30, 0), HeureDeParis.Locale(avant));
        Assert.Equal(new DateTime(2019, 10, 27, 2, 30, 0), HeureDeParis.Locale(avant.AddHours(1)));
        Assert.Equal(DateTimeKind.Unspecified, HeureDeParis.Locale(avant).Kind);
    }

    [Fact]
    public void Locale_SkipsAnHourInSpring()
    {
        var avant = new DateTimeOffset(2019, 3, 31, 0, 59, 59, TimeSpan.Zero);

        Assert.Equal(new DateTime(2019, 3, 31, 1, 59, 59), HeureDeParis.Locale(avant));
        Assert.Equal(new DateTime(2019, 3, 31, 3, 0, 0), HeureDeParis.Locale(avant.AddSeconds(1)));
    }

    [Fact]
    public void FinDu_TheLastDayOfTheCalendar_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HeureDeParis.FinDu(DateOnly.MaxValue));
}
