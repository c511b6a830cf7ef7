namespace Clas.Persistence;

/// <summary>The facts a letter starts from, as <c>{"compte":"…"}</c>, sorted by name.</summary>
internal static class JsonDesDonnees
{
    internal static string Ecrire(IReadOnlyDictionary<string, string> donnees) => ConversionEnJson.Ecrire(json =>
    {
        json.WriteStartObject();
        foreach (var (nom, valeur) in donnees.OrderBy(donnee => donnee.Key, StringComparer.Ordinal))
            json.WriteString(nom, valeur);
        json.WriteEndObject();
    });

    internal static IReadOnlyDictionary<string, string> Lire(string texte) => ConversionEnJson.Lire(texte, json =>
        json.EnumerateObject().ToDictionary(donnee => donnee.Name, donnee => donnee.Value.GetString()!));
}
