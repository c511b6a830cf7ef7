using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The questions of a campagne and the rules their answers should respect.</summary>
/// <remarks>Immutable and shared: one instance serves every fiche of a campagne.</remarks>
public sealed class Questionnaire
{
    private readonly FicheDeQuestionnaire _structure;
    private readonly FicheDeQuestionnaire _action;
    private readonly IndexDesChamps _index;

    internal Questionnaire(FicheDeQuestionnaire structure, FicheDeQuestionnaire action, IndexDesChamps index, IReadOnlyList<Parametre> parametres)
    {
        _structure = structure;
        _action = action;
        _index = index;
        Parametres = parametres;
        SeuilsOpposes =
        [
            .. parametres.Where(parametre => parametre.AuPlus is not null)
                .Select(parametre => new SeuilsOpposes(parametre, index.Parametre(parametre.AuPlus!)!)),
        ];
        ChampSias = structure.Champs.FirstOrDefault(champ => champ.Question.Type == TypeDeQuestion.Sias);
    }

    /// <summary>« clas-2018-2019 »: a campagne keeps it, and takes no other questionnaire.</summary>
    public required string Id { get; init; }

    /// <summary>From 1; moves when the same questionnaire is published again.</summary>
    public required int Version { get; init; }

    /// <summary>What people read where questionnaires are listed.</summary>
    public required string Libelle { get; init; }

    /// <summary>Thresholds a campagne may change.</summary>
    public IReadOnlyList<Parametre> Parametres { get; }

    /// <summary>Thresholds that go by two: a campagne may not cross them.</summary>
    public IReadOnlyList<SeuilsOpposes> SeuilsOpposes { get; }

    /// <summary>The slot of the « numéro unique gestionnaire Sias AFC » (G16); null when none is asked.</summary>
    public Champ? ChampSias { get; }

    /// <summary>« Fiche Structure »: as the file says it, without years nor rank.</summary>
    public string Titre(TypeDeFiche fiche) => Fiche(fiche).Titre;

    /// <summary>The groups of questions, in order.</summary>
    public IReadOnlyList<Rubrique> Rubriques(TypeDeFiche fiche) => Fiche(fiche).Rubriques;

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> Questions(TypeDeFiche fiche) => Fiche(fiche).Questions;

    /// <summary>The slots, in order.</summary>
    public IReadOnlyList<Champ> Champs(TypeDeFiche fiche) => Fiche(fiche).Champs;

    /// <summary>The rules of a fiche, in order.</summary>
    public IReadOnlyList<Controle> Controles(TypeDeFiche fiche) => Fiche(fiche).Controles;

    /// <summary>Finds a slot of that fiche by its id.</summary>
    public bool TryChamp(TypeDeFiche fiche, string id, [NotNullWhen(true)] out Champ? champ)
    {
        champ = _index.Champ(Guard.Against.Null(id));
        if (champ?.Question.Fiche != fiche) champ = null;
        return champ is not null;
    }

    /// <summary>Whether the question is asked, as the answers stand; no while its condition is unknown.</summary>
    public bool EstDemande(Champ champ, ContexteDExamen contexte) => Sur(contexte).EstDemandee(Guard.Against.Null(champ).Question);

    /// <summary>The answer, or the computed value; null when it is blank or not asked.</summary>
    public Reponse? Valeur(Champ champ, ContexteDExamen contexte) => Sur(contexte).Valeur(Guard.Against.Null(champ));

    /// <summary>The sum of the cells of a grid; null while one is blank or unreadable, or when a sum means nothing.</summary>
    public decimal? TotalDe(Question question, ContexteDExamen contexte)
    {
        var evaluation = Sur(contexte);
        var cases = Guard.Against.Null(question).Champs.Select(evaluation.Valeur).ToList();
        return question.SAdditionne && cases.All(valeur => valeur is ReponseNombre)
            ? cases.OfType<ReponseNombre>().Sum(nombre => nombre.Valeur)
            : null;
    }

    /// <summary>Whether that role reads the answer; a Caf's note may depend on a box it ticks (A50).</summary>
    public bool EstLisiblePar(Champ champ, Role role, ContexteDExamen contexte) =>
        DroitsSurLesReponses.PeutLire(role, Guard.Against.Null(champ).Question, Sur(contexte));

    /// <summary>Whether that role may answer there: an agent corrects the porteur too (G18), nobody writes a computed value.</summary>
    public static bool PeutRepondre(Champ champ, Role role) => DroitsSurLesReponses.PeutRepondre(role, Guard.Against.Null(champ).Question);

    /// <summary>What the Saisie makes of the answers of that fiche; writes nothing.</summary>
    /// <param name="fiche">The fiche written.</param>
    /// <param name="avant">Its answers before, and those of the other fiche.</param>
    /// <param name="saisie">What was typed.</param>
    /// <param name="par">In what capacity: an agent may correct the porteur's answers, never the reverse.</param>
    public Application Appliquer(TypeDeFiche fiche, ContexteDExamen avant, Saisie saisie, Role par) =>
        new ApplicationDUneSaisie(_index, fiche, Guard.Against.Null(avant), par).Appliquer(Guard.Against.Null(saisie));

    /// <summary>What is missing, unreadable or inconsistent in the answers of that fiche.</summary>
    public Examen Examiner(TypeDeFiche fiche, ContexteDExamen contexte) =>
        Jugement.Examiner(Fiche(fiche), _index, Guard.Against.Null(contexte));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} v{Version}";

    private FicheDeQuestionnaire Fiche(TypeDeFiche fiche) =>
        Guard.Against.EnumOutOfRange(fiche) == TypeDeFiche.Structure ? _structure : _action;

    private Evaluation Sur(ContexteDExamen contexte) => new(_index, Guard.Against.Null(contexte));
}
