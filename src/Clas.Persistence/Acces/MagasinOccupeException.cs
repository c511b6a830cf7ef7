namespace Clas.Persistence;

/// <summary>Others kept changing the same thing, or held the database, longer than the store waits. Nothing was saved.</summary>
/// <remarks>A user who asks once more is likely to succeed.</remarks>
/// <param name="innerException">The last failure.</param>
public sealed class MagasinOccupeException(Exception innerException)
    : Exception("The store was busy with others' changes: nothing was saved.", innerException);
