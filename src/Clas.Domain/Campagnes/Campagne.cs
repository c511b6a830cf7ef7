using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>One year's collection: its dates in Paris time, its questionnaire, its parameters.</summary>
/// <remarks>
/// The phase is derived from the publication and three instants. Only the Cnaf moves them, for a motive, and each move is
/// journalled with what it changed. The questionnaire and the list of Caf are attached at loading: data beside the campagne.
/// </remarks>
public sealed class Campagne
{
    private readonly List<Passage> _journal = [];
    private Questionnaire? _questionnaire;
    private SceauDeJournal? _sceau;

    private Campagne()
    {
    }

    /// <summary>The school years, « 2018-2019 »: the campagne's identifier.</summary>
    public CodeCampagne Code { get; private set; }

    /// <summary>The identifier of its questionnaire, « clas-2018-2019 ».</summary>
    public string QuestionnaireId { get; private set; } = "";

    /// <summary>Moves at every change: the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>When the Cnaf published it; null before.</summary>
    public DateTimeOffset? PublieeLe { get; private set; }

    /// <summary>First instant of the entry.</summary>
    public DateTimeOffset OuvreLe { get; private set; }

    /// <summary>First instant when porteurs write no more: midnight, Paris time, after the last day.</summary>
    public DateTimeOffset SaisieFermeLe { get; private set; }

    /// <summary>First instant when Caf validate no more: midnight, Paris time, after the last day.</summary>
    public DateTimeOffset FermeLe { get; private set; }

    /// <summary>Thresholds and rules of this campagne.</summary>
    public ParametresDeCampagne Parametres { get; private set; } = new();

    /// <summary>The head of its journal.</summary>
    public TeteDeJournal TeteDeJournal { get; private set; } = TeteDeJournal.Vide;

    /// <summary>The lines written since it was loaded.</summary>
    public IReadOnlyCollection<Passage> Journal => _journal;

    /// <summary>The questionnaire of this campagne.</summary>
    /// <exception cref="InvalidOperationException">Not attached: the store attaches it at loading.</exception>
    public Questionnaire Questionnaire => _questionnaire
        ?? throw new InvalidOperationException($"The questionnaire « {QuestionnaireId} » is not attached to campagne {Code}.");

    /// <summary>The list of the Caf; empty when the host gave none.</summary>
    public ReferentielDesCaf Cafs { get; private set; } = ReferentielDesCaf.Vide;

    /// <summary>The first day when porteurs may write, Paris time.</summary>
    public DateOnly PremierJour => HeureDeParis.JourDe(OuvreLe);

    /// <summary>The last day when porteurs may write, Paris time.</summary>
    public DateOnly DernierJourDeSaisie => HeureDeParis.JourDe(SaisieFermeLe.AddTicks(-1));

    /// <summary>The last day when Caf may validate, Paris time.</summary>
    public DateOnly DernierJourDeValidation => HeureDeParis.JourDe(FermeLe.AddTicks(-1));

    /// <summary>The phase at an instant.</summary>
    public PhaseDeCampagne PhaseA(DateTimeOffset le) =>
        PublieeLe is not { } publiee || le < publiee || le < OuvreLe ? PhaseDeCampagne.Preparation
        : le < SaisieFermeLe && le < FermeLe ? PhaseDeCampagne.Ouverte
        : le < FermeLe ? PhaseDeCampagne.SaisieClose
        : PhaseDeCampagne.Close;

    /// <summary>Prepares a campagne; nobody sees it before <see cref="Publier"/>.</summary>
    /// <param name="code">The school years.</param>
    /// <param name="questionnaire">The questions asked.</param>
    /// <param name="premierJour">First day of the entry, from midnight, Paris time.</param>
    /// <param name="dernierJourDeSaisie">Last day of the entry, included.</param>
    /// <param name="dernierJourDeValidation">Last day of the validation, included.</param>
    /// <param name="parametres">Null for the defaults.</param>
    /// <param name="cafs">Null when names and departments of the Caf are not known.</param>
    /// <exception cref="ArgumentException">The days are not in this order, or a parameter is out of its bounds.</exception>
    public static Campagne Preparer(
        CodeCampagne code,
        Questionnaire questionnaire,
        DateOnly premierJour,
        DateOnly dernierJourDeSaisie,
        DateOnly dernierJourDeValidation,
        ParametresDeCampagne? parametres = null,
        ReferentielDesCaf? cafs = null)
    {
        Guard.Against.Null(questionnaire);
        if (premierJour > dernierJourDeSaisie || dernierJourDeSaisie > dernierJourDeValidation)
            throw new ArgumentException("The days must follow one another: opening, end of entry, end of validation.", nameof(premierJour));
        if (parametres?.Refuses(questionnaire) is { Count: > 0 } refuses)
            throw new ArgumentException($"Out of bounds, or unknown to « {questionnaire.Id} »: {string.Join(", ", refuses)}.", nameof(parametres));

        return new Campagne
        {
            Code = code,
            QuestionnaireId = questionnaire.Id,
            OuvreLe = HeureDeParis.DebutDu(premierJour),
            SaisieFermeLe = HeureDeParis.FinDu(dernierJourDeSaisie),
            FermeLe = HeureDeParis.FinDu(dernierJourDeValidation),
            Parametres = parametres ?? new(),
            _questionnaire = questionnaire,
            Cafs = cafs ?? ReferentielDesCaf.Vide,
        };
    }

    /// <summary>Gives the campagne what lies beside it; called by the store at loading, as often as it likes.</summary>
    /// <exception cref="ArgumentException">Another questionnaire than the campagne's.</exception>
    public void Attacher(Questionnaire questionnaire, ReferentielDesCaf cafs, SceauDeJournal? sceau = null)
    {
        Guard.Against.Null(questionnaire);
        if (questionnaire.Id != QuestionnaireId)
            throw new ArgumentException($"Campagne {Code} asks « {QuestionnaireId} », not « {questionnaire.Id} ».", nameof(questionnaire));
        _questionnaire = questionnaire;
        Cafs = Guard.Against.Null(cafs);
        _sceau = sceau;
    }

    /// <summary>Opens the doors at the date set (Cnaf); refused once the entry would be over.</summary>
    public Decision Publier(Acteur acteur, DateTimeOffset le) => Accomplir(acteur, le, Juger(acteur, le).Publier());

    /// <summary>Sets the three days of a campagne that is not open yet (Cnaf).</summary>
    public Decision Dater(
        Acteur acteur, DateTimeOffset le, DateOnly premierJour, DateOnly dernierJourDeSaisie, DateOnly dernierJourDeValidation, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Dater(PhaseA(le), premierJour, dernierJourDeSaisie, dernierJourDeValidation, motif));

    /// <summary>Moves the last days of an open campagne (Cnaf).</summary>
    public Decision Prolonger(
        Acteur acteur, DateTimeOffset le, DateOnly dernierJourDeSaisie, DateOnly dernierJourDeValidation, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Prolonger(dernierJourDeSaisie, dernierJourDeValidation, motif));

    /// <summary>Opens a closed campagne again until the days given (Cnaf).</summary>
    public Decision Rouvrir(
        Acteur acteur, DateTimeOffset le, DateOnly dernierJourDeSaisie, DateOnly dernierJourDeValidation, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Rouvrir(dernierJourDeSaisie, dernierJourDeValidation, motif));

    /// <summary>Closes everything at this instant (Cnaf); a campagne closed already stays closed since then.</summary>
    public Decision Clore(Acteur acteur, DateTimeOffset le, string motif) => Accomplir(acteur, le, Juger(acteur, le).Clore(motif));

    /// <summary>Lowers a blocking control to an alert for the rest of the campagne (Cnaf, DOMAIN preamble).</summary>
    /// <exception cref="ArgumentException">The questionnaire has no such control.</exception>
    public Decision Abaisser(Acteur acteur, DateTimeOffset le, string controle, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Abaisser(Questionnaire, controle, motif));

    /// <summary>Changes its parameters and thresholds (Cnaf). Lowered controls stay as they are.</summary>
    /// <remarks>A cap lowered under what dossiers hold takes nothing from them: only one more Action is refused.</remarks>
    /// <exception cref="ArgumentException">The questionnaire has no such threshold.</exception>
    public Decision Regler(Acteur acteur, DateTimeOffset le, ParametresDeCampagne parametres, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Regler(Questionnaire, Guard.Against.Null(parametres), motif));

    /// <summary>Asks another questionnaire, while nobody has seen the campagne (Cnaf).</summary>
    /// <remarks>Thresholds and lowered controls that the new one does not know are dropped.</remarks>
    public Decision Interroger(Acteur acteur, DateTimeOffset le, Questionnaire questionnaire, string motif) =>
        Accomplir(acteur, le, Juger(acteur, le).Interroger(Guard.Against.Null(questionnaire), motif), questionnaire);

    private JugementDeCampagne Juger(Acteur acteur, DateTimeOffset le) =>
        new(new EtatDeCampagne(PublieeLe, OuvreLe, SaisieFermeLe, FermeLe, QuestionnaireId, Parametres), Guard.Against.Null(acteur), le);

    /// <summary>The one place where a campagne changes: what moved, a version, a line of journal.</summary>
    private Decision Accomplir(Acteur acteur, DateTimeOffset le, ChangementDeCampagne changement, Questionnaire? questionnaire = null)
    {
        if (!changement.Decision.EstAccordee || changement.Decision.EstSansEffet)
            return changement.Decision;

        (PublieeLe, OuvreLe, SaisieFermeLe, FermeLe, QuestionnaireId, Parametres) = changement.Apres;
        _questionnaire = questionnaire ?? _questionnaire;
        Version++;
        var sujet = EntreeDeJournal.SujetDeCampagne + Code;
        var passage = Passage.Inscrire(
            TeteDeJournal,
            _sceau ?? SceauDeJournal.Ephemere(sujet),
            new EntreeDeJournal(sujet, Horodatage.ALaMicroseconde(le), acteur, changement.Geste)
            {
                Motif = changement.Motif,
                Ecarts = changement.Ecarts,
            });
        _journal.Add(passage);
        TeteDeJournal = new TeteDeJournal(passage.Sequence, passage.Empreinte);
        return changement.Decision;
    }
}
