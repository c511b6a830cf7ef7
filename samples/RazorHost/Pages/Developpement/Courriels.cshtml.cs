using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MimeKit;
using RazorHost.Courriers;

namespace RazorHost.Pages.Developpement;

/// <summary>In Development, the mails that nobody receives: the files of <see cref="TransportEnFichiers"/>. Elsewhere, 404.</summary>
public sealed class CourrielsModel(TransportEnFichiers fichiers, IHostEnvironment environnement) : PageModel
{
    private const int AuPlus = 50;

    // Its styles are written on its elements; it runs nothing and fetches nothing.
    private const string Csp = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public sealed record Courriel(string Fichier, string Objet, string A, string Le);

    public IReadOnlyList<Courriel> Courriels { get; private set; } = [];

    /// <summary>The one being read; null for the list.</summary>
    public MimeMessage? Lu { get; private set; }

    public string? Fichier { get; private set; }

    public string Dossier => fichiers.Dossier;

    public async Task<IActionResult> OnGetAsync(string? fichier, CancellationToken ct)
    {
        if (!environnement.IsDevelopment())
            return NotFound();
        if (fichier is null)
        {
            foreach (var recent in Recents().Take(AuPlus))
                Courriels = [.. Courriels, Resumer(recent.Name, await MimeMessage.LoadAsync(recent.FullName, ct))];
            return Page();
        }

        (Fichier, Lu) = (fichier, await LireAsync(fichier, ct));
        return Lu is null ? NotFound() : Page();
    }

    /// <summary>The letter as a mail program draws it.</summary>
    public async Task<IActionResult> OnGetHtmlAsync(string fichier, CancellationToken ct)
    {
        if (!environnement.IsDevelopment() || await LireAsync(fichier, ct) is not { HtmlBody: { } html })
            return NotFound();
        Response.Headers.ContentSecurityPolicy = Csp;
        return Content(html, "text/html; charset=utf-8");
    }

    /// <summary>Found among those of the folder, never opened by a name that a request gives.</summary>
    private async Task<MimeMessage?> LireAsync(string fichier, CancellationToken ct) =>
        Recents().FirstOrDefault(recent => recent.Name == fichier) is { } trouve
            ? await MimeMessage.LoadAsync(trouve.FullName, ct)
            : null;

    private IEnumerable<FileInfo> Recents() => Directory.Exists(fichiers.Dossier)
        ? new DirectoryInfo(fichiers.Dossier).EnumerateFiles("*.eml").OrderByDescending(fichier => fichier.LastWriteTimeUtc)
        : [];

    private static Courriel Resumer(string fichier, MimeMessage message) =>
        new(fichier, message.Subject ?? "", message.To.ToString(), Dates.AvecHeure(message.Date));
}
