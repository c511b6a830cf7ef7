using Clas.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clas.Persistence;

/// <summary>An instant as whole microseconds since 1970 in UTC.</summary>
/// <remarks>
/// A number compares and sorts alike on every database, keeps no time zone to lose, and is exactly what the journal's
/// hash covers. Read it in SQL with <c>datetime(modifie_le / 1000000, 'unixepoch')</c>.
/// </remarks>
internal static class InstantEnMicrosecondes
{
    internal static ValueConverter<DateTimeOffset, long> Conversion { get; } = new(le => Ecrire(le), microsecondes => Lire(microsecondes));

    private static long Ecrire(DateTimeOffset le) =>
        (Horodatage.ALaMicroseconde(le) - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static DateTimeOffset Lire(long microsecondes) =>
        DateTimeOffset.UnixEpoch.AddTicks(microsecondes * TimeSpan.TicksPerMicrosecond);
}
