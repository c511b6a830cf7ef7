using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>MailKit's client, which goes on with the other recipients when the server refuses one.</summary>
internal sealed class ClientSmtp : SmtpClient
{
    private readonly List<(string Adresse, SmtpResponse Reponse)> _refuses = [];

    /// <summary>Who was refused, and how.</summary>
    internal IReadOnlyList<(string Adresse, SmtpResponse Reponse)> Refuses => _refuses;

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) =>
        _refuses.Add((mailbox.Address, response));

    /// <summary>Nobody accepted: the first refusal speaks for all.</summary>
    protected override void OnNoRecipientsAccepted(MimeMessage message) => throw new SmtpCommandException(
        SmtpErrorCode.RecipientNotAccepted, _refuses[0].Reponse.StatusCode, _refuses[0].Reponse.Response);

    protected override string? GetEnvelopeId(MimeMessage message) => message.MessageId;

    protected override DeliveryStatusNotification? GetDeliveryStatusNotifications(MimeMessage message, MailboxAddress mailbox) => null;
}
