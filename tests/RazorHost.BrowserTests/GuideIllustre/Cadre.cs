using Microsoft.Playwright;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>What a picture points at.</summary>
/// <param name="Quoi">In French, as the picture's alternative says it: « le nom de la structure ».</param>
/// <param name="Ou">One element of the page.</param>
internal sealed record Cadre(string Quoi, ILocator Ou);
