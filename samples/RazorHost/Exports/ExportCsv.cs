using System.Text;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace RazorHost.Exports;

/// <summary>The dossiers that count, as a CSV sent while it is read.</summary>
public sealed class ExportCsv(string nom, Campagne campagne, IAsyncEnumerable<DossierPrisEnCompte> dossiers) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (reponse, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        reponse.ContentType = "text/csv; charset=utf-8";
        reponse.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = nom }.ToString();

        // With its mark: without it, spreadsheets read UTF-8 as the code page of the machine.
        await using var sortie = new StreamWriter(reponse.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var colonnes = new ColonnesDExport(campagne);
        await sortie.WriteAsync(colonnes.Titres.AsMemory(), ct);
        await foreach (var dossier in dossiers.WithCancellation(ct))
        {
            foreach (var ligne in colonnes.Lignes(dossier))
                await sortie.WriteAsync(ligne.AsMemory(), ct);
        }
    }
}
