namespace Clas.Domain;

/// <summary>A terme should lie between two others, both included.</summary>
internal sealed class ControleEntre(EnonceDeControle enonce, Terme gauche, Terme minimum, Terme maximum) : Controle(enonce)
{
    internal override IReadOnlyList<string> Figures => ["{gauche}", "{minimum}", "{maximum}"];

    private protected override IEnumerable<string> MentionsDeLaRegle =>
        gauche.Mentions.Concat(minimum.Mentions).Concat(maximum.Mentions);

    private protected override string? Juger(Evaluation evaluation)
    {
        if (evaluation.Valeur(gauche) is not { } valeur) return null;
        if (evaluation.Valeur(minimum) is not { } min || evaluation.Valeur(maximum) is not { } max) return null;
        if (min <= valeur && valeur <= max) return null;

        var ecriture = EcritureDesTermes.Commune(evaluation.Index, gauche, minimum, maximum);
        return Message
            .Replace("{gauche}", ecriture.EnClair(valeur), StringComparison.Ordinal)
            .Replace("{minimum}", ecriture.EnClair(min), StringComparison.Ordinal)
            .Replace("{maximum}", ecriture.EnClair(max), StringComparison.Ordinal);
    }
}
