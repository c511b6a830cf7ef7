namespace RazorHost.Hote;

/// <summary>The host does not start: one sentence for each thing to put right, in French then in English.</summary>
/// <param name="raisons">What is wrong.</param>
public sealed class DemarrageRefuseException(IReadOnlyList<string> raisons)
    : InvalidOperationException(string.Join(Environment.NewLine, ["Clas ne démarre pas. Clas does not start.", .. raisons]))
{
    /// <summary>The exit code of a program that is badly configured (« EX_CONFIG » of sysexits.h).</summary>
    private const int MalRegle = 78;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string> Raisons { get; } = raisons;

    /// <summary>Has a refused start end with its sentences alone: the trace of an exception would hide them.</summary>
    internal static void DireSansTrace() => AppDomain.CurrentDomain.UnhandledException += (_, quoi) =>
    {
        if (quoi.ExceptionObject is not DemarrageRefuseException refus)
            return;
        Console.Error.WriteLine(refus.Message);
        Environment.Exit(MalRegle);
    };
}
