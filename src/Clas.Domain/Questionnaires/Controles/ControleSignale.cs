namespace Clas.Domain;

/// <summary>The condition itself is worth telling: « SIRET en cours d’attribution ».</summary>
internal sealed class ControleSignale(EnonceDeControle enonce) : Controle(enonce)
{
    private protected override IEnumerable<string> MentionsDeLaRegle => Si?.Mentions ?? [];

    private protected override string Juger(Evaluation evaluation) => Message;
}
