namespace Clas.Persistence;

/// <summary>How long a mail waits, how often it is tried, how long a lease lasts.</summary>
internal static class Echeancier
{
    /// <summary>Nearly two days, with <see cref="Attente"/>: a mail server that is down for a night loses nothing.</summary>
    internal const int Tentatives = 16;

    /// <summary>A mail that the server refuses by name is not helped by two days.</summary>
    internal const int TentativesSiRefuse = 3;

    /// <summary>Nobody else takes up a mail being sent, for so long.</summary>
    internal static readonly TimeSpan Bail = TimeSpan.FromMinutes(5);

    /// <summary>An attempt ends before its lease does.</summary>
    internal static readonly TimeSpan DureeDUnEssai = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan AttenteMaximale = TimeSpan.FromHours(6);

    /// <summary>1, 2, 4… minutes after the first, second, third attempt, then every six hours.</summary>
    internal static TimeSpan Attente(int tentatives) =>
        tentatives > 9 ? AttenteMaximale : TimeSpan.FromMinutes(1 << (tentatives - 1));
}
