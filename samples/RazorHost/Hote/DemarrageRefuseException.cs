namespace RazorHost.Hote;

/// <summary>The host does not start: one sentence for each thing to put right, in French then in English.</summary>
/// <param name="raisons">What is wrong.</param>
public sealed class DemarrageRefuseException(IReadOnlyList<string> raisons)
    : InvalidOperationException(string.Join(Environment.NewLine, ["Clas ne démarre pas. Clas does not start.", .. raisons]))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string> Raisons { get; } = raisons;
}
