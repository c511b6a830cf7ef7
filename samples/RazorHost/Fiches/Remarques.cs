using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>All that a page says about the answers, each thing once, in the order of the fiche.</summary>
internal static class Remarques
{
    /// <param name="lue">The fiche as read.</param>
    /// <param name="refusee">The geste just refused: what it asks is said beside the questions; null for none.</param>
    internal static IReadOnlyList<Remarque> De(FicheLue lue, Decision? refusee)
    {
        var ordre = lue.Champs.Select((champ, rang) => (champ.Id, rang)).ToDictionary(paire => paire.Id, paire => paire.rang);
        return
        [
            .. lue.Examen.Illisibles.Select(champ => Illisible(champ, lue.Valeur(champ)))
                .Concat((refusee?.Refus ?? []).SelectMany(refus => DuRefus(lue, refus)))
                .Concat(lue.Interdits.Count > 0 && refusee is null ? DuRefus(lue, new Refus(MotifDeRefus.CaractereInterdit, lue.Interdits)) : [])
                .Concat(lue.Examen.Constats.Select(constat => new Remarque(constat.Severite, Visibles(lue, constat.Champs), constat.Message)))
                .Where(remarque => remarque.Champs.Count > 0)
                .OrderBy(remarque => ordre[remarque.Champs[0].Id]),
        ];
    }

    private static Remarque Illisible(Champ champ, Reponse? reponse) => new(
        Severite.Bloquant,
        [champ],
        champ.Question.Consigne(reponse is ReponseIllisible illisible ? illisible.Motif : MotifDIllisibilite.Forme));

    // What cannot be read or does not agree has its own sentence already.
    private static IEnumerable<Remarque> DuRefus(FicheLue lue, Refus refus)
    {
        if (refus.Motif == MotifDeRefus.FicheIncoherente)
            return [];

        var explication = Libelles.Francais.Expliquer(refus);
        return Visibles(lue, refus.Questions).GroupBy(champ => champ.Question).Select(groupe => new Remarque(
            Severite.Bloquant,
            [.. groupe],
            refus.Motif == MotifDeRefus.FicheIncomplete
                ? $"Cette réponse est obligatoire. {groupe.Key.Consigne(MotifDIllisibilite.Forme)}"
                : $"{explication.Message} {explication.ProchaineEtape}")
        {
            EstUnManque = refus.Motif is MotifDeRefus.FicheIncomplete or MotifDeRefus.NumeroSiasManquant,
        });
    }

    private static IReadOnlyList<Champ> Visibles(FicheLue lue, IEnumerable<string> ids) =>
    [
        .. ids.Select(id => lue.Questionnaire.TryChamp(lue.Fiche.Type, id, out var champ) ? champ : null)
            .OfType<Champ>()
            // What a porteur forged on a hidden question is refused without telling whether it exists.
            .Where(lue.EstLisible),
    ];
}
