namespace RazorHost.BrowserTests.Outillage;

/// <summary>A list of defects that must be empty, printed whole when it is not.</summary>
internal static class Constater
{
    internal static void Aucun(IReadOnlyCollection<string> defauts) =>
        Assert.True(defauts.Count == 0, string.Join(Environment.NewLine, defauts.Prepend($"{defauts.Count} defects:")));
}
