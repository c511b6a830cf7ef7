namespace Clas.Domain;

/// <summary>A choice that calls for another beside it.</summary>
internal sealed class ControleJamaisSeul(EnonceDeControle enonce, Champ champ, string choix) : Controle(enonce)
{
    private protected override IEnumerable<string> MentionsDeLaRegle => [champ.Id];

    private protected override string? Juger(Evaluation evaluation) =>
        evaluation.Valeur(champ) is ReponseChoix { Ids: [var seul] } && seul == choix ? Message : null;
}
