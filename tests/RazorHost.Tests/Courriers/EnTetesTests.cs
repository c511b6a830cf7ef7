using Clas.Persistence;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Courriers;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>Hostile names and subjects: the bytes a mail server receives hold no header but ours.</summary>
public sealed class EnTetesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    public static TheoryData<string> Hostiles =>
    [
        "Les Colibris\r\nBcc: victime@ailleurs.example",
        "Les Colibris\nBcc: victime@ailleurs.example",
        "Les Colibris\rBcc: victime@ailleurs.example\r\n\r\n<script>alert(1)</script>",
        "Colibris\r\n.\r\nMAIL FROM:<x@y.example>",
        "Colibris\0\u0001\u0008\u007f",
        "Colibris\u2028Bcc: x@y.example\u2029\u0085fin",
        "=?utf-8?q?Bcc:_x=40y.example?=",
        "🐦 École d’été – « l’Œuvre » 👩‍👩‍👧‍👦",
        "\u202Eexe.sirbiloc\u202C \u2066x\u2069",
        "العربية עברית 漢字",
        new string('A', 300),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 100)),
    ];

    [Theory]
    [MemberData(nameof(Hostiles))]
    public async Task A_hostile_text_adds_no_header_and_no_recipient(string hostile)
    {
        var message = await RecevoirAsync(new Lettre
        {
            Destinataires = ["contact@colibris.example", hostile, $"{hostile}@colibris.example", "b@c.example\r\nRCPT TO:<x@y.example>"],
            Objet = hostile,
            Paragraphes = [hostile],
            Motif = hostile,
            Changements = [new Changement(hostile, hostile, hostile)],
            Bouton = new Bouton(hostile, new Uri("https://clas.example/?q=%22%3E")),
            Signature = hostile,
        });

        Assert.Equal(MessageRecu.EnTetesDeNosLettres, message.EnTetes.Order(StringComparer.Ordinal));
        Assert.Equal(["contact@colibris.example"], message.A);
        Assert.All(message.Octets, octet => Assert.False(octet is 0 or > 126, $"byte {octet}"));
        Assert.DoesNotContain(message.Brut.Split("\r\n"), ligne => ligne.Length > 998);
        Assert.DoesNotContain("\n", message.Brut.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain("\r", message.Brut.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", message.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", message.Objet);
        Assert.InRange(message.Objet.EnumerateRunes().Count(), 1, 1200);
    }

    [Fact]
    public async Task A_subject_keeps_what_people_read()
    {
        var message = await RecevoirAsync(Lettre("Fiche à reprendre – École d’été « Œuvre » 🐦"));

        Assert.Equal("Fiche à reprendre – École d’été « Œuvre » 🐦", message.Objet);
        Assert.Equal("clas@clas.example", message.De.Trim('<', '>', ' '));
    }

    [Fact]
    public async Task A_long_subject_is_cut_between_characters_that_people_see()
    {
        var message = await RecevoirAsync(Lettre(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200))));

        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 149)) + "…", message.Objet);
    }

    [Fact]
    public async Task The_Message_Id_is_the_one_deposited()
    {
        var message = await RecevoirAsync(Lettre("Objet"));

        Assert.Matches("^Message-Id: <[0-9a-f]{32}@(localhost|clas\\.example)>$", message.Brut.Split("\r\n").Single(ligne => ligne.StartsWith("Message-Id", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_date_is_that_of_the_sending()
    {
        var message = await RecevoirAsync(Lettre("Objet"));

        Assert.Equal(hote.Horloge.GetUtcNow(), message.Lu.Date);
    }

    private static Lettre Lettre(string objet) => new() { Destinataires = ["contact@colibris.example"], Objet = objet, Paragraphes = ["Bonjour."] };

    /// <summary>Composed and sent as the host does; a letter as hostile as one likes.</summary>
    private async Task<MessageRecu> RecevoirAsync(Lettre lettre)
    {
        var avant = hote.Smtp.Recus.Count;
        var cle = Guid.CreateVersion7();
        var courrier = new CourrierARediger(cle, "essai", "x", new Dictionary<string, string>(), $"{cle:N}@clas.example", hote.Horloge.GetUtcNow());
        var message = hote.Services.GetRequiredService<Composition>().Composer(courrier, lettre)!;

        Assert.Equal(Remise.Faite(), await hote.Services.GetRequiredService<ITransport>().RemettreAsync(message, TestContext.Current.CancellationToken));

        return Assert.Single(hote.Smtp.Recus.Skip(avant));
    }
}
