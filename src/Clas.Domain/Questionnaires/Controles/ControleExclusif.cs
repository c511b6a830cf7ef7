namespace Clas.Domain;

/// <summary>A choice that admits no other beside it: « aucun ».</summary>
internal sealed class ControleExclusif(EnonceDeControle enonce, Champ champ, string choix) : Controle(enonce)
{
    private protected override IEnumerable<string> MentionsDeLaRegle => [champ.Id];

    private protected override string? Juger(Evaluation evaluation) =>
        evaluation.Valeur(champ) is ReponseChoix { Ids: { Count: > 1 } ids } && ids.Contains(choix) ? Message : null;
}
