namespace RazorHost.Identite;

/// <summary>A session that its owner ended: a copy of its cookie opens nothing.</summary>
public sealed class SessionClose
{
    /// <summary>The session's own identifier, drawn when it opened.</summary>
    public required string Id { get; init; }

    /// <summary>When the last copy expires by itself, in milliseconds since 1970: the line may go.</summary>
    public required long OubliableLe { get; init; }
}
