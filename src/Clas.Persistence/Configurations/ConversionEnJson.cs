using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clas.Persistence;

/// <summary>A value as a JSON text: written and compared as one text, on every provider.</summary>
internal static class ConversionEnJson
{
    // Accents stay readable in the database.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Maps an immutable value to its JSON text: two values of the same text are the same.</summary>
    internal static PropertyBuilder<T> EnJson<T>(this PropertyBuilder<T> colonne, Func<T, string> ecrire, Func<string, T> lire)
        where T : class => colonne.HasConversion(
            new ValueConverter<T, string>(valeur => ecrire(valeur), texte => lire(texte)),
            new ValueComparer<T>(
                (a, b) => ReferenceEquals(a, b) || (a != null && b != null && ecrire(a) == ecrire(b)),
                valeur => ecrire(valeur).GetHashCode(StringComparison.Ordinal),
                valeur => valeur));

    internal static string Ecrire(Action<Utf8JsonWriter> contenu)
    {
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, Options))
            contenu(json);
        return Encoding.UTF8.GetString(tampon.WrittenSpan);
    }

    internal static T Lire<T>(string texte, Func<JsonElement, T> lire)
    {
        using var document = JsonDocument.Parse(texte);
        return lire(document.RootElement);
    }
}
