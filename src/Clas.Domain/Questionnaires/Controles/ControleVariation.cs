namespace Clas.Domain;

/// <summary>A terme should not move from last year's by more than a share of it (0.5 for ± 50 %).</summary>
/// <remarks>Silent without last year's value, or when it was zero: nothing can be a share of it.</remarks>
internal sealed class ControleVariation(EnonceDeControle enonce, Terme terme, Terme seuil) : Controle(enonce)
{
    internal override IReadOnlyList<string> Figures => ["{gauche}", "{droite}"];

    private protected override IEnumerable<string> MentionsDeLaRegle => terme.Mentions;

    private protected override string? Juger(Evaluation evaluation)
    {
        if (evaluation.Precedente?.Valeur(terme) is not { } avant || avant == 0) return null;
        if (evaluation.Valeur(terme) is not { } maintenant || evaluation.Valeur(seuil) is not { } part) return null;
        if (Comparaison.Egal.Tient(maintenant, avant, part)) return null;

        var ecriture = EcritureDesTermes.Commune(evaluation.Index, terme);
        return Message
            .Replace("{gauche}", ecriture.EnClair(maintenant), StringComparison.Ordinal)
            .Replace("{droite}", ecriture.EnClair(avant), StringComparison.Ordinal);
    }
}
