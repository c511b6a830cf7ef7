using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>A question that still waits for its answer: one line of « Ce qu’il reste à répondre ».</summary>
/// <param name="Ancre">Where the link leads.</param>
/// <param name="Texte">The question, and how many cells for a grid.</param>
public sealed record ResteARepondre(string Ancre, string Texte)
{
    internal static IReadOnlyList<ResteARepondre> De(FicheLue lue) =>
    [
        .. Champs(lue).GroupBy(champ => champ.Question).Select(groupe => new ResteARepondre(
            NomsDuFormulaire.Ancre(groupe.First().Id),
            groupe.Key.Champs.Count > 1 ? $"{groupe.Key.Libelle} ({Cases(groupe.Count())})" : groupe.Key.Libelle)),
    ];

    /// <summary>The slots that wait: the porteur's, then the one answer of the Caf without which nothing is validated.</summary>
    internal static IReadOnlyList<Champ> Champs(FicheLue lue) =>
        [.. lue.Examen.Manquants.Where(lue.EstLisible), .. SiasAttendu(lue)];

    /// <summary>How many answers are asked of this reader, and how many are given: the porteur's, and the Sias number of who may write it.</summary>
    internal static (int Repondues, int Demandees) Compter(FicheLue lue)
    {
        var manquant = SiasAttendu(lue).Count();
        var donne = lue.Questionnaire.Champs(lue.Fiche.Type).Count(champ =>
            champ.Question is { Type: TypeDeQuestion.Sias } && lue.PeutRepondre(champ) && lue.Valeur(champ) is not null);
        return (lue.Examen.Repondues + donne, lue.Examen.Demandes + donne + manquant);
    }

    // Shown to whoever may write it.
    private static IEnumerable<Champ> SiasAttendu(FicheLue lue) =>
        lue.Intervention.Juger(new Demande(lue.Fiche.Id, GesteFiche.Valider, lue.Frappe)).Refus
            .Where(refus => refus.Motif == MotifDeRefus.NumeroSiasManquant)
            .SelectMany(refus => refus.Questions)
            .Select(id => lue.Questionnaire.TryChamp(lue.Fiche.Type, id, out var champ) ? champ : null)
            .OfType<Champ>()
            .Where(champ => lue.PeutRepondre(champ) && lue.Valeur(champ) is null);

    private static string Cases(int nombre) => nombre == 1 ? "1 case" : $"{NombreFrancais.EnClair(nombre)} cases";
}
