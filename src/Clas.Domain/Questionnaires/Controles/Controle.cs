namespace Clas.Domain;

/// <summary>A rule that the answers of a fiche should respect.</summary>
/// <remarks>A closed set of kinds: a questionnaire file combines them, it never invents one.</remarks>
public abstract class Controle
{
    private readonly EnonceDeControle _enonce;

    private protected Controle(EnonceDeControle enonce) => _enonce = enonce;

    /// <summary>Stable for ever: « A09-somme ». The Cnaf names it to lower it.</summary>
    public string Id => _enonce.Id;

    /// <summary>The fiche it judges; an Action's control may also read the Structure.</summary>
    public TypeDeFiche Fiche => _enonce.Fiche;

    /// <summary>What its failure entails, unless the Cnaf lowered it.</summary>
    public Severite Severite => _enonce.Severite;

    /// <summary>What people are told, before figures replace <c>{gauche}</c> and the like.</summary>
    public string Message => _enonce.Message;

    /// <summary>Ids of the questions or slots to show it beside.</summary>
    public IEnumerable<string> Mentions => _enonce.Questions.IsEmpty ? MentionsDeLaRegle.Distinct() : _enonce.Questions;

    /// <summary>Figures its message may hold.</summary>
    internal virtual IReadOnlyList<string> Figures => [];

    private protected Condition? Si => _enonce.Si;

    private protected abstract IEnumerable<string> MentionsDeLaRegle { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Whether it has anything to say; no while its condition is false or unknown.</summary>
    internal bool SApplique(Evaluation evaluation) => Si is null || evaluation.Vaut(Si) == true;

    /// <summary>The message when the answers break the rule; null when they respect it, or cannot tell yet.</summary>
    internal string? Constater(Evaluation evaluation) => SApplique(evaluation) ? Juger(evaluation) : null;

    private protected abstract string? Juger(Evaluation evaluation);
}
