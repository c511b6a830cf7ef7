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
            if (!saisie.TryAdd(propriete.Name, Valeur(propriete.Name, propriete.Value)))
                throw new SaisieIllisibleException("It is given twice.", propriete.Name);
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
        JsonValueKind.String => Chaine(propriete, valeur),
        JsonValueKind.Number => valeur.GetRawText(),
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        _ => throw new SaisieIllisibleException("A text, a number, true, false, null or an array of texts is expected.", propriete),
    };

    private static string Chaine(string propriete, JsonElement valeur)
    {
        try
        {
            return valeur.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // System.Text.Json refuses an escaped lone surrogate here, not while parsing.
            throw new SaisieIllisibleException("It holds half of a character (lone surrogate).", propriete, exception);
        }
    }
}
