namespace Clas.Domain;

/// <summary>Days and hours « heure de Paris », the hour of every deadline.</summary>
/// <remarks>
/// A deadline includes its last day: it is over at the <em>next</em> midnight of Paris, on the two days of 23 and 25 hours
/// as well. Bounds are given in UTC.
/// </remarks>
public static class HeureDeParis
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The first instant of that day in Paris.</summary>
    public static DateTimeOffset DebutDu(DateOnly jour) =>
        new(TimeZoneInfo.ConvertTimeToUtc(jour.ToDateTime(TimeOnly.MinValue), Paris), TimeSpan.Zero);

    /// <summary>The first instant after that day in Paris: an exclusive bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is the last day a calendar knows, 31 December 9999.</exception>
    public static DateTimeOffset FinDu(DateOnly jour) => DebutDu(jour.AddDays(1));

    /// <summary>Which day it is in Paris at that instant.</summary>
    public static DateOnly JourDe(DateTimeOffset instant) => DateOnly.FromDateTime(Locale(instant));

    /// <summary>What the clocks of Paris show at that instant, to be displayed only.</summary>
    /// <remarks>Its kind is <see cref="DateTimeKind.Unspecified"/>: an hour is shown twice in autumn.</remarks>
    public static DateTime Locale(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Paris).DateTime;
}
