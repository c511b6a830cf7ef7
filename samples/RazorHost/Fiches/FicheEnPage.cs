using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>A fiche ready to be drawn: both kinds, all roles, written or only read.</summary>
public sealed class FicheEnPage
{
    private readonly FicheLue _lue;
    private readonly FormulaireRecu? _recu;
    private readonly Accomplissement? _fait;

    /// <summary>Prepares the page.</summary>
    /// <param name="lue">The fiche as read, with what was typed.</param>
    /// <param name="recu">The form to be drawn again; null at first.</param>
    /// <param name="fait">What came of that form; null when nothing was tried.</param>
    public FicheEnPage(FicheLue lue, FormulaireRecu? recu = null, Accomplissement? fait = null)
    {
        (_lue, _recu, _fait) = (lue, recu, fait);
        var refusee = fait?.Reponse;
        var remarques = Remarques.De(lue, refusee);
        Rubriques = [.. RubriqueEnPage.De(lue, remarques)];
        ACorriger = [.. remarques.Where(remarque => remarque is { Severite: Severite.Bloquant, EstUnManque: false })];
        AVerifier = [.. remarques.Where(remarque => remarque.Severite == Severite.Alerte)];
        Reste = ResteARepondre.De(lue);
        (Repondues, Demandees) = ResteARepondre.Compter(lue);
        Gestes = GesteEnPage.Offerts(lue);
        Empechements = Empechement.De(lue);
        Contact = ContactDuPorteur.De(lue);
        Refus = refusee?.Refus ?? [];
        GesteRefuse = refusee is { EstAccordee: false } && recu?.Geste is { } geste ? Libelles.Francais.Nom(geste) : null;
        ErreurDuMotif = Refus.FirstOrDefault(refus =>
            refus.Motif is MotifDeRefus.MotifManquant or MotifDeRefus.MotifTropLong
            || (refus.Motif == MotifDeRefus.CaractereInterdit && refus.Questions.Count == 0)) is { } motif
            ? Libelles.Francais.Expliquer(motif)
            : null;
    }

    /// <summary>The fiche as read.</summary>
    public FicheLue Lue => _lue;

    /// <summary>The dossier.</summary>
    public Dossier Dossier => _lue.Dossier;

    /// <summary>The fiche.</summary>
    public Fiche Fiche => _lue.Fiche;

    /// <summary>Where its pages are.</summary>
    public AdressesDuDossier Adresses => _lue.Adresses;

    /// <summary>May this actor write?</summary>
    public bool EstModifiable => _lue.EstModifiable;

    /// <summary>The actor is of the Caf: corrects, gives back, validates.</summary>
    public bool EstPourLaCaf => _lue.EstPourLaCaf;

    /// <summary>What was typed is on the page and not saved.</summary>
    public bool EstNonEnregistree => _recu is not null && !BrouillonGarde;

    /// <summary>Finishing was refused, but the draft was kept.</summary>
    public bool BrouillonGarde => _fait?.BrouillonGarde == true;

    /// <summary>The groups of questions this actor reads.</summary>
    public IReadOnlyList<RubriqueEnPage> Rubriques { get; }

    /// <summary>« À corriger »: refuses Terminer and Valider.</summary>
    public IReadOnlyList<Remarque> ACorriger { get; }

    /// <summary>« À vérifier »: never blocks.</summary>
    public IReadOnlyList<Remarque> AVerifier { get; }

    /// <summary>Questions that wait for an answer.</summary>
    public IReadOnlyList<ResteARepondre> Reste { get; }

    /// <summary>Required answers given.</summary>
    public int Repondues { get; }

    /// <summary>Required answers asked.</summary>
    public int Demandees { get; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<GesteEnPage> Gestes { get; }

    /// <summary>Why some buttons are missing.</summary>
    public IReadOnlyList<Empechement> Empechements { get; }

    /// <summary>« Enregistrer sans valider » is offered: it asks for a motive.</summary>
    public bool PeutRendre => _lue.Intervention.EstOffert(Fiche.Id, GesteFiche.RendreAuPorteur);

    /// <summary>« Rouvrir la fiche » is offered: it asks for a motive.</summary>
    public bool PeutRouvrir => _lue.Intervention.EstOffert(Fiche.Id, GesteFiche.Devalider);

    /// <summary>Something can be sent from this page.</summary>
    public bool AUnFormulaire => EstModifiable || PeutRouvrir;

    /// <summary>Last year's answers can fill blank questions.</summary>
    public bool PeutReprendre => EstModifiable && RepriseDeLAnDernier.EstUtile(_lue);

    /// <summary>Saving a fiche that was finished makes it unfinished again: said before it is done.</summary>
    public bool EnregistrerRouvreLaSaisie => EstModifiable && !EstPourLaCaf && Fiche.TermineeLe is not null;

    /// <summary>Finishing comes after a first saving: said while the button is not there yet.</summary>
    public bool TerminerViendraApres => EstModifiable && !Fiche.EstCommencee;

    /// <summary>Whom to call.</summary>
    public ContactDuPorteur Contact { get; }

    /// <summary>Duties to inform still open for this fiche (G19, G24); for the Caf.</summary>
    public int ObligationsOuvertes { get; init; }

    /// <summary>The geste was refused for want of answers: their list is unfolded.</summary>
    public bool ResteEnCause => Refus.Any(refus => refus.Motif is MotifDeRefus.FicheIncomplete or MotifDeRefus.NumeroSiasManquant);

    /// <summary>The label of the button that was refused; null when none was.</summary>
    public string? GesteRefuse { get; }

    /// <summary>Why it was refused.</summary>
    public IReadOnlyList<Refus> Refus { get; }

    /// <summary>Too many others were writing at once: nothing was refused, nothing was saved.</summary>
    public bool EstOccupe { get; init; }

    /// <summary>What the form sends back to detect that it is stale: what is typed keeps the revision it was typed on.</summary>
    public int Revision => _recu is null || BrouillonGarde ? Fiche.Revision : _recu.Revision;

    /// <summary>A new key for each form drawn.</summary>
    public Guid Cle { get; } = Guid.CreateVersion7();

    /// <summary>The motive as typed.</summary>
    public string Motif => TexteRecu.Montrer(_recu?.Motif ?? "");

    /// <summary>What is wrong with the motive; null when nothing is.</summary>
    public Explication? ErreurDuMotif { get; }
}
