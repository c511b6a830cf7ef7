namespace Clas.Domain;

/// <summary>Two termes should compare so; a tolerance is a share of the right one (0.2 for 20 %).</summary>
internal sealed class ControleRelation(EnonceDeControle enonce, Terme gauche, Comparaison comparaison, Terme droite, decimal tolerance = 0)
    : Controle(enonce)
{
    internal override IReadOnlyList<string> Figures => ["{gauche}", "{droite}"];

    private protected override IEnumerable<string> MentionsDeLaRegle => gauche.Mentions.Concat(droite.Mentions);

    private protected override string? Juger(Evaluation evaluation)
    {
        if (evaluation.Valeur(gauche) is not { } g || evaluation.Valeur(droite) is not { } d) return null;
        if (comparaison.Tient(g, d, tolerance)) return null;

        var ecriture = EcritureDesTermes.Commune(evaluation.Index, gauche, droite);
        return Message
            .Replace("{gauche}", ecriture.EnClair(g), StringComparison.Ordinal)
            .Replace("{droite}", ecriture.EnClair(d), StringComparison.Ordinal);
    }
}
