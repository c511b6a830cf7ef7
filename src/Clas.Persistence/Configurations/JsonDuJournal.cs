using Clas.Domain;

namespace Clas.Persistence;

/// <summary>Digests as <c>[["S01.apres","9f…"]]</c>, values as <c>[["S01.apres","sel","t:Les Colibris"]]</c>, ids as <c>["S01"]</c>.</summary>
internal static class JsonDuJournal
{
    internal static string Ecrire(IReadOnlyList<EmpreinteDeValeur> empreintes) =>
        Tableau(empreintes.Select(empreinte => new[] { empreinte.Cle, empreinte.Empreinte }));

    internal static string Ecrire(IReadOnlyList<ValeurJournalisee> valeurs) =>
        Tableau(valeurs.Select(valeur => new[] { valeur.Cle, valeur.Sel, valeur.Valeur }));

    internal static string Ecrire(IReadOnlyList<string> champs) => ConversionEnJson.Ecrire(json =>
    {
        json.WriteStartArray();
        foreach (var champ in champs)
            json.WriteStringValue(champ);
        json.WriteEndArray();
    });

    internal static IReadOnlyList<EmpreinteDeValeur> LireEmpreintes(string texte) =>
        [.. LireTableau(texte).Select(ligne => new EmpreinteDeValeur(ligne[0], ligne[1]))];

    internal static IReadOnlyList<ValeurJournalisee> LireValeurs(string texte) =>
        [.. LireTableau(texte).Select(ligne => new ValeurJournalisee(ligne[0], ligne[1], ligne[2]))];

    internal static IReadOnlyList<string> LireChamps(string texte) =>
        ConversionEnJson.Lire(texte, json => json.EnumerateArray().Select(champ => champ.GetString()!).ToList());

    private static string Tableau(IEnumerable<string[]> lignes) => ConversionEnJson.Ecrire(json =>
    {
        json.WriteStartArray();
        foreach (var ligne in lignes)
        {
            json.WriteStartArray();
            foreach (var texte in ligne)
                json.WriteStringValue(texte);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static List<List<string>> LireTableau(string texte) => ConversionEnJson.Lire(texte, json =>
        json.EnumerateArray().Select(ligne => ligne.EnumerateArray().Select(valeur => valeur.GetString()!).ToList()).ToList());
}
