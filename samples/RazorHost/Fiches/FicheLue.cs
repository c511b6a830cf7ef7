using Clas.Domain;
using Clas.Pdf;
using RazorHost.Identite;

namespace RazorHost.Fiches;

/// <summary>A fiche as one actor reads it at one instant: the stored answers, under what was typed and not saved.</summary>
public sealed class FicheLue
{
    private readonly Application? _application;
    private readonly ContexteDExamen _lAnDernier;

    /// <summary>Reads a fiche.</summary>
    /// <param name="dossier">Its dossier, with its campagne attached.</param>
    /// <param name="fiche">The fiche.</param>
    /// <param name="acteur">Who reads it.</param>
    /// <param name="le">When.</param>
    /// <param name="frappe">What was typed and not saved; null for the stored answers alone.</param>
    public FicheLue(Dossier dossier, Fiche fiche, Acteur acteur, DateTimeOffset le, Saisie? frappe = null)
    {
        (Dossier, Fiche, Acteur, Le, Frappe) = (dossier, fiche, acteur, le, frappe);
        Intervention = dossier.Pour(acteur, le);
        // Asked for each question of the page, and an agent's answer examines the whole fiche: asked once.
        EstModifiable = Intervention.EstOffert(fiche.Id, GesteFiche.Enregistrer);
        var stocke = dossier.ContexteDe(fiche);
        _application = frappe is null ? null : Questionnaire.Appliquer(fiche.Type, stocke, frappe, acteur.Role);
        Contexte = dossier.ContexteDe(fiche, _application?.Apres);
        Examen = Questionnaire.Examiner(fiche.Type, Contexte);
        _lAnDernier = stocke with
        {
            Structure = stocke.StructurePrecedente ?? Reponses.Vide,
            Action = stocke.ActionPrecedente ?? Reponses.Vide,
        };
    }

    /// <summary>The fiche of this code in the dossier; null when there is no such fiche, or no such dossier.</summary>
    public static FicheLue? De(Dossier? dossier, string code, ActeurCourant courant) =>
        FicheId.TryParse(code, out var id) && dossier?.Fiche(id) is { } fiche
            ? new FicheLue(dossier, fiche, courant.Acteur, courant.Maintenant)
            : null;

    /// <summary>The same fiche, with what was typed.</summary>
    public FicheLue Avec(Saisie frappe) => new(Dossier, Fiche, Acteur, Le, frappe);

    /// <summary>The same reading on a fresher dossier, which has that fiche.</summary>
    public FicheLue Sur(Dossier dossier) => new(dossier, dossier.Fiche(Fiche.Id) ?? Fiche, Acteur, Le, Frappe);

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The fiche.</summary>
    public Fiche Fiche { get; }

    /// <summary>« Fiche Structure », « Fiche Action 2018-2019 » (G23).</summary>
    public string Titre => Dossier.TitreDe(Fiche.Id);

    /// <summary>The readable number; null before the store gave it.</summary>
    public string? Numero => Dossier.Numero?.PourFiche(Fiche.Id).ToString();

    /// <summary>Where the pages of its dossier are.</summary>
    public AdressesDuDossier Adresses => new(Dossier, Acteur);

    /// <summary>Who reads it.</summary>
    public Acteur Acteur { get; }

    /// <summary>When.</summary>
    public DateTimeOffset Le { get; }

    /// <summary>What was typed and not saved; null for nothing.</summary>
    public Saisie? Frappe { get; }

    /// <summary>What that actor may do now.</summary>
    public Intervention Intervention { get; }

    /// <summary>All that the questionnaire looks at, with what was typed.</summary>
    public ContexteDExamen Contexte { get; }

    /// <summary>What is missing, unreadable or inconsistent, with what was typed.</summary>
    public Examen Examen { get; }

    /// <summary>The actor is of the Caf: corrects, gives back, validates.</summary>
    public bool EstPourLaCaf => Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    /// <summary>May this actor write on this fiche now? The domain says so, not the page.</summary>
    public bool EstModifiable { get; }

    /// <summary>The questionnaire of its campagne.</summary>
    public Questionnaire Questionnaire => Dossier.Campagne.Questionnaire;

    /// <summary>Its slots.</summary>
    public IReadOnlyList<Champ> Champs => Questionnaire.Champs(Fiche.Type);

    /// <summary>What is printed of it for this actor, as stored.</summary>
    public FicheImprimee AImprimer() => FicheImprimee.De(Dossier, Fiche.Id, Acteur.Role, Le);

    /// <summary>The place of a slot in the fiche.</summary>
    public int RangDe(Champ champ) => Champs.TakeWhile(autre => autre != champ).Count();

    /// <summary>The answers as they would be with what was typed.</summary>
    public Reponses ReponsesAvecLaFrappe => _application?.Apres ?? Fiche.Reponses;

    /// <summary>The answer or the computed value; null when blank or not asked.</summary>
    public Reponse? Valeur(Champ champ) => Questionnaire.Valeur(champ, Contexte);

    /// <summary>What fills the inputs again: as typed, to the letter, else as stored.</summary>
    public IReadOnlyList<string> Brut(Champ champ) => Frappe?.Contient(champ.Id) == true
        ? Frappe[champ.Id]
        : Fiche.Reponses[champ.Id]?.Brut ?? [];

    /// <summary>May this actor read the answer?</summary>
    public bool EstLisible(Champ champ) => Questionnaire.EstLisiblePar(champ, Acteur.Role, Contexte);

    /// <summary>Is the question asked, as the answers stand?</summary>
    public bool EstDemande(Champ champ) => Questionnaire.EstDemande(champ, Contexte);

    /// <summary>May this actor answer now?</summary>
    public bool PeutRepondre(Champ champ) => EstModifiable && Questionnaire.PeutRepondre(champ, Acteur.Role);

    /// <summary>Last year's answer, when the question shows it and it could be understood.</summary>
    public Reponse? LAnDernier(Champ champ) =>
        champ.Question.Reprise != Reprise.Non && Questionnaire.Valeur(champ, _lAnDernier) is { } reponse and not ReponseIllisible
            ? reponse
            : null;

    /// <summary>Slots whose text no database could keep.</summary>
    public IReadOnlyList<string> Interdits => _application?.Interdites ?? [];
}
