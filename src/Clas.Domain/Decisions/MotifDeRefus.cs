namespace Clas.Domain;

/// <summary>Why a geste was refused: a stable code, to be matched by symbol and never by its text.</summary>
/// <remarks>The French wording, who can unblock it and the next step are in <see cref="Libelles"/>.</remarks>
public enum MotifDeRefus
{
    /// <summary>The dossier is not on the actor's ground. Comes alone: a foreign dossier is not described.</summary>
    HorsDuRessort = 1,

    /// <summary>The dossier was set aside: its fiches rest until the Caf takes it back.</summary>
    DossierMisALEcart,

    /// <summary>The geste asks for a fiche that was begun.</summary>
    FicheNonCommencee,

    /// <summary>The geste does not apply to a fiche still being filled in.</summary>
    FicheEnSaisie,

    /// <summary>The geste does not apply to a finished fiche.</summary>
    FicheTerminee,

    /// <summary>The fiche is validated, hence closed to both sides (G20, G39).</summary>
    DejaValidee,

    /// <summary>Only the porteur may do this at this stage.</summary>
    ReserveAuPorteur,

    /// <summary>Only the Caf may do this at this stage.</summary>
    ReserveALaCaf,

    /// <summary>Only a responsable of the Caf, or the Cnaf, may do this.</summary>
    ReserveAuResponsable,

    /// <summary>Only the Cnaf may do this.</summary>
    ReserveALaCnaf,

    /// <summary>The porteur's time is over, and no délai runs for this fiche.</summary>
    SaisieFermee,

    /// <summary>The Caf's time is over, and the dossier was not re-opened.</summary>
    ValidationFermee,

    /// <summary>The fiche Structure was not begun: the Action comes after it (G10).</summary>
    StructureNonCommencee,

    /// <summary>The fiche Structure is not validated: the Action comes after it (G26).</summary>
    StructureNonValidee,

    /// <summary>An Action is validated: its Structure cannot be re-opened under it.</summary>
    ActionDejaValidee,

    /// <summary>Required questions of the porteur are blank.</summary>
    FicheIncomplete,

    /// <summary>Answers contradict one another, or cannot be read.</summary>
    FicheIncoherente,

    /// <summary>The Sias number is missing or unreadable (G16).</summary>
    NumeroSiasManquant,

    /// <summary>A motive has to be written.</summary>
    MotifManquant,

    /// <summary>The motive is longer than <see cref="Libelles.LongueurMaximaleDuMotif"/> characters.</summary>
    MotifTropLong,

    /// <summary>The question belongs to the other side.</summary>
    QuestionReservee,

    /// <summary>The questionnaire has no such question.</summary>
    QuestionInconnue,

    /// <summary>The text holds a character that no database keeps alike: NUL, or half a surrogate pair.</summary>
    CaractereInterdit,

    /// <summary>The campagne allows no further fiche Action (G37).</summary>
    NombreMaximalDActions,

    /// <summary>A dossier keeps at least one fiche Action.</summary>
    DerniereAction,

    /// <summary>A fiche is validated: the dossier counts, it cannot be set aside.</summary>
    FicheValidee,

    /// <summary>The dossier is set aside already.</summary>
    DejaMisALEcart,

    /// <summary>The dossier is not set aside.</summary>
    PasMisALEcart,

    /// <summary>The date given lies in the past.</summary>
    DateDepassee,

    /// <summary>The dates contradict one another.</summary>
    DatesCroisees,

    /// <summary>The host refuses on top of our rules; its words are in <see cref="Refus.Explication"/>.</summary>
    RestrictionDeLHote,

    /// <summary>The campagne is open: its first day is past.</summary>
    CampagneOuverte,

    /// <summary>The campagne is published: its questionnaire was read.</summary>
    CampagnePubliee,

    /// <summary>A parameter of the campagne is out of its bounds, or no value at all.</summary>
    ParametreRefuse,

    /// <summary>The délai would outlast the validation.</summary>
    DelaiTropLong,

    /// <summary>The entry is still open on that day: a délai would add nothing.</summary>
    DelaiSansObjet,
}
