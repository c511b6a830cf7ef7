using Clas.Persistence;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>Takes a message away: to a mail server, or into a folder.</summary>
public interface ITransport
{
    /// <summary>Hands the message over; what stands in the way is said in one plain sentence.</summary>
    Task<Remise> RemettreAsync(MimeMessage message, CancellationToken ct);
}
