using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Clas.Domain;

/// <summary>How a set of answers is stored: <c>{"S01":"t:Les Colibris"}</c>, ids sorted.</summary>
internal static class JsonDesReponses
{
    // Accents stay readable in the database; what HTML could misread is still escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Ecrire(ImmutableSortedDictionary<string, Reponse> reponses)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, Options))
        {
            json.WriteStartObject();
            foreach (var (id, reponse) in reponses) json.WriteString(id, reponse.Canonique);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(tampon.WrittenSpan);
    }

    public static ImmutableSortedDictionary<string, Reponse> Lire(string json)
    {
        var reponses = ImmutableSortedDictionary.CreateBuilder<string, Reponse>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var propriete in document.RootElement.EnumerateObject())
                reponses[propriete.Name] = Reponse.DepuisCanonique(propriete.Value.GetString() ?? "");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("Stored answers are not a JSON object of canonical answers.", exception);
        }

        return reponses.ToImmutable();
    }
}
