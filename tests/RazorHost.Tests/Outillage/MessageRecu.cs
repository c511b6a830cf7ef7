using System.Text;
using MimeKit;

namespace RazorHost.Tests.Outillage;

/// <summary>A message as a mail server got it.</summary>
/// <param name="De">The sender of the envelope.</param>
/// <param name="A">The recipients of the envelope.</param>
/// <param name="Octets">Headers and body, as they came.</param>
public sealed record MessageRecu(string De, IReadOnlyList<string> A, byte[] Octets)
{
    /// <summary>All the headers a letter of ours may have, sorted.</summary>
    public static IReadOnlyList<string> EnTetesDeNosLettres { get; } =
    [
        "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To", "X-Auto-Response-Suppress",
    ];

    /// <summary>Every byte, one character each.</summary>
    public string Brut => Encoding.Latin1.GetString(Octets);

    /// <summary>The names of the headers of the message itself, read from the bytes and not by the library that wrote them.</summary>
    public IReadOnlyList<string> EnTetes =>
    [
        .. Brut[..Brut.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n")
            .Where(ligne => ligne is not [' ' or '\t', ..])
            .Select(ligne => ligne.Split(':')[0]),
    ];

    /// <summary>The message as a mail program reads it.</summary>
    public MimeMessage Lu => MimeMessage.Load(new MemoryStream(Octets));

    public string Objet => Lu.Subject ?? "";

    public string Texte => PageLue.Plier(Lu.TextBody ?? "");

    public string Html => Lu.HtmlBody ?? "";

    /// <summary>Where its button leads.</summary>
    public string Lien() => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html).QuerySelector("a")!.GetAttribute("href")!;

    public string IdentifiantDeMessage => Lu.MessageId ?? "";
}
