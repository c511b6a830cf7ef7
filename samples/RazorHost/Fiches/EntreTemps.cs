using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>What others saved on a fiche between the drawing of a page and its sending.</summary>
/// <remarks>
/// Each saving of a fiche moves its revision by one and writes one line of journal: undoing the lines that are too many
/// gives back the answers the page was showing, hence who changed what.
/// </remarks>
internal sealed class EntreTemps
{
    /// <param name="fiche">The fiche as stored now.</param>
    /// <param name="revisionLue">The revision the page was showing.</param>
    /// <param name="journal">The lines of that fiche.</param>
    internal EntreTemps(Fiche fiche, int revisionLue, IEnumerable<Passage> journal)
    {
        // A geste on the dossier may name the fiche too, an Action added, a délai granted: it saves nothing of it.
        var ecritures = journal.Where(passage => passage.GesteFiche is not null).OrderBy(passage => passage.Sequence).ToList();
        Passages = [.. ecritures.TakeLast(revisionLue < 0 ? ecritures.Count : Math.Max(0, fiche.Revision - revisionLue))];
        Avant = Passages.Reverse().SelectMany(passage => passage.Ecarts()).Aggregate(
            fiche.Reponses,
            (reponses, ecart) => ecart.Avant is { } avant ? reponses.Avec(ecart.ChampId, avant) : reponses.Sans(ecart.ChampId));
        Changes = Avant.Ecarts(fiche.Reponses).Select(ecart => ecart.ChampId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The savings, oldest first.</summary>
    internal IReadOnlyList<Passage> Passages { get; }

    /// <summary>The answers the page was showing.</summary>
    internal Reponses Avant { get; }

    /// <summary>The slots that others changed.</summary>
    internal IReadOnlySet<string> Changes { get; }
}
