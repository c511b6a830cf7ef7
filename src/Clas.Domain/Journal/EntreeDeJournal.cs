namespace Clas.Domain;

/// <summary>What is about to be written: a passage without its place in the chain.</summary>
internal sealed record EntreeDeJournal(string Sujet, DateTimeOffset Le, Acteur Acteur, string Geste)
{
    internal FicheId? Fiche { get; init; }

    internal string? De { get; init; }

    internal string? Vers { get; init; }

    internal string? Motif { get; init; }

    internal IReadOnlyList<Ecart> Ecarts { get; init; } = [];

    /// <summary>What is hidden behind a salt, keyed, sorted by key so that the form is unique.</summary>
    internal IEnumerable<(string Cle, string Valeur)> Valeurs() =>
        new (string Cle, string? Valeur)[] { (Passage.CleActeur, Acteur.Nom), (Passage.CleMotif, Motif) }
            .Concat(Ecarts.SelectMany(ecart => new (string Cle, string? Valeur)[]
            {
                (ecart.ChampId + Passage.SuffixeAvant, ecart.Avant?.Canonique),
                (ecart.ChampId + Passage.SuffixeApres, ecart.Apres?.Canonique),
            }))
            .Where(valeur => valeur.Valeur is not null)
            .OrderBy(valeur => valeur.Cle, StringComparer.Ordinal)
            .Select(valeur => (valeur.Cle, valeur.Valeur!));
}
