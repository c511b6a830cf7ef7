using System.Text;
using System.Text.Json;

namespace Clas.Domain;

/// <summary>Reads a JSON text into values that know their line and their path.</summary>
/// <remarks><see cref="JsonDocument"/> forgets where things were written; <see cref="Utf8JsonReader"/> still knows.</remarks>
internal ref struct ArbreJson
{
    private readonly string _fichier;
    private readonly byte[] _utf8;
    private Utf8JsonReader _lecteur;
    private int _ligne = 1;
    private long _compteJusquA;

    private ArbreJson(string json, string fichier)
    {
        _fichier = fichier;
        _utf8 = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        _lecteur = new Utf8JsonReader(_utf8);
    }

    /// <exception cref="QuestionnaireInvalideException">It is not well-formed, or a property is given twice.</exception>
    public static NoeudJson Lire(string json, string fichier)
    {
        var arbre = new ArbreJson(json, fichier);
        try
        {
            arbre._lecteur.Read();
            var racine = arbre.Valeur("");
            arbre._lecteur.Read();
            return racine;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            var ligne = (int)((exception as JsonException)?.LineNumber + 1 ?? arbre._ligne);
            throw new QuestionnaireInvalideException(fichier, ligne, "(texte)", "ce n’est pas un texte JSON bien formé.", exception);
        }
    }

    private NoeudJson Valeur(string chemin)
    {
        var ligne = LigneCourante();
        return _lecteur.TokenType switch
        {
            JsonTokenType.StartObject => Noeud(ligne, chemin, JsonValueKind.Object, proprietes: Proprietes(chemin)),
            JsonTokenType.StartArray => Noeud(ligne, chemin, JsonValueKind.Array, elements: Elements(chemin)),
            JsonTokenType.String => Noeud(ligne, chemin, JsonValueKind.String, _lecteur.GetString()!),
            JsonTokenType.Number => Noeud(ligne, chemin, JsonValueKind.Number, Encoding.UTF8.GetString(_lecteur.ValueSpan)),
            JsonTokenType.True => Noeud(ligne, chemin, JsonValueKind.True),
            JsonTokenType.False => Noeud(ligne, chemin, JsonValueKind.False),
            _ => Noeud(ligne, chemin, JsonValueKind.Null),
        };
    }

    private List<KeyValuePair<string, NoeudJson>> Proprietes(string chemin)
    {
        var proprietes = new List<KeyValuePair<string, NoeudJson>>();
        while (_lecteur.Read() && _lecteur.TokenType != JsonTokenType.EndObject)
        {
            var nom = _lecteur.GetString()!;
            _lecteur.Read();
            var valeur = Valeur(chemin.Length == 0 ? nom : $"{chemin}.{nom}");
            if (proprietes.Any(propriete => propriete.Key == nom)) throw valeur.Erreur("cette propriété est donnée deux fois.");
            proprietes.Add(KeyValuePair.Create(nom, valeur));
        }

        return proprietes;
    }

    private List<NoeudJson> Elements(string chemin)
    {
        var elements = new List<NoeudJson>();
        while (_lecteur.Read() && _lecteur.TokenType != JsonTokenType.EndArray) elements.Add(Valeur($"{chemin}[{elements.Count}]"));
        return elements;
    }

    private readonly NoeudJson Noeud(
        int ligne,
        string chemin,
        JsonValueKind genre,
        string texte = "",
        IReadOnlyList<KeyValuePair<string, NoeudJson>>? proprietes = null,
        IReadOnlyList<NoeudJson>? elements = null) =>
        new(_fichier, ligne, chemin, genre, texte, proprietes ?? [], elements ?? []);

    private int LigneCourante()
    {
        for (; _compteJusquA < _lecteur.TokenStartIndex; _compteJusquA++)
        {
            if (_utf8[_compteJusquA] == (byte)'\n') _ligne++;
        }

        return _ligne;
    }
}
