using Clas.Domain;

namespace RazorHost.Exports;

/// <summary>What each column of the export holds: its question, in words.</summary>
internal static class SensDesColonnes
{
    internal static string Csv(Campagne campagne) => string.Concat(
        Lignes(campagne).Prepend(["colonne", "fiche", "question", "case", "unite"]).Select(ColonnesDExport.Ligne));

    private static IEnumerable<IEnumerable<string>> Lignes(Campagne campagne) =>
        from fiche in new[] { TypeDeFiche.Structure, TypeDeFiche.Action }
        from champ in ColonnesDExport.Exportes(campagne, fiche)
        let question = champ.Question
        select new[]
        {
            champ.Id, campagne.Questionnaire.Titre(fiche), question.Libelle, question.Champs.Count > 1 ? champ.Libelle : null, question.Unite,
        }.Select(CelluleCsv.Texte);
}
