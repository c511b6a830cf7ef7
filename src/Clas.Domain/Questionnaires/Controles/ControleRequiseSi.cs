namespace Clas.Domain;

/// <summary>An answer is expected while the condition holds.</summary>
/// <remarks>When it blocks, the blank slots count as missing; when it alerts, they are a finding.</remarks>
internal sealed class ControleRequiseSi(EnonceDeControle enonce, IReadOnlyList<Champ> champs) : Controle(enonce)
{
    public IReadOnlyList<Champ> Champs => champs;

    private protected override IEnumerable<string> MentionsDeLaRegle => champs.Select(champ => champ.Id);

    private protected override string? Juger(Evaluation evaluation) =>
        champs.Any(champ => evaluation.EstDemandee(champ.Question) && evaluation.Valeur(champ) is null) ? Message : null;
}
