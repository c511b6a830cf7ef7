using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace RazorHost.Hote;

/// <summary>A first view stays under 100 kB on a poor network.</summary>
internal static class PagesLegeresExtensions
{
    internal static IServiceCollection AddPagesLegeres(this IServiceCollection services)
    {
        // Styles, scripts and signs hold no secret. A page holds one, and what a stranger typed: compressed together, its
        // length would tell (BREACH).
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        // « é » and not « &#xE9; »; what HTML itself is made of stays escaped whatever is allowed here.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation,
            UnicodeRanges.CurrencySymbols));
        return services;
    }
}
