using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Exports;

/// <summary>The columns of the export: what names the line, then one a question or cell of a grid, by id.</summary>
/// <remarks>
/// One line a fiche Action, the Structure's answers on each: the column « action » is 1 on the line to keep when structures
/// are counted. Left out: what names a person (nothing here needs it).
/// </remarks>
internal sealed class ColonnesDExport(Campagne campagne)
{
    private static readonly string[] DeLaLigne = ["campagne", "caf", "nom_caf", "numero", "action"];
    private readonly IReadOnlyList<Champ> _structure = Exportes(campagne, TypeDeFiche.Structure);
    private readonly IReadOnlyList<Champ> _action = Exportes(campagne, TypeDeFiche.Action);

    internal string Titres => Ligne(
        [.. DeLaLigne, .. _structure.Concat(_action).Select(champ => champ.Id)]);

    internal IEnumerable<string> Lignes(DossierPrisEnCompte dossier) => dossier.Actions.Select(action =>
    {
        var contexte = new ContexteDExamen
        {
            Structure = dossier.Structure,
            Action = action.Reponses,
            Parametres = campagne.Parametres.Seuils,
            Annees = campagne.Code.ToString(),
            RangAction = action.Rang,
        };
        return Ligne(
        [
            CelluleCsv.Texte(campagne.Code.ToString()),
            CelluleCsv.Texte(dossier.Id.Caf.Valeur),
            CelluleCsv.Texte(campagne.Cafs.NomDe(dossier.Id.Caf)),
            CelluleCsv.Texte(dossier.Numero.Valeur),
            CelluleCsv.Nombre(action.Rang),
            .. _structure.Concat(_action).Select(champ => Cellule(champ, campagne.Questionnaire.Valeur(champ, contexte))),
        ]);
    });

    /// <summary>A number of hours can be summed; « 1 h 45 » cannot.</summary>
    private static string Cellule(Champ champ, Reponse? reponse) => reponse switch
    {
        ReponseNombre nombre => CelluleCsv.Nombre(nombre.Valeur),
        ReponseDuree duree => CelluleCsv.Nombre(Math.Round(duree.Heures, 4)),
        _ => CelluleCsv.Texte(reponse?.EnClair(champ)),
    };

    internal static IReadOnlyList<Champ> Exportes(Campagne campagne, TypeDeFiche fiche) =>
        [.. campagne.Questionnaire.Champs(fiche).Where(champ => !champ.Question.EstPersonnelle)];

    internal static string Ligne(IEnumerable<string> cellules) => string.Join(';', cellules) + "\r\n";
}
