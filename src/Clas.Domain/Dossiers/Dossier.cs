using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>One structure porteuse, one Caf, one campagne: a fiche Structure and its fiches Action.</summary>
/// <remarks>
/// The root is the only door: <c>dossier.Pour(acteur, le)</c> gives the gestes of that actor at that instant, so that
/// the rules that span fiches, the version and the journal cannot be missed.
/// </remarks>
public sealed class Dossier
{
    private readonly List<Fiche> _fiches = [];
    private readonly List<Passage> _journal = [];
    private readonly List<ObligationDInformer> _obligations = [];
    private readonly List<Restriction> _restrictions = [];
    private Campagne? _campagne;
    private SceauDeJournal? _sceau;

    private Dossier()
    {
    }

    /// <summary>Its Caf: the tenant, first part of every key.</summary>
    public CodeCaf Caf { get; private set; }

    /// <summary>Its own identifier, version 7, given by the host.</summary>
    public Guid Cle { get; private set; }

    /// <summary>Caf and identifier together: what pages and stores find it by.</summary>
    public DossierId Id => new(Caf, Cle);

    /// <summary>The campagne it answers.</summary>
    public CodeCampagne CodeCampagne { get; private set; }

    /// <summary>The structure porteuse it belongs to, the same from year to year.</summary>
    public StructurePorteuseId StructureId { get; private set; }

    /// <summary>The name of the structure when the dossier was opened.</summary>
    public string NomALOuverture { get; private set; } = "";

    /// <summary>The readable number, allocated by the store when the dossier is added; null before.</summary>
    public NumeroDeDossier? Numero { get; private set; }

    /// <summary>Moves at every change: the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The fiche Structure, then the fiches Action by rank.</summary>
    public IReadOnlyList<Fiche> Fiches => [.. _fiches.OrderBy(fiche => fiche.Rang)];

    /// <summary>The fiche Structure (G1).</summary>
    public Fiche Structure => _fiches.Single(fiche => fiche.Rang == 0);

    /// <summary>The fiches Action, by rank (G1, G37).</summary>
    public IReadOnlyList<Fiche> Actions => [.. Fiches.Where(fiche => fiche.Rang > 0)];

    /// <summary>Why it does not count; null when it may.</summary>
    public MiseALEcart? MiseALEcart { get; private set; }

    /// <summary>Until when the Caf may work on it although the campagne is closed (Cnaf); null when not re-opened.</summary>
    public DateTimeOffset? RouvertJusquAu { get; private set; }

    /// <summary>The head of its journal: shows a missing tail.</summary>
    public TeteDeJournal TeteDeJournal { get; private set; } = TeteDeJournal.Vide;

    /// <summary>The lines written since it was opened or loaded; the whole journal is read apart.</summary>
    public IReadOnlyCollection<Passage> Journal => _journal;

    /// <summary>The duties to inform created since it was opened or loaded.</summary>
    public IReadOnlyCollection<ObligationDInformer> Obligations => _obligations;

    /// <summary>The campagne, with its questionnaire.</summary>
    /// <exception cref="InvalidOperationException">Not attached: the store attaches it at loading.</exception>
    public Campagne Campagne => _campagne
        ?? throw new InvalidOperationException($"Campagne {CodeCampagne} is not attached to dossier {Id}.");

    /// <summary>Last campagne's answers of the same structure; null when there are none.</summary>
    public ReponsesPrecedentes? Precedentes { get; private set; }

    /// <summary>First instant when the Caf validates no more: the campagne's, or that of a later re-opening.</summary>
    public DateTimeOffset FinDeValidation =>
        RouvertJusquAu is { } rouvert && rouvert > Campagne.FermeLe ? rouvert : Campagne.FermeLe;

    /// <summary>The name to show: as answered in the fiche Structure, else as known at the opening.</summary>
    public string Nom => Structure.Reponses[QuestionsConnues.Nom] is ReponseTexte { Texte.Length: > 0 } nom
        ? nom.Texte
        : NomALOuverture;

    /// <summary>How far it is, as follow-up counts it.</summary>
    public EtatDeDossier Etat => new(Structure.Statut, [.. Actions.Select(action => action.Statut)], MiseALEcart is not null);

    /// <summary>Does it count for the Cnaf (G2)?</summary>
    public bool EstPrisEnCompte => Etat.EstPrisEnCompte;

    /// <summary>Opens a dossier: a fiche Structure and a first fiche Action, not begun.</summary>
    /// <param name="id">The Caf chosen by the porteur, and a version 7 identifier created by the host.</param>
    /// <param name="campagne">The campagne, with its questionnaire.</param>
    /// <param name="structure">The structure porteuse.</param>
    public static Dossier Ouvrir(DossierId id, Campagne campagne, StructurePorteuse structure)
    {
        Guard.Against.Null(campagne);
        Guard.Against.Null(structure);
        var dossier = new Dossier
        {
            Caf = id.Caf,
            Cle = id.Valeur,
            CodeCampagne = campagne.Code,
            StructureId = structure.Id,
            NomALOuverture = structure.Nom,
            _campagne = campagne,
        };
        dossier._fiches.Add(new Fiche(FicheId.Structure));
        dossier._fiches.Add(new Fiche(FicheId.Action(1)));
        return dossier;
    }

    /// <summary>Gives the dossier what lies beside it; called by the store at loading.</summary>
    /// <param name="campagne">Its campagne, with questionnaire and list of Caf.</param>
    /// <param name="sceau">Fresh randomness and the host's key for the journal.</param>
    /// <param name="precedentes">Last campagne's answers; null when there are none.</param>
    /// <exception cref="ArgumentException">Another campagne than the dossier's.</exception>
    public void Attacher(Campagne campagne, SceauDeJournal? sceau = null, ReponsesPrecedentes? precedentes = null)
    {
        Guard.Against.Null(campagne);
        if (campagne.Code != CodeCampagne)
            throw new ArgumentException($"Dossier {Id} answers campagne {CodeCampagne}, not {campagne.Code}.", nameof(campagne));
        _campagne = campagne;
        _sceau = sceau;
        Precedentes = precedentes;
    }

    /// <summary>Adds a host's own rule, which can only refuse more; called by the store at loading, as often as it likes.</summary>
    public void Restreindre(Restriction restriction)
    {
        if (!_restrictions.Contains(Guard.Against.Null(restriction)))
            _restrictions.Add(restriction);
    }

    /// <summary>Gives the readable number, once; called by the store when the dossier is added.</summary>
    /// <exception cref="InvalidOperationException">It has a number already.</exception>
    public void Numeroter(NumeroDeDossier numero) => Numero = Numero is null
        ? numero
        : throw new InvalidOperationException($"Dossier {Id} has number {Numero} already.");

    /// <summary>The fiche of this rank, or null.</summary>
    public Fiche? Fiche(FicheId id) => _fiches.Find(fiche => fiche.Rang == id.Rang);

    /// <summary>The title of a fiche: « Fiche Action 2018-2019 » (G23), with its rank when there are several.</summary>
    public string TitreDe(FicheId id) => id.EstStructure
        ? Campagne.Questionnaire.Titre(TypeDeFiche.Structure)
        : $"{Campagne.Questionnaire.Titre(TypeDeFiche.Action)} {CodeCampagne}{(Actions.Count > 1 ? $" n° {id.Rang}" : "")}";

    /// <summary>What a control reads, with the answers of this fiche as they would be.</summary>
    /// <param name="fiche">The fiche judged.</param>
    /// <param name="reponses">Its answers as they would be; null for as they are.</param>
    public ContexteDExamen ContexteDe(Fiche fiche, Reponses? reponses = null)
    {
        Guard.Against.Null(fiche);
        var parametres = Campagne.Parametres;
        var lues = reponses ?? fiche.Reponses;
        return new ContexteDExamen
        {
            Structure = fiche.Type == TypeDeFiche.Structure ? lues : Structure.Reponses,
            Action = fiche.Type == TypeDeFiche.Action ? lues : Reponses.Vide,
            StructurePrecedente = Precedentes?.Structure,
            ActionPrecedente = fiche.Type == TypeDeFiche.Action ? Precedentes?.Action : null,
            Parametres = parametres.Seuils,
            ControlesAbaisses = parametres.ControlesAbaisses,
            Departements = Campagne.Cafs.DepartementsDe(Caf),
            Annees = CodeCampagne.ToString(),
            RangAction = fiche.Rang,
        };
    }

    /// <summary>What the host refuses on top of our rules.</summary>
    internal IReadOnlyList<Restriction> Restrictions => _restrictions;

    /// <summary>May the porteur write on this fiche at this instant, as far as time goes?</summary>
    internal bool SaisieEstOuverte(Fiche fiche, DateTimeOffset le) =>
        Campagne.PhaseA(le) == PhaseDeCampagne.Ouverte || (fiche.DelaiCourtA(le) && ValidationEstOuverte(le));

    /// <summary>May the Caf work on this dossier at this instant, as far as time goes?</summary>
    internal bool ValidationEstOuverte(DateTimeOffset le) =>
        Campagne.PhaseA(le) is PhaseDeCampagne.Ouverte or PhaseDeCampagne.SaisieClose || le < RouvertJusquAu;

    /// <summary>
    /// The délai a hand-back leaves: none while entry is open, never less than one granted before, never past the validation.
    /// </summary>
    internal DateTimeOffset? DelaiApresRetour(Fiche fiche, DateTimeOffset le)
    {
        if (Campagne.PhaseA(le) == PhaseDeCampagne.Ouverte)
            return null;
        var delai = HeureDeParis.FinDu(HeureDeParis.JourDe(le).AddDays(Campagne.Parametres.JoursDeDelaiApresRetour));
        if (fiche.DelaiJusquAu is { } accorde && accorde > delai)
            delai = accorde;
        return delai < FinDeValidation ? delai : FinDeValidation;
    }

    /// <summary>Is a rank left that was never used?</summary>
    internal bool UnRangReste => DernierRang < FicheId.DernierRang;

    /// <summary>A fiche Action of a rank never used.</summary>
    internal Fiche AjouterFiche()
    {
        DernierRang++;
        var fiche = new Fiche(FicheId.Action(DernierRang));
        _fiches.Add(fiche);
        return fiche;
    }

    internal void RetirerFiche(Fiche fiche) => _fiches.Remove(fiche);

    internal void Ecarter(MiseALEcart? mise) => MiseALEcart = mise;

    internal void RouvrirJusquAu(DateTimeOffset le) => RouvertJusquAu = le;

    /// <summary>The one place where the version moves: a line of journal, and the duty it creates.</summary>
    internal void Inscrire(EntreeDeJournal entree, NatureDObligation? obligation = null, IReadOnlyList<string>? champs = null)
    {
        var passage = Passage.Inscrire(TeteDeJournal, _sceau ?? SceauDeJournal.Ephemere(entree.Sujet), entree);
        _journal.Add(passage);
        TeteDeJournal = new TeteDeJournal(passage.Sequence, passage.Empreinte);
        Version++;
        if (obligation is { } nature)
            _obligations.Add(new ObligationDInformer(nature, passage, champs ?? []));
    }

    /// <summary>The highest rank ever used, so that none is used twice.</summary>
    private int DernierRang { get; set; } = 1;
}
