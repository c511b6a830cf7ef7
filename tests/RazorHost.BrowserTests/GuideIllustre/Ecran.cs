namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>A picture of the guide.</summary>
/// <param name="Nom">Of its file, « caf-bilan ».</param>
/// <param name="Structure">What is read in it, in order: its headings, columns, labels, facts, buttons and links, then what is framed.</param>
/// <param name="Image">Its bytes; null when nothing is being written again.</param>
internal sealed record Ecran(string Nom, string Structure, byte[]? Image);
