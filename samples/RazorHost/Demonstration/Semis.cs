namespace RazorHost.Demonstration;

/// <summary>The demonstration is being planted: gestes of the past are replayed, and nobody is to be told of them.</summary>
internal sealed class Semis
{
    internal bool EstEnCours { get; set; }
}
