using System.Collections.Frozen;

namespace Clas.Domain;

/// <summary>Finds questions, slots and parameters by id, on either fiche.</summary>
internal sealed class IndexDesChamps
{
    private readonly FrozenDictionary<string, Champ> _champs;
    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, Parametre> _parametres;

    public IndexDesChamps(IEnumerable<Question> questions, IEnumerable<Parametre> parametres)
    {
        _questions = questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
        _champs = _questions.Values.SelectMany(question => question.Champs).ToFrozenDictionary(champ => champ.Id, StringComparer.Ordinal);
        _parametres = parametres.ToFrozenDictionary(parametre => parametre.Id, StringComparer.Ordinal);
    }

    public Champ? Champ(string id) => _champs.GetValueOrDefault(id);

    public Question? Question(string id) => _questions.GetValueOrDefault(id);

    public Parametre? Parametre(string id) => _parametres.GetValueOrDefault(id);

    /// <summary>The slots an id stands for: itself, or all the cells of a grid; none when it is unknown.</summary>
    public IReadOnlyList<Champ> Champs(string id) =>
        Champ(id) is { } champ ? [champ] : Question(id)?.Champs ?? [];
}
