using Microsoft.EntityFrameworkCore;

namespace RazorHost.Tests.Outillage;

/// <summary>Has the outbox sent, and keeps what the mail server got about accounts and those who answer for structures.</summary>
internal sealed class BoiteAuxLettres(HoteDeTest hote)
{
    internal static readonly string[] DesComptes = ["compte.", "rattachement.", "habilitation."];

    /// <summary>A letter, as bytes on a socket, and why it was deposited.</summary>
    internal sealed record Recue(string Nature, MessageRecu Message)
    {
        internal IReadOnlyList<string> Destinataires => Message.A;

        internal string Texte => Message.Texte;

        /// <summary>The path and query behind its button.</summary>
        internal string Lien => new Uri(Message.Lien()).PathAndQuery;
    }

    /// <summary>Every letter so far.</summary>
    internal List<Recue> Toutes { get; } = [];

    /// <summary>Sends what was deposited since; what no longer holds gives nothing.</summary>
    internal async Task<IReadOnlyList<Recue>> ReleverAsync()
    {
        var nouvelles = new List<Recue>();
        foreach (var message in await hote.EnvoyerLesCourriersAsync())
        {
            var nature = await NatureDeAsync(message);
            if (DesComptes.Any(debut => nature.StartsWith(debut, StringComparison.Ordinal)))
                nouvelles.Add(new Recue(nature, message));
        }

        Toutes.AddRange(nouvelles);
        return nouvelles;
    }

    /// <summary>The one letter that this address gets now.</summary>
    internal async Task<Recue> UneAsync(string adresse) =>
        Assert.Single(await ReleverAsync(), recue => recue.Destinataires.Contains(adresse));

    /// <summary>The <c>Message-Id</c> is the key of its row.</summary>
    private Task<string> NatureDeAsync(MessageRecu message)
    {
        var cle = Guid.Parse(message.IdentifiantDeMessage.Split('@')[0]);
        return hote.DansLaBaseAsync(contexte => contexte.Database
            .SqlQuery<string>($"SELECT nature AS Value FROM clas_courriers WHERE cle = {cle}").SingleAsync());
    }
}
