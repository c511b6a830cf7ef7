using System.Text.Json;

namespace Clas.Domain;

/// <summary>A JSON value that remembers where it was written.</summary>
/// <param name="Fichier">How errors name the file.</param>
/// <param name="Ligne">From 1.</param>
/// <param name="Chemin">« fiches.action.rubriques[2] »; empty at the root.</param>
/// <param name="Genre">What it is.</param>
/// <param name="Texte">Its text, or the digits of a number; empty otherwise.</param>
/// <param name="Proprietes">The properties of an object, in order.</param>
/// <param name="Elements">The elements of an array, in order.</param>
internal sealed record NoeudJson(
    string Fichier,
    int Ligne,
    string Chemin,
    JsonValueKind Genre,
    string Texte,
    IReadOnlyList<KeyValuePair<string, NoeudJson>> Proprietes,
    IReadOnlyList<NoeudJson> Elements)
{
    public QuestionnaireInvalideException Erreur(string message) =>
        new(Fichier, Ligne, Chemin.Length == 0 ? "(racine)" : Chemin, message);
}
