using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Clas.Domain.Tests;

/// <summary>How a law is put to the test: on how many cases, from which seed.</summary>
/// <remarks>
/// When a law fails, FsCheck prints the shrunk case and its seed « (1234567,89) »: <c>CLAS_GRAINE=1234567,89</c> plays
/// it again. <c>CLAS_HISTOIRES</c> says how many histories (10 000; 200 under mutation).
/// </remarks>
internal static class Epreuve
{
    public static int Histoires { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CLAS_HISTOIRES"), out var nombre) ? nombre : 10_000;

    /// <summary>Are there enough histories for shares of them to mean something?</summary>
    public static bool EstEntiere => Histoires >= 10_000;

    private static string? Graine { get; } = Environment.GetEnvironmentVariable("CLAS_GRAINE");

    /// <summary>The seed asked for, or a new one.</summary>
    public static string UneGraine() => Graine ?? $"{(ulong)Random.Shared.NextInt64()},{(ulong)Random.Shared.NextInt64() | 1}";

    /// <summary>Fails with the smallest case found that breaks the law, and the seed that leads to it.</summary>
    public static void Tenir<T>(Arbitrary<T> cas, Action<T> loi, int combien, string? graine = null) =>
        Check.One(Configuration(combien, graine ?? Graine), Prop.ForAll(cas, loi));

    private static Config Configuration(int combien, string? graine)
    {
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(combien);
        if (graine?.Trim('(', ')').Split(',') is not [var germe, var gamma])
            return config;
        var rnd = new Rnd(ulong.Parse(germe, null), ulong.Parse(gamma, null));
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(rnd, FSharpOption<int>.None)));
    }
}
