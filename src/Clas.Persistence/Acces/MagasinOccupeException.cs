namespace Clas.Persistence;

/// <summary>Others kept changing the same thing, more often than the store tries again. Nothing was saved.</summary>
/// <remarks>A user who asks once more is likely to succeed.</remarks>
/// <param name="innerException">The last failure.</param>
public sealed class MagasinOccupeException(Exception innerException)
    : Exception("The same thing was changed by others at each attempt: nothing was saved.", innerException);
