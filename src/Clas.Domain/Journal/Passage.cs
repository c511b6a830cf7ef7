namespace Clas.Domain;

/// <summary>One line of the journal: who did what, when, from where to where, and what differed.</summary>
/// <remarks>
/// Written in the transaction of the geste, chained to the line before. The chain covers the salted digest of each
/// value, never the value: names, motives and answers can be erased and the chain still verifies.
/// </remarks>
public sealed class Passage
{
    private Passage()
    {
    }

    /// <summary>What the journal is about: a dossier (« 763/… ») or a campagne.</summary>
    public string Sujet { get; private set; } = "";

    /// <summary>Place in the journal, from 1, without a gap.</summary>
    public long Sequence { get; private set; }

    /// <summary>When, in UTC, to the microsecond.</summary>
    public DateTimeOffset Le { get; private set; }

    /// <summary>The host's identifier of who acted; the name is an erasable value.</summary>
    public string ActeurId { get; private set; } = "";

    /// <summary>In what capacity.</summary>
    public Role Role { get; private set; }

    /// <summary>The geste, as a stable name (« Valider », « AjouterAction », for a campagne « Prolonger »).</summary>
    public string Geste { get; private set; } = "";

    /// <summary>The geste when it is one on a fiche; else null.</summary>
    public GesteFiche? GesteFiche => EstDUnDossier && Enum.TryParse<GesteFiche>(Geste, out var geste) ? geste : null;

    /// <summary>The geste when it is one on a whole dossier, even if it names a fiche; else null.</summary>
    public GesteDossier? GesteDossier => EstDUnDossier && Enum.TryParse<GesteDossier>(Geste, out var geste) ? geste : null;

    /// <summary>The fiche concerned, also when a geste on the dossier names one; else null.</summary>
    public FicheId? Fiche { get; private set; }

    /// <summary>For a geste on a fiche, its status before, as a stable name; else null.</summary>
    public string? De { get; private set; }

    /// <summary>Where the geste led, as a stable text; null when that is nowhere new.</summary>
    /// <remarks>
    /// On a fiche, its status after, the same as before when it did not move. On a dossier, the
    /// <see cref="RaisonDeMiseALEcart"/> that sets it aside, or the end of the délai or of the re-opening, excluded, in UTC:
    /// « 2019-08-30T22:00:00.000000Z ».
    /// </remarks>
    public string? Vers { get; private set; }

    /// <summary>Hash of the line before; empty for the first.</summary>
    public string EmpreintePrecedente { get; private set; } = "";

    /// <summary>Hash of this line, in lowercase hexadecimal.</summary>
    public string Empreinte { get; private set; } = "";

    /// <summary>The salted digests that the chain covers, sorted by key. Never erased.</summary>
    public IReadOnlyList<EmpreinteDeValeur> Empreintes { get; private set; } = [];

    /// <summary>The values and their salts, as long as they are kept.</summary>
    public IReadOnlyList<ValeurJournalisee> Valeurs { get; private set; } = [];

    /// <summary>The name of who acted, unless erased.</summary>
    public string? Acteur => Valeur(EntreeDeJournal.CleActeur);

    /// <summary>The motive given, unless none or erased.</summary>
    public string? Motif => Valeur(EntreeDeJournal.CleMotif);

    /// <summary>What differed, answer by answer, as far as the values are kept.</summary>
    public IReadOnlyList<Ecart> Ecarts() =>
    [
        .. Empreintes
            .Where(empreinte => empreinte.Cle is not (EntreeDeJournal.CleActeur or EntreeDeJournal.CleMotif))
            .Select(empreinte => empreinte.Cle[..empreinte.Cle.LastIndexOf('.')])
            .Distinct(StringComparer.Ordinal)
            .Select(champ => new Ecart(champ, Reponse(champ + EntreeDeJournal.SuffixeAvant), Reponse(champ + EntreeDeJournal.SuffixeApres))),
    ];

    /// <summary>Erases a value and its salt (GDPR); the chain still verifies.</summary>
    /// <param name="cle">« acteur », « motif », « S01.avant »…; an absent one is no error.</param>
    public void Effacer(string cle) => Valeurs = [.. Valeurs.Where(valeur => valeur.Cle != cle)];

    /// <summary>Writes the line that follows <paramref name="tete"/>.</summary>
    internal static Passage Inscrire(TeteDeJournal tete, SceauDeJournal sceau, EntreeDeJournal entree)
    {
        var sequence = tete.Sequence + 1;
        ValeurJournalisee[] valeurs =
        [
            .. entree.Valeurs().Select(v => new ValeurJournalisee(v.Cle, sceau.Sel(entree.Sujet, sequence, v.Cle), v.Valeur)),
        ];
        var passage = new Passage
        {
            Sujet = entree.Sujet,
            Sequence = sequence,
            Le = entree.Le,
            ActeurId = entree.Acteur.Id,
            Role = entree.Acteur.Role,
            Geste = entree.Geste,
            Fiche = entree.Fiche,
            De = entree.De,
            Vers = entree.Vers,
            EmpreintePrecedente = tete.Empreinte,
            Valeurs = valeurs,
            Empreintes = [.. valeurs.Select(valeur => new EmpreinteDeValeur(valeur.Cle, valeur.Empreinte))],
        };
        passage.Empreinte = passage.Calculer(sceau);
        return passage;
    }

    /// <summary>The hash of the canonical form.</summary>
    internal string Calculer(SceauDeJournal sceau) => sceau.Empreinte(FormeCanonique());

    /// <summary>The canonical form, version 1; frozen by test vectors: a change is a new version, never an edit.</summary>
    internal byte[] FormeCanonique()
    {
        var forme = new OctetsCanoniques()
            .Champ("clas-passage-v1").Champ(Sujet).Champ(Sequence)
            .Champ(Le.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture))
            .Champ(ActeurId).Champ(Role.ToString()).Champ(Geste).Champ(Fiche?.Code).Champ(De).Champ(Vers)
            .Champ(EmpreintePrecedente).Champ(Empreintes.Count);
        foreach (var empreinte in Empreintes)
            forme.Champ(empreinte.Cle).Champ(empreinte.Empreinte);
        return forme.Octets;
    }

    // A campagne has gestes of the same names: « Rouvrir ».
    private bool EstDUnDossier => !Sujet.StartsWith(EntreeDeJournal.SujetDeCampagne, StringComparison.Ordinal);

    private string? Valeur(string cle) => Valeurs.FirstOrDefault(valeur => valeur.Cle == cle)?.Valeur;

    private Reponse? Reponse(string cle) => Valeur(cle) is { } canonique ? Domain.Reponse.DepuisCanonique(canonique) : null;
}
