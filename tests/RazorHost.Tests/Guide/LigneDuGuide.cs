namespace RazorHost.Tests.Guide;

/// <summary>A sentence of the guide, or what it implies of the porteur, and where the host does it.</summary>
/// <param name="Code">« G26 », « P3 »: the prefix of the tests that bear it.</param>
/// <param name="Partie">The part of the guide.</param>
/// <param name="Dit">What it says, in a few words.</param>
/// <param name="Page">The Razor page where it happens, « /Caf/Index »; null while there is none, which the page of the coverage says.</param>
internal sealed record LigneDuGuide(string Code, string Partie, string Dit, string? Page)
{
    /// <summary>Why it is done otherwise; null when it is done as the guide says.</summary>
    internal string? Remplace { get; init; }
}
