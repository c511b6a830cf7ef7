using System.Text.Json;

namespace Clas.Domain;

/// <summary>An object of the file while its properties are taken one by one.</summary>
/// <remarks>What nobody took by <see cref="Finir"/> is unknown, or has no place on such an object: an error.</remarks>
internal sealed class ObjetLu
{
    private readonly Dictionary<string, NoeudJson> _restent;

    public ObjetLu(NoeudJson noeud)
    {
        if (noeud.Genre != JsonValueKind.Object) throw noeud.Erreur("un objet { … } est attendu.");

        Noeud = noeud;
        _restent = noeud.Proprietes.ToDictionary(StringComparer.Ordinal);
    }

    public NoeudJson Noeud { get; }

    public bool Contient(string nom) => _restent.ContainsKey(nom);

    /// <summary>Takes a property; null when it is absent.</summary>
    public NoeudJson? Prendre(string nom) => _restent.Remove(nom, out var valeur) ? valeur : null;

    /// <summary>Takes a property that must be there.</summary>
    public NoeudJson Exiger(string nom) => Prendre(nom) ?? throw Noeud.Erreur($"la propriété « {nom} » manque.");

    /// <summary>Takes a property only where it makes sense; elsewhere it stays, and <see cref="Finir"/> refuses it.</summary>
    public NoeudJson? PrendreSi(bool condition, string nom) => condition ? Prendre(nom) : null;

    public void Finir()
    {
        foreach (var (nom, valeur) in _restent) throw valeur.Erreur($"la propriété « {nom} » est inconnue, ou n’a pas sa place ici.");
    }
}
