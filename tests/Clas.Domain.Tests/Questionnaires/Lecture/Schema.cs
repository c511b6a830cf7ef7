using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Judges JSON by a JSON Schema (2020-12), as far as ours goes; any other keyword is an error.</summary>
/// <remarks>No validator restores here under a free licence; a hundred lines are enough for the keywords we use.</remarks>
internal sealed class Schema(JsonObject racine)
{
    private static readonly HashSet<string> Muets = ["$schema", "$id", "$defs", "title", "description"];

    public static Schema DuQuestionnaire { get; } = new(JsonNode.Parse(Ressource("questionnaire.schema.json"))!.AsObject());

    public static string Ressource(string nom)
    {
        using var lecteur = new StreamReader(typeof(Questionnaire).Assembly.GetManifestResourceStream($"Clas.Domain.{nom}")!);
        return lecteur.ReadToEnd();
    }

    public bool Admet(JsonNode? valeur) => Admet(racine, valeur, out _);

    // « vues » are the properties that some keyword looked at: unevaluatedProperties refuses the others.
    private bool Admet(JsonNode schema, JsonNode? valeur, out HashSet<string> vues)
    {
        vues = [];
        if (schema is JsonValue tout) return tout.GetValue<bool>();

        var admis = true;
        foreach (var (mot, contenu) in schema.AsObject().Where(mot => mot.Key != "unevaluatedProperties"))
        {
            admis &= Admet(mot, contenu!, schema.AsObject(), valeur, out var ici);
            vues.UnionWith(ici);
        }

        var inconnues = (valeur as JsonObject)?.Select(propriete => propriete.Key).Except(vues) ?? [];
        return admis && (schema["unevaluatedProperties"] is null || !inconnues.Any());
    }

    private bool Admet(string mot, JsonNode contenu, JsonObject schema, JsonNode? valeur, out HashSet<string> vues)
    {
        vues = [];
        var (objet, liste, texte, nombre) = (valeur as JsonObject, valeur as JsonArray, Texte(valeur), Nombre(valeur));
        switch (mot)
        {
            case "$ref":
                return Admet(racine["$defs"]![contenu.GetValue<string>().Replace("#/$defs/", "")]!, valeur, out vues);
            case "allOf":
                return Tous(contenu.AsArray(), valeur, vues);
            case "oneOf":
                return LeSeul(contenu.AsArray(), valeur, vues);
            case "if":
                var branche = Admet(contenu, valeur, out vues) ? "then" : "else";
                var suite = new HashSet<string>();
                var admise = schema[branche] is not { } alors || Admet(alors, valeur, out suite);
                vues.UnionWith(suite);
                return admise;
            case "properties":
                vues = [.. contenu.AsObject().Select(p => p.Key).Where(nom => objet?.ContainsKey(nom) == true)];
                return vues.All(nom => Admet(contenu[nom]!, objet![nom], out _));
            case "additionalProperties":
                return objet is null || objet.All(p => schema["properties"]!.AsObject().ContainsKey(p.Key));
            case "required":
                return objet is null || contenu.AsArray().All(nom => objet.ContainsKey(nom!.GetValue<string>()));
            case "items":
                return liste is null || liste.All(element => Admet(contenu, element, out _));
            default:
                return Muets.Contains(mot) || mot is "then" or "else" || mot switch
                {
                    "type" => EstDuType(contenu.GetValue<string>(), valeur),
                    "enum" => contenu.AsArray().Any(admis => JsonNode.DeepEquals(admis, valeur)),
                    "const" => JsonNode.DeepEquals(contenu, valeur),
                    "pattern" => texte is null || Regex.IsMatch(texte, contenu.GetValue<string>(), RegexOptions.ECMAScript),
                    "minItems" => liste is null || liste.Count >= contenu.GetValue<int>(),
                    "maxItems" => liste is null || liste.Count <= contenu.GetValue<int>(),
                    "uniqueItems" => liste is null || liste.Select(element => element?.ToJsonString()).Distinct().Count() == liste.Count,
                    "minimum" => nombre is null || nombre >= contenu.GetValue<decimal>(),
                    "maximum" => nombre is null || nombre <= contenu.GetValue<decimal>(),
                    _ => throw new NotSupportedException($"Schema keyword “{mot}”."),
                };
        }
    }

    private bool Tous(JsonArray schemas, JsonNode? valeur, HashSet<string> vues) => schemas.Select(schema =>
    {
        var admis = Admet(schema!, valeur, out var ici);
        vues.UnionWith(ici);
        return admis;
    }).ToList().TrueForAll(admis => admis);

    private bool LeSeul(JsonArray schemas, JsonNode? valeur, HashSet<string> vues) => schemas.Count(schema =>
    {
        var admis = Admet(schema!, valeur, out var ici);
        if (admis) vues.UnionWith(ici);
        return admis;
    }) == 1;

    private static bool EstDuType(string type, JsonNode? valeur) => type switch
    {
        "object" => valeur is JsonObject,
        "array" => valeur is JsonArray,
        "string" => Texte(valeur) is not null,
        "boolean" => valeur is JsonValue v && v.TryGetValue<bool>(out _),
        "number" => Nombre(valeur) is not null,
        "integer" => Nombre(valeur) is { } nombre && decimal.IsInteger(nombre),
        _ => throw new NotSupportedException($"Schema type “{type}”."),
    };

    private static string? Texte(JsonNode? valeur) => valeur is JsonValue v && v.TryGetValue<string>(out var texte) ? texte : null;

    private static decimal? Nombre(JsonNode? valeur) => valeur is JsonValue v && v.TryGetValue<decimal>(out var nombre) ? nombre : null;
}
