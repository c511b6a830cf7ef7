using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RazorHost.Tests.Outillage;

/// <summary>A mail server: speaks SMTP on a real socket, and keeps the bytes of each message as they came.</summary>
/// <remarks>
/// What RFC 5321 asks of the smallest server, without extensions (§ 4.5.1). <see cref="Repondre"/> makes it refuse, be slow,
/// or hang up.
/// </remarks>
internal sealed class ServeurSmtp : IAsyncDisposable
{
    /// <summary>The answer that hangs up without a word.</summary>
    internal const string Raccrocher = "";

    private readonly CancellationTokenSource _fin = new();
    private readonly ConcurrentBag<Task> _conversations = [];
    private TcpListener _ecoute = new(IPAddress.Loopback, 0);
    private Task _accueil = Task.CompletedTask;
    private Socket? _place;

    internal ServeurSmtp()
    {
        _ecoute.Start();
        Port = ((IPEndPoint)_ecoute.LocalEndpoint).Port;
        _accueil = AccueillirAsync(_ecoute);
    }

    internal int Port { get; }

    internal ConcurrentQueue<MessageRecu> Recus { get; } = [];

    /// <summary>Another answer than the usual one, to a command (« RCPT TO:&lt;…&gt; ») or to the end of a message (« . »); null for the usual one.</summary>
    internal Func<string, Task<string?>> Repondre { get; set; } = _ => Task.FromResult<string?>(null);

    internal void RepondreA(string commande, string reponse) =>
        Repondre = recue => Task.FromResult(recue.StartsWith(commande, StringComparison.OrdinalIgnoreCase) ? reponse : null);

    internal void RepondreNormalement() => Repondre = _ => Task.FromResult<string?>(null);

    /// <summary>The machine is off: nobody listens on the port, which is held so that nobody else takes it.</summary>
    internal async Task EteindreAsync()
    {
        _ecoute.Stop();
        await _accueil;
        _place = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _place.Bind(new IPEndPoint(IPAddress.Loopback, Port));
    }

    /// <summary>On again, on the same port.</summary>
    internal void Rallumer()
    {
        _place?.Dispose();
        _ecoute = new TcpListener(IPAddress.Loopback, Port);
        _ecoute.Start();
        _accueil = AccueillirAsync(_ecoute);
    }

    public async ValueTask DisposeAsync()
    {
        await _fin.CancelAsync();
        _ecoute.Stop();
        _place?.Dispose();
        await _accueil;
        await Task.WhenAll(_conversations);
        _fin.Dispose();
    }

    private async Task AccueillirAsync(TcpListener ecoute)
    {
        try
        {
            while (true)
            {
                var client = await ecoute.AcceptTcpClientAsync(_fin.Token);
                _conversations.Add(Task.Run(() => ConverserAsync(client)));
            }
        }
        catch (Exception arret) when (arret is SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }

    private async Task ConverserAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await new Conversation(client.GetStream(), this).TenirAsync(_fin.Token);
            }
            catch (Exception rupture) when (rupture is IOException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }

    /// <summary>One connection.</summary>
    private sealed class Conversation(NetworkStream flux, ServeurSmtp serveur)
    {
        private readonly List<string> _destinataires = [];
        private string _expediteur = "";

        internal async Task TenirAsync(CancellationToken ct)
        {
            await EcrireAsync("220 essai ESMTP", ct);
            while (await LireLigneAsync(ct) is { } octets)
            {
                var commande = Encoding.Latin1.GetString(octets);
                var reponse = await serveur.Repondre(commande) ?? Usuelle(commande);
                if (reponse == Raccrocher)
                    return;
                await EcrireAsync(reponse, ct);
                if (reponse.StartsWith("354", StringComparison.Ordinal) && !await RecevoirAsync(ct))
                    return;
                if (reponse.StartsWith("221", StringComparison.Ordinal))
                    return;
            }
        }

        private string Usuelle(string commande)
        {
            switch (commande.ToUpperInvariant())
            {
                case var mail when mail.StartsWith("MAIL FROM:", StringComparison.Ordinal):
                    _expediteur = commande["MAIL FROM:".Length..];
                    _destinataires.Clear();
                    return "250 2.1.0 OK";
                case var rcpt when rcpt.StartsWith("RCPT TO:", StringComparison.Ordinal):
                    _destinataires.Add(commande["RCPT TO:".Length..].Split('>')[0].Trim('<', ' '));
                    return "250 2.1.5 OK";
                case "DATA":
                    return "354 Go on";
                case "QUIT":
                    return "221 2.0.0 Bye";
                default:
                    return "250 OK";
            }
        }

        /// <summary>False when it hangs up at the end: the message came, and its sender cannot know.</summary>
        private async Task<bool> RecevoirAsync(CancellationToken ct)
        {
            using var message = new MemoryStream();
            while (await LireLigneAsync(ct) is { } ligne)
            {
                if (ligne is [(byte)'.'])
                    break;
                message.Write(ligne is [(byte)'.', ..] ? ligne.AsSpan(1) : ligne);
                message.Write("\r\n"u8);
            }

            serveur.Recus.Enqueue(new MessageRecu(_expediteur, [.. _destinataires], message.ToArray()));
            var reponse = await serveur.Repondre(".") ?? "250 2.0.0 OK";
            if (reponse == Raccrocher)
                return false;
            await EcrireAsync(reponse, ct);
            return true;
        }

        /// <summary>Up to CR LF, which is not part of it; null at the end. A lone CR or LF is a byte like another.</summary>
        private async Task<byte[]?> LireLigneAsync(CancellationToken ct)
        {
            var ligne = new List<byte>();
            var octet = new byte[1];
            while (await flux.ReadAsync(octet, ct) == 1)
            {
                ligne.Add(octet[0]);
                if (ligne is [.., (byte)'\r', (byte)'\n'])
                    return [.. ligne[..^2]];
            }

            return null;
        }

        private async Task EcrireAsync(string reponse, CancellationToken ct) =>
            await flux.WriteAsync(Encoding.Latin1.GetBytes(reponse + "\r\n"), ct);
    }
}
