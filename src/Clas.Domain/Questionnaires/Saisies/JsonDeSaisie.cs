using System.Text.Json;

namespace Clas.Domain;

/// <summary>Reads a Saisie out of JSON.</summary>
internal static class JsonDeSaisie
{
    public static Dictionary<string, ValeurSaisie> Lire(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Lire(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new SaisieIllisibleException($"Not well-formed JSON (line {exception.LineNumber + 1}).", cause: exception);
        }
    }

    private static Dictionary<string, ValeurSaisie> Lire(JsonElement racine)
    {
        if (racine.ValueKind != JsonValueKind.Object) throw new SaisieIllisibleException("A JSON object is expected.");

        var saisie = new Dictionary<string, ValeurSaisie>(StringComparer.Ordinal);
        foreach (var propriete in racine.EnumerateObject())
        {
            var champId = Nom(propriete);
            if (!saisie.TryAdd(champId, Valeur(champId, propriete.Value)))
                throw new SaisieIllisibleException("It is given twice.", champId);
        }

        return saisie;
    }

    private static ValeurSaisie Valeur(string propriete, JsonElement valeur) => valeur.ValueKind switch
    {
        JsonValueKind.Null => default,
        JsonValueKind.Array => ValeurSaisie.De([.. valeur.EnumerateArray().Select(element => Texte(propriete, element))]),
        _ => Texte(propriete, valeur),
    };

    private static string Texte(string propriete, JsonElement valeur) => valeur.ValueKind switch
    {
        JsonValueKind.String => SansDemiCaractere(valeur.GetString, propriete),
        JsonValueKind.Number => valeur.GetRawText(),
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        _ => throw new SaisieIllisibleException("A text, a number, true, false, null or an array of texts is expected.", propriete),
    };

    private static string Nom(JsonProperty propriete) =>
        SansDemiCaractere(() => propriete.Name, null) is { } nom && !string.IsNullOrWhiteSpace(nom)
            ? nom
            : throw new SaisieIllisibleException("A property has no name.");

    // System.Text.Json refuses an escaped lone surrogate when the text is taken, not while parsing.
    private static string SansDemiCaractere(Func<string?> texte, string? propriete)
    {
        try
        {
            return texte()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new SaisieIllisibleException("It holds half of a character (lone surrogate).", propriete, exception);
        }
    }
}
