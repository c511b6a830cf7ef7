namespace Clas.Domain.Tests;

/// <summary>A document drawn from the code: held against it, or written again when <c>./build.sh guide</c> asks.</summary>
internal static class Document
{
    private static readonly string Racine = Remonter(AppContext.BaseDirectory);

    /// <summary>The text of a document, named from the root of the repository; empty while it does not exist.</summary>
    public static string Lire(string chemin) =>
        File.Exists(Path.Combine(Racine, chemin)) ? File.ReadAllText(Path.Combine(Racine, chemin)) : "";

    /// <summary>Fails when the document does not say <paramref name="attendu"/>.</summary>
    public static void Tenir(string chemin, string attendu)
    {
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") is not null)
            File.WriteAllText(Path.Combine(Racine, chemin), attendu);

        Assert.True(Lire(chemin) == attendu, $"{chemin} is stale: run ./build.sh guide.");
    }

    private static string Remonter(string depuis) =>
        File.Exists(Path.Combine(depuis, "Clas.slnx")) ? depuis : Remonter(Directory.GetParent(depuis)!.FullName);
}
