using Clas.Domain;

namespace Clas.Conformite;

/// <summary>What is typed in the cells: answers in order, and the smallest changes that keep or break that order.</summary>
/// <remarks>Found by trying on a dossier of the campagne, so that any questionnaire will do.</remarks>
internal sealed class ReponsesDEpreuve
{
    private static readonly string[] Frappes = ["Autre chose", "pas lisible", "9999"];

    private readonly Dictionary<(TypeDeFiche Fiche, Circonstance Circonstance), Saisie> _changements = [];

    internal ReponsesDEpreuve(ConditionsDEpreuve conditions)
    {
        Structure = conditions.ReponsesDeLaStructure ?? Fournies("structure");
        Action = conditions.ReponsesDeLAction ?? Fournies("action");
        var essai = new Depot(conditions, this, new Situation(
            StatutFiche.EnSaisie, StatutFiche.EnSaisie, false, PhaseDeCampagne.Ouverte, null, Circonstance.Favorable));
        var porteur = essai.Jumeau.Pour(essai.Distribution.Porteur, conditions.PendantLaSaisie);
        foreach (var fiche in Enum.GetValues<TypeDeFiche>())
        {
            var id = IdDe(fiche);
            if (!porteur.Juger(new Demande(id, GesteFiche.Terminer)).EstAccordee)
                throw new ArgumentException($"The answers given for the fiche {fiche} are not complete and coherent.", nameof(conditions));
            _changements[(fiche, Circonstance.Favorable)] = Chercher(fiche, Circonstance.Favorable, saisie =>
                porteur.Juger(new Demande(id, GesteFiche.Terminer, saisie)).EstAccordee
                && !porteur.Juger(new Demande(id, GesteFiche.Enregistrer, saisie)).EstSansEffet);
            _changements[(fiche, Circonstance.Incomplete)] = Chercher(fiche, Circonstance.Incomplete, saisie =>
                porteur.Examiner(id, saisie) is { EstComplete: false, EstCoherente: true });
            _changements[(fiche, Circonstance.Incoherente)] = Chercher(fiche, Circonstance.Incoherente, saisie =>
                porteur.Examiner(id, saisie) is { EstComplete: true, EstCoherente: false });
        }

        Saisie Chercher(TypeDeFiche fiche, Circonstance circonstance, Func<Saisie, bool> convient) =>
            (from champ in conditions.Campagne.Questionnaire.Champs(fiche)
             where SeTape(champ) && Questionnaire.PeutRepondre(champ, Role.Porteur)
             from frappe in circonstance == Circonstance.Incomplete ? [""] : Frappes
             let saisie = new Saisie { [champ.Id] = frappe }
             where convient(saisie)
             select saisie).FirstOrDefault()
            ?? throw new ArgumentException(
                $"No single answer of the fiche {fiche} makes it « {circonstance} »: this questionnaire is not one to be tried.", nameof(conditions));
    }

    internal Saisie Structure { get; }

    internal Saisie Action { get; }

    /// <summary>The change of one answer that brings this about.</summary>
    internal Saisie Changement(TypeDeFiche fiche, Circonstance circonstance) => _changements[(fiche, circonstance)];

    internal static FicheId IdDe(TypeDeFiche fiche) => fiche == TypeDeFiche.Structure ? FicheId.Structure : FicheId.Action(1);

    // A browser sends only the choices that a list has: what is tried is what one types.
    private static bool SeTape(Champ champ) => champ.Question.Choix.Count == 0
        && champ.Question.Type is not (TypeDeQuestion.OuiNon or TypeDeQuestion.Date or TypeDeQuestion.Grille);

    private static Saisie Fournies(string fiche)
    {
        using var lecteur = new StreamReader(typeof(ReponsesDEpreuve).Assembly.GetManifestResourceStream($"Clas.Conformite.{fiche}.json")!);
        return Saisie.LireJson(lecteur.ReadToEnd());
    }
}
