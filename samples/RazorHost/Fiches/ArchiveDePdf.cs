using System.IO.Compression;
using System.Net.Mime;
using Clas.Domain;
using Clas.Pdf;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace RazorHost.Fiches;

/// <summary>Several PDFs in one zip, sent as they are drawn: one is in memory at a time.</summary>
public sealed class ArchiveDePdf(string nom, IAsyncEnumerable<FicheLue> fiches) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (reponse, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        reponse.ContentType = MediaTypeNames.Application.Zip;
        reponse.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = nom }.ToString();
        await using var relais = new Relais();
        using (var archive = new ZipArchive(relais, ZipArchiveMode.Create, leaveOpen: true))
        {
            await foreach (var lue in fiches.WithCancellation(ct))
            {
                Ajouter(archive, lue.AImprimer());
                await relais.ViderAsync(reponse.Body, ct);
            }
        }

        await relais.ViderAsync(reponse.Body, ct);
    }

    private static void Ajouter(ZipArchive archive, FicheImprimee fiche)
    {
        // A PDF is compressed already.
        var entree = archive.CreateEntry(fiche.NomDeFichier, CompressionLevel.NoCompression);
        entree.LastWriteTime = HeureDeParis.Locale(fiche.ImprimeeLe);
        using var flux = entree.Open();
        flux.Write(FichePdf.Dessiner(fiche));
    }

    /// <summary>Between an archive that writes at once, even asked not to, and a response that no thread may wait for.</summary>
    private sealed class Relais : Stream
    {
        private readonly MemoryStream _attente = new();

        public override bool CanRead => false;

        // No: the archive would come back to what is sent already.
        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => _attente.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => _attente.Write(buffer);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        /// <summary>Sends what waits.</summary>
        internal async Task ViderAsync(Stream vers, CancellationToken ct)
        {
            await vers.WriteAsync(_attente.GetBuffer().AsMemory(0, (int)_attente.Length), ct);
            await vers.FlushAsync(ct);
            _attente.SetLength(0);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _attente.Dispose();
            base.Dispose(disposing);
        }
    }
}
