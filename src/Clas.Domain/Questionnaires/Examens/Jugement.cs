namespace Clas.Domain;

/// <summary>Examines the answers of one fiche.</summary>
internal static class Jugement
{
    public static Examen Examiner(FicheDeQuestionnaire fiche, IndexDesChamps index, ContexteDExamen contexte)
    {
        var evaluation = new Evaluation(index, contexte);
        var demandes = fiche.Champs.Where(champ => evaluation.EstDemandee(champ.Question)).ToList();
        var attendus = Attendus(fiche, evaluation, contexte.ControlesAbaisses);
        var requis = demandes.Where(champ => EstRequis(champ, attendus)).ToList();

        return new Examen(
            requis.Count,
            [.. requis.Where(champ => evaluation.Valeur(champ) is null)],
            [.. demandes.Where(champ => evaluation.Valeur(champ) is ReponseIllisible)],
            [.. fiche.Controles.Select(controle => Constater(controle, evaluation, contexte.ControlesAbaisses)).OfType<Constat>()]);
    }

    private static bool EstRequis(Champ champ, HashSet<Champ> attendus) =>
        champ.Question.Repondant == Repondant.Porteur && (champ.Question.EstRequise || attendus.Contains(champ));

    // What a blocking « requiseSi » expects is missing, not contradictory.
    private static HashSet<Champ> Attendus(FicheDeQuestionnaire fiche, Evaluation evaluation, IReadOnlySet<string> abaisses) =>
    [
        .. fiche.Controles.OfType<ControleRequiseSi>()
            .Where(controle => SeveriteDe(controle, abaisses) == Severite.Bloquant && controle.SApplique(evaluation))
            .SelectMany(controle => controle.Champs),
    ];

    private static Constat? Constater(Controle controle, Evaluation evaluation, IReadOnlySet<string> abaisses)
    {
        var severite = SeveriteDe(controle, abaisses);
        if (controle is ControleRequiseSi && severite == Severite.Bloquant) return null;

        return controle.Constater(evaluation) is { } message
            ? new Constat(controle, severite, [.. controle.Mentions.SelectMany(evaluation.Index.Champs).Select(champ => champ.Id).Distinct()], message)
            : null;
    }

    private static Severite SeveriteDe(Controle controle, IReadOnlySet<string> abaisses) =>
        abaisses.Contains(controle.Id) ? Severite.Alerte : controle.Severite;
}
