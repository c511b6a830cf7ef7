using System.Net.Sockets;
using Clas.Persistence;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>Hands messages to the mail server of the settings, and says in one sentence what stands in the way.</summary>
public sealed class TransportSmtp(ReglagesDeCourriel reglages, AdressePublique adresse) : ITransport
{
    /// <inheritdoc/>
    public async Task<Remise> RemettreAsync(MimeMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var client = new ClientSmtp { Timeout = reglages.DelaiEnSecondes * 1000, LocalDomain = adresse.Racine.IdnHost };
        if (await OuvrirAsync(client, ct) is { } obstacle)
            return obstacle;
        var remise = await RemettreAsync(client, message, ct);
        await FermerAsync(client, ct);
        return remise;
    }

    /// <summary>Null once the server listens to us.</summary>
    private async Task<Remise?> OuvrirAsync(ClientSmtp client, CancellationToken ct)
    {
        try
        {
            await client.ConnectAsync(reglages.Hote!, reglages.Port, reglages.Securite, ct);
            return await SIdentifierAsync(client, ct);
        }
        catch (Exception exception) when (exception is SslHandshakeException or NotSupportedException)
        {
            return Remise.Injoignable("La connexion chiffrée avec le serveur de courriels ne peut pas être établie.");
        }
        catch (Exception exception) when (EstUnePanne(exception))
        {
            return Remise.Injoignable("Le serveur de courriels ne répond pas.");
        }
    }

    private async Task<Remise?> SIdentifierAsync(ClientSmtp client, CancellationToken ct)
    {
        if (reglages is not { Utilisateur: { } utilisateur, MotDePasse: { } motDePasse })
            return null;
        try
        {
            await client.AuthenticateAsync(utilisateur, motDePasse, ct);
            return null;
        }
        catch (Exception exception) when (exception is AuthenticationException or SaslException or NotSupportedException)
        {
            return Remise.Injoignable("Le serveur de courriels refuse l’identifiant ou le mot de passe réglés pour l’application.");
        }
    }

    private static async Task<Remise> RemettreAsync(ClientSmtp client, MimeMessage message, CancellationToken ct)
    {
        try
        {
            await client.SendAsync(message, ct);
            return Remise.Faite(client.Refuses.Count == 0
                ? null
                : $"Parti, sauf pour {string.Join(", ", client.Refuses.Select(refus => $"{refus.Adresse} ({Dire(refus.Reponse.StatusCode, refus.Reponse.Response)})"))}.");
        }
        catch (SmtpCommandException refus) when (refus.StatusCode == SmtpStatusCode.ServiceNotAvailable)
        {
            return Remise.Injoignable("Le serveur de courriels est momentanément indisponible.");
        }
        catch (SmtpCommandException refus) when (refus.ErrorCode == SmtpErrorCode.SenderNotAccepted)
        {
            return Remise.Injoignable($"Le serveur de courriels refuse l’adresse d’expéditeur de l’application : {Dire(refus)}.");
        }
        catch (SmtpCommandException refus)
        {
            var raison = refus.ErrorCode == SmtpErrorCode.RecipientNotAccepted
                ? $"Le serveur de courriels n’accepte aucun destinataire : {Dire(refus)}."
                : $"Le serveur de courriels n’accepte pas ce message : {Dire(refus)}.";
            return (int)refus.StatusCode >= 500 ? Remise.Refusee(raison) : Remise.Differee(raison);
        }
        catch (Exception panne) when (EstUnePanne(panne))
        {
            return Remise.Differee("La connexion avec le serveur de courriels s’est interrompue pendant l’envoi.");
        }
    }

    /// <summary>The message has left already: a server that hangs up without a word changes nothing.</summary>
    private static async Task FermerAsync(ClientSmtp client, CancellationToken ct)
    {
        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception exception) when (EstUnePanne(exception) || exception is OperationCanceledException)
        {
        }
    }

    private static bool EstUnePanne(Exception exception) =>
        exception is SocketException or IOException or ProtocolException or CommandException or TimeoutException or ServiceNotConnectedException;

    private static string Dire(SmtpCommandException refus) => Dire(refus.StatusCode, refus.Message);

    /// <summary>« 550 No such user »: the server's own words, on one line.</summary>
    private static string Dire(SmtpStatusCode code, string reponse) => $"{(int)code} {Composition.EnUneLigne(reponse)}".TrimEnd(' ', '.');
}
