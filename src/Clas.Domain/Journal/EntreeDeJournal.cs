namespace Clas.Domain;

/// <summary>What is about to be written: a passage without its place in the chain.</summary>
internal sealed record EntreeDeJournal(string Sujet, DateTimeOffset Le, Acteur Acteur, string Geste)
{
    /// <summary>How the subject of a campagne begins; that of a dossier begins with its Caf.</summary>
    internal const string SujetDeCampagne = "campagne/";

    internal const string CleActeur = "acteur";
    internal const string CleMotif = "motif";
    internal const string SuffixeAvant = ".avant";
    internal const string SuffixeApres = ".apres";

    internal FicheId? Fiche { get; init; }

    internal string? De { get; init; }

    internal string? Vers { get; init; }

    internal string? Motif { get; init; }

    internal IReadOnlyList<Ecart> Ecarts { get; init; } = [];

    /// <summary>What is hidden behind a salt, keyed, sorted by key so that the form is unique.</summary>
    internal IEnumerable<(string Cle, string Valeur)> Valeurs() =>
        new (string Cle, string? Valeur)[] { (CleActeur, Acteur.Nom), (CleMotif, Motif) }
            .Concat(Ecarts.SelectMany(ecart => new (string Cle, string? Valeur)[]
            {
                (ecart.ChampId + SuffixeAvant, ecart.Avant?.Canonique),
                (ecart.ChampId + SuffixeApres, ecart.Apres?.Canonique),
            }))
            .Where(valeur => valeur.Valeur is not null)
            .OrderBy(valeur => valeur.Cle, StringComparer.Ordinal)
            .Select(valeur => (valeur.Cle, valeur.Valeur!));
}
