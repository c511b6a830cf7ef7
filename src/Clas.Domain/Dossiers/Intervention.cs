using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The door of a dossier.</summary>
public static class DossierExtensions
{
    extension(Dossier dossier)
    {
        /// <summary>The gestes of <paramref name="acteur"/> on this dossier at this instant.</summary>
        public Intervention Pour(Acteur acteur, DateTimeOffset le) =>
            new(Guard.Against.Null(dossier), Guard.Against.Null(acteur), Horodatage.ALaMicroseconde(le));
    }
}

/// <summary>What one actor can do to one dossier at one instant.</summary>
/// <remarks>
/// A refused geste returns a <see cref="Decision"/> and nothing has moved; a rank the dossier does not have is an
/// <see cref="ArgumentException"/>. <see cref="GestesPossibles(FicheId)"/>, <see cref="Juger(Demande)"/> and the gestes
/// answer from the same judgement, so that a greyed button and an open server cannot differ.
/// </remarks>
public sealed class Intervention
{
    private readonly JugementDeFiche _fiches;
    private readonly JugementDeDossier _dossier;

    internal Intervention(Dossier dossier, Acteur acteur, DateTimeOffset le)
    {
        _fiches = new JugementDeFiche(dossier, acteur, le);
        _dossier = new JugementDeDossier(dossier, acteur, le);
    }

    /// <summary>Each geste on this fiche: offered or not, why, and what its demande would still lack.</summary>
    public IReadOnlyList<GestePossible<GesteFiche>> GestesPossibles(FicheId fiche) =>
        [.. Enum.GetValues<GesteFiche>().Select(geste => _fiches.Evaluer(fiche, geste))];

    /// <summary>Each geste on the whole dossier; removing an Action is judged for <paramref name="fiche"/>, else the last one.</summary>
    /// <remarks>A délai is judged for the same fiche, else for the Structure: <see cref="GestePossible(GesteDossier, FicheId?)"/> asks for any.</remarks>
    public IReadOnlyList<GestePossible<GesteDossier>> GestesDuDossier(FicheId? fiche = null) =>
        [.. Enum.GetValues<GesteDossier>().Select(geste => GestePossible(geste, fiche))];

    /// <summary>One geste on the whole dossier, for the fiche it names if it names one.</summary>
    public GestePossible<GesteDossier> GestePossible(GesteDossier geste, FicheId? fiche = null) =>
        _dossier.Evaluer(new DemandeDeDossier(geste) { Fiche = fiche });

    /// <summary>Would some demande of this geste be granted now? Its button shows if and only if.</summary>
    public bool EstOffert(FicheId fiche, GesteFiche geste) => _fiches.Evaluer(fiche, geste).EstOffert;

    /// <summary>Would some demande of this geste on the whole dossier be granted now?</summary>
    public bool EstOffert(GesteDossier geste, FicheId? fiche = null) => GestePossible(geste, fiche).EstOffert;

    /// <summary>The dry run of a geste with its content: what <see cref="Accomplir(Demande)"/> would answer.</summary>
    public Decision Juger(Demande demande) => _fiches.Juger(Guard.Against.Null(demande)).Decision;

    /// <summary>The dry run of a geste on the whole dossier: every reason at once, nothing moved.</summary>
    public Decision Juger(DemandeDeDossier demande) => _dossier.Juger(Guard.Against.Null(demande));

    /// <summary>The fiche's examination, with what was typed and not saved yet; no refusal, whoever looks.</summary>
    public Examen Examiner(FicheId fiche, Saisie? avec = null) => _fiches.Examiner(fiche, avec);

    /// <summary>Judges and, when granted, writes: content, status, journal and duty to inform in one move.</summary>
    public Decision Accomplir(Demande demande) => _fiches.Accomplir(Guard.Against.Null(demande));

    /// <summary>Judges and, when granted, writes a geste of the whole dossier.</summary>
    public Decision Accomplir(DemandeDeDossier demande) => _dossier.Accomplir(Guard.Against.Null(demande));

    /// <summary>Keeps what was typed (G18, G25, P4).</summary>
    public Decision Enregistrer(FicheId fiche, Saisie avec) =>
        Accomplir(new Demande(fiche, GesteFiche.Enregistrer, Guard.Against.Null(avec)));

    /// <summary>Declares the fiche finished (P6).</summary>
    public Decision Terminer(FicheId fiche, Saisie? avec = null) =>
        Accomplir(new Demande(fiche, GesteFiche.Terminer, avec));

    /// <summary>Gives the fiche back, the guide's « Enregistrer sans valider » (G24).</summary>
    public Decision RendreAuPorteur(FicheId fiche, string motif, Saisie? avec = null) =>
        Accomplir(new Demande(fiche, GesteFiche.RendreAuPorteur, avec, motif));

    /// <summary>Closes the fiche to both sides, the guide's « Enregistrer et valider » (G20, G26, G39).</summary>
    public Decision Valider(FicheId fiche, Saisie? avec = null) =>
        Accomplir(new Demande(fiche, GesteFiche.Valider, avec));

    /// <summary>Re-opens a validated fiche: the rare, named exception.</summary>
    public Decision Devalider(FicheId fiche, string motif) =>
        Accomplir(new Demande(fiche, GesteFiche.Devalider, Motif: motif));

    /// <summary>Adds a fiche Action; it becomes the last of <see cref="Dossier.Actions"/> (G37).</summary>
    public Decision AjouterAction() => Accomplir(new DemandeDeDossier(GesteDossier.AjouterAction));

    /// <summary>Removes a fiche Action; its answers stay in the journal (G37).</summary>
    public Decision RetirerAction(FicheId fiche) =>
        Accomplir(new DemandeDeDossier(GesteDossier.RetirerAction) { Fiche = fiche });

    /// <summary>Sets the dossier aside: it counts nowhere, and no fiche moves, until taken back.</summary>
    public Decision MettreALEcart(RaisonDeMiseALEcart raison, string motif) =>
        Accomplir(new DemandeDeDossier(GesteDossier.MettreALEcart) { Raison = raison, Motif = motif });

    /// <summary>Takes back a dossier set aside, as it was; the porteur is told.</summary>
    public Decision Reprendre() => Accomplir(new DemandeDeDossier(GesteDossier.Reprendre));

    /// <summary>Lets the Caf work on it until a date, after the campagne closed (Cnaf).</summary>
    public Decision Rouvrir(DateTimeOffset jusquAu, string motif) =>
        Accomplir(new DemandeDeDossier(GesteDossier.Rouvrir) { JusquAu = jusquAu, Motif = motif });

    /// <summary>Lets the porteur write on one fiche until a date, after the entry closed; the porteur is told (Cnaf).</summary>
    /// <param name="fiche">Which of its fiches, not validated.</param>
    /// <param name="jusquAu">Excluded, as <see cref="HeureDeParis.FinDu"/> gives it; the end of the validation at the latest.</param>
    /// <param name="motif">Why; the porteur reads it.</param>
    public Decision AccorderUnDelai(FicheId fiche, DateTimeOffset jusquAu, string motif) =>
        Accomplir(new DemandeDeDossier(GesteDossier.AccorderUnDelai) { Fiche = fiche, JusquAu = jusquAu, Motif = motif });
}
