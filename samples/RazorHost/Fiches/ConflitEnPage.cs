using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>The fiche moved while it was on someone's screen: both texts, side by side, and none lost.</summary>
/// <remarks>
/// The form sends every answer back, also those its author never touched: only what the author really changed is kept
/// here, or saving would quietly undo the other's work.
/// </remarks>
public sealed class ConflitEnPage
{
    /// <summary>Prepares the page.</summary>
    /// <param name="lue">The fiche as stored now, with what was typed.</param>
    /// <param name="recu">The form that came too late.</param>
    /// <param name="journal">The lines of the journal of that fiche.</param>
    public ConflitEnPage(FicheLue lue, FormulaireRecu recu, IEnumerable<Passage> journal)
    {
        (Lue, Recu) = (lue, recu);
        var entreTemps = new EntreTemps(lue.Fiche, recu.Revision, journal);
        Passages = [.. entreTemps.Passages.Select(passage => new PassageEnPage(lue, passage))];

        var miens = ChangesParMoi(entreTemps);
        var remarques = Remarques.De(lue, null);
        EnConflit = [.. Questions(remarques, champ => miens.Contains(champ.Id) && entreTemps.Changes.Contains(champ.Id))];
        Autres = [.. Questions(remarques, champ => miens.Contains(champ.Id) && !entreTemps.Changes.Contains(champ.Id))];
        Leurs = EcartEnPage.De(lue, entreTemps.Avant.Ecarts(lue.Fiche.Reponses).Where(ecart => !miens.Contains(ecart.ChampId)));
    }

    /// <summary>The fiche as stored now.</summary>
    public FicheLue Lue { get; }

    /// <summary>The form that came too late.</summary>
    public FormulaireRecu Recu { get; }

    /// <summary>Where the pages of the dossier are.</summary>
    public AdressesDuDossier Adresses => Lue.Adresses;

    /// <summary>Who saved what meanwhile, oldest first.</summary>
    public IReadOnlyList<PassageEnPage> Passages { get; }

    /// <summary>Both sides changed these.</summary>
    public IReadOnlyList<QuestionEnConflit> EnConflit { get; }

    /// <summary>Only the author of the form changed these.</summary>
    public IReadOnlyList<QuestionEnConflit> Autres { get; }

    /// <summary>Only the others changed these: kept.</summary>
    public IReadOnlyList<EcartEnPage> Leurs { get; }

    /// <summary>The author typed something that is not stored.</summary>
    public bool ARattraper => EnConflit.Count + Autres.Count > 0 || AUnMotif;

    /// <summary>The author wrote a motive, which must not be lost either.</summary>
    public bool AUnMotif => !string.IsNullOrWhiteSpace(Recu.Motif);

    /// <summary>The motive as typed.</summary>
    public string Motif => TexteRecu.Montrer(Recu.Motif ?? "");

    /// <summary>« Enregistrer sans valider » is offered still.</summary>
    public bool PeutRendre => Lue.Intervention.EstOffert(Lue.Fiche.Id, GesteFiche.RendreAuPorteur);

    /// <summary>Why the author may write no more; empty when it may.</summary>
    public IReadOnlyList<Empechement> Empechements => Empechement.De(Lue);

    /// <summary>The button that was pressed and did nothing.</summary>
    public string? GesteDemande => Recu.Geste is { } geste ? Libelles.Francais.Nom(geste) : null;

    /// <summary>The key of the form on this page.</summary>
    public Guid Cle { get; } = Guid.CreateVersion7();

    private HashSet<string> ChangesParMoi(EntreTemps entreTemps)
    {
        var application = Lue.Questionnaire.Appliquer(
            Lue.Fiche.Type, Lue.Dossier.ContexteDe(Lue.Fiche, entreTemps.Avant), Recu.Saisie, Lue.Acteur.Role);
        return application.Ecarts
            .Where(ecart => ecart.Apres != Lue.Fiche.Reponses[ecart.ChampId])
            .Select(ecart => ecart.ChampId)
            .Concat(application.Interdites)
            .Where(Recu.Saisie.Contient)
            .ToHashSet(StringComparer.Ordinal);
    }

    private IEnumerable<QuestionEnConflit> Questions(IReadOnlyList<Remarque> remarques, Func<Champ, bool> garder) =>
        Lue.Champs.Where(garder).Where(Lue.EstLisible).GroupBy(champ => champ.Question)
            .Select(groupe => QuestionEnConflit.De(Lue, remarques, groupe.Key, [.. groupe]));
}
