using System.Collections.Concurrent;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>What is the same on every page: said by the first one seen, held against all those that follow.</summary>
internal sealed class Constances
{
    private readonly ConcurrentDictionary<string, (string Vu, string Ou)> _premieres = new();

    /// <param name="quoi">What must not vary, « the page called “Mes dossiers – Clas” ».</param>
    /// <param name="vu">How it is seen now.</param>
    /// <param name="ou">On which view.</param>
    /// <returns>What differs, and from where; nothing when all is as it was.</returns>
    internal IEnumerable<string> Defauts(string quoi, string vu, string ou)
    {
        var premiere = _premieres.GetOrAdd(quoi, (vu, ou));
        return premiere.Vu == vu ? [] : [$"{quoi}: « {vu} » on {ou}, « {premiere.Vu} » on {premiere.Ou}"];
    }
}
