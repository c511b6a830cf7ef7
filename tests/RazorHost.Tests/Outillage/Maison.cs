namespace RazorHost.Tests.Outillage;

/// <summary>Where the sources are.</summary>
internal static class Maison
{
    /// <summary>The folder of the solution.</summary>
    internal static string Racine { get; } = Chercher(AppContext.BaseDirectory);

    private static string Chercher(string depuis) =>
        File.Exists(Path.Combine(depuis, "Clas.slnx")) ? depuis : Chercher(Directory.GetParent(depuis)!.FullName);
}
