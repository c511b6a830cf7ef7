using Clas.Persistence;
using MimeKit;

namespace RazorHost.Courriers;

/// <summary>Without a mail server, each message is a file « .eml »; sent again, it replaces itself.</summary>
public sealed class TransportEnFichiers(ReglagesDeCourriel reglages, IHostEnvironment environnement) : ITransport
{
    /// <summary>The folder unless the settings name one.</summary>
    internal const string DossierParDefaut = "courriels";

    /// <summary>The folder, created when the first message comes.</summary>
    public string Dossier { get; } = Path.Combine(environnement.ContentRootPath, reglages.Dossier ?? DossierParDefaut);

    /// <inheritdoc/>
    public async Task<Remise> RemettreAsync(MimeMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            Directory.CreateDirectory(Dossier);

            // Our identifiers are made of letters, digits, dots and dashes. Renamed at the end: a relay reads no half of a file.
            var fichier = Path.Combine(Dossier, $"{message.MessageId}.eml");
            await using (var flux = File.Create(fichier + ".tmp"))
                await message.WriteToAsync(flux, ct);
            File.Move(fichier + ".tmp", fichier, overwrite: true);
            return Remise.Faite();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Remise.Injoignable("Le dossier des courriels ne peut pas être écrit.");
        }
    }
}
