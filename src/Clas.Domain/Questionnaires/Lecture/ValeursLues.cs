using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Takes values of the file for what they should be, or says where they are not.</summary>
internal static class ValeursLues
{
    public static string EnTexte(this NoeudJson noeud) =>
        noeud.Genre == JsonValueKind.String && !string.IsNullOrWhiteSpace(noeud.Texte) && TexteSaisi.EstAcceptable(noeud.Texte)
            ? noeud.Texte
            : throw noeud.Erreur("un texte qui n’est pas vide est attendu.");

    /// <summary>An id of the given form.</summary>
    public static string EnCle(this NoeudJson noeud, Regex forme) =>
        noeud.Genre == JsonValueKind.String && forme.IsMatch(noeud.Texte)
            ? noeud.Texte
            : throw noeud.Erreur("un identifiant est attendu : lettres sans accent, chiffres et tirets.");

    /// <summary>One of the words of a table.</summary>
    public static T EnMot<T>(this NoeudJson noeud, IReadOnlyDictionary<string, T> mots) =>
        noeud.Genre == JsonValueKind.String && mots.TryGetValue(noeud.Texte, out var valeur)
            ? valeur
            : throw noeud.Erreur($"l’un de ces mots est attendu : {string.Join(", ", mots.Keys)}.");

    public static bool EnBooleen(this NoeudJson noeud) => noeud.Genre switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw noeud.Erreur("true ou false est attendu."),
    };

    public static decimal EnNombre(this NoeudJson noeud) =>
        noeud.Genre == JsonValueKind.Number && decimal.TryParse(noeud.Texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre)
            ? nombre
            : throw noeud.Erreur("un nombre est attendu.");

    public static int EnEntier(this NoeudJson noeud, int min, int max = int.MaxValue) =>
        noeud.EnNombre() is var nombre && decimal.IsInteger(nombre) && nombre >= min && nombre <= max
            ? (int)nombre
            : throw noeud.Erreur($"un nombre entier de {min} à {max} est attendu.");

    public static IReadOnlyList<NoeudJson> EnListe(this NoeudJson noeud, int min = 0, int max = int.MaxValue) =>
        noeud.Genre != JsonValueKind.Array ? throw noeud.Erreur("une liste [ … ] est attendue.")
        : noeud.Elements.Count < min ? throw noeud.Erreur($"il faut au moins {min} élément(s).")
        : noeud.Elements.Count > max ? throw noeud.Erreur($"il faut au plus {max} élément(s).")
        : noeud.Elements;

    /// <summary>Words of which none comes twice; one at least.</summary>
    public static IReadOnlyList<NoeudJson> EnListeDeMots(this NoeudJson noeud)
    {
        var mots = noeud.EnListe(min: 1);
        return mots.DistinctBy(mot => mot.Texte).Count() == mots.Count ? mots : throw noeud.Erreur("un même mot y est répété.");
    }
}
