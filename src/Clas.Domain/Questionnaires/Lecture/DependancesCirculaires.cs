namespace Clas.Domain;

/// <summary>Finds questions that are asked, or computed, only once they are answered themselves.</summary>
internal sealed class DependancesCirculaires(IndexDesChamps index)
{
    private readonly HashSet<Question> _sures = [];
    private readonly HashSet<Question> _enCours = [];

    /// <summary>Whether following what the question depends on comes back to where it passed.</summary>
    public bool Trouve(Question question)
    {
        if (_sures.Contains(question)) return false;
        if (!_enCours.Add(question)) return true;

        var trouve = Dependances(question).Any(Trouve);
        _enCours.Remove(question);
        _sures.Add(question);
        return trouve;
    }

    private IEnumerable<Question> Dependances(Question question) =>
        (question.DemandeeSi?.Mentions ?? [])
            .Concat(question.Calcul?.Mentions ?? [])
            .SelectMany(index.Champs)
            .Select(champ => champ.Question)
            .Distinct();
}
