namespace Clas.Persistence;

/// <summary>The context or its database is not ready for Clas. Each line of the message says what to write or to run.</summary>
/// <param name="manques">What is missing, one sentence each.</param>
public sealed class InstallationIncompleteException(IReadOnlyList<string> manques)
    : InvalidOperationException(string.Join(Environment.NewLine, manques))
{
    /// <summary>What is missing, one sentence each.</summary>
    public IReadOnlyList<string> Manques { get; } = manques;
}
