namespace Clas.Domain;

/// <summary>Instants as they are kept: UTC, to the microsecond.</summary>
public static class Horodatage
{
    /// <summary>The same instant in UTC, truncated (not rounded) to the microsecond.</summary>
    /// <remarks>
    /// PostgreSQL keeps no more: the journal's hash of what is read again must be that of what was written.
    /// </remarks>
    public static DateTimeOffset ALaMicroseconde(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
