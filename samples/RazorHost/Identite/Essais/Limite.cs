namespace RazorHost.Identite;

/// <summary>So many tries in so long.</summary>
/// <param name="Nombre">How many.</param>
/// <param name="Fenetre">From the first of them on; a day at most.</param>
public sealed record Limite(int Nombre, TimeSpan Fenetre);
