using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The parameters of a campagne as JSON. An absent one keeps its default: older lines read with newer code.</summary>
internal static class JsonDesParametres
{
    private const string Actions = "nombreMaximalDActions";
    private const string Sias = "numeroSiasExige";
    private const string Delai = "joursDeDelaiApresRetour";
    private const string Seuils = "seuils";
    private const string Abaisses = "controlesAbaisses";

    internal static string Ecrire(ParametresDeCampagne parametres) => ConversionEnJson.Ecrire(json =>
    {
        json.WriteStartObject();
        json.WriteNumber(Actions, parametres.NombreMaximalDActions);
        json.WriteBoolean(Sias, parametres.NumeroSiasExige);
        json.WriteNumber(Delai, parametres.JoursDeDelaiApresRetour);
        json.WriteStartObject(Seuils);
        foreach (var (id, valeur) in parametres.Seuils.OrderBy(seuil => seuil.Key, StringComparer.Ordinal))
            json.WriteString(id, valeur);
        json.WriteEndObject();
        json.WriteStartArray(Abaisses);
        foreach (var controle in parametres.ControlesAbaisses.Order(StringComparer.Ordinal))
            json.WriteStringValue(controle);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    internal static ParametresDeCampagne Lire(string texte) => ConversionEnJson.Lire(texte, json =>
    {
        var defauts = new ParametresDeCampagne();
        return new ParametresDeCampagne
        {
            NombreMaximalDActions = json.TryGetProperty(Actions, out var actions) ? actions.GetInt32() : defauts.NombreMaximalDActions,
            NumeroSiasExige = json.TryGetProperty(Sias, out var sias) ? sias.GetBoolean() : defauts.NumeroSiasExige,
            JoursDeDelaiApresRetour = json.TryGetProperty(Delai, out var delai) ? delai.GetInt32() : defauts.JoursDeDelaiApresRetour,
            Seuils = json.TryGetProperty(Seuils, out var seuils)
                ? seuils.EnumerateObject().ToDictionary(seuil => seuil.Name, seuil => seuil.Value.GetString()!)
                : defauts.Seuils,
            ControlesAbaisses = json.TryGetProperty(Abaisses, out var abaisses)
                ? abaisses.EnumerateArray().Select(controle => controle.GetString()!).ToHashSet()
                : defauts.ControlesAbaisses,
        };
    });
}
