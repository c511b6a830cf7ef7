namespace Clas.Domain;

/// <summary>Two conditions should hold together or fail together.</summary>
internal sealed class ControleEquivalence(EnonceDeControle enonce, Condition premiere, Condition seconde) : Controle(enonce)
{
    private protected override IEnumerable<string> MentionsDeLaRegle => premiere.Mentions.Concat(seconde.Mentions);

    private protected override string? Juger(Evaluation evaluation) =>
        evaluation.Vaut(premiere) is { } a && evaluation.Vaut(seconde) is { } b && a != b ? Message : null;
}
