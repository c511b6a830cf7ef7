using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Ids already given: each serves once.</summary>
internal sealed class Doublons
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public string Nouveau(NoeudJson noeud, Regex forme)
    {
        var id = noeud.EnCle(forme);
        return _ids.Add(id) ? id : throw noeud.Erreur($"l’identifiant « {id} » est donné deux fois.");
    }
}
