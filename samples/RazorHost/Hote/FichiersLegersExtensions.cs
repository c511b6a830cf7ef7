using Microsoft.AspNetCore.ResponseCompression;

namespace RazorHost.Hote;

/// <summary>Styles, scripts and signs are sent compressed: a first view stays under 100 kB on a poor network.</summary>
internal static class FichiersLegersExtensions
{
    internal static IServiceCollection AddFichiersLegers(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        // These hold no secret. A page holds one, and what a stranger typed: compressed together, its length would tell (BREACH).
        options.EnableForHttps = true;
        options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    });
}
