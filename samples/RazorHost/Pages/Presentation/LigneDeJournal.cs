using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>A line of the journal, in words: who did what, to which fiche, when.</summary>
/// <param name="Le">« 12/06/2019 à 9 h 05 ».</param>
/// <param name="Qui">The name, unless erased.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Quoi">« Enregistrer et valider ».</param>
/// <param name="Fiche">« Fiche Structure »; null for the whole dossier.</param>
/// <param name="Motif">The motive given, if any.</param>
public sealed record LigneDeJournal(string Le, string Qui, string Role, string Quoi, string? Fiche, string? Motif)
{
    /// <summary>Puts words on a line.</summary>
    public static LigneDeJournal De(Dossier dossier, Passage passage) => new(
        Dates.AvecHeure(passage.Le),
        passage.Acteur ?? "(nom effacé)",
        Libelles.Francais.Nom(passage.Role),
        NomDuGeste(passage),
        passage.Fiche is { } fiche ? dossier.TitreDe(fiche) : null,
        passage.Motif);

    /// <summary>The label of the button, and until when: « Accorder un délai, jusqu’au 30/08/2019 inclus ».</summary>
    public static string NomDuGeste(Passage passage) => passage switch
    {
        { GesteFiche: { } geste } => Libelles.Francais.Nom(geste),
        { GesteDossier: { } geste } => Libelles.Francais.Nom(geste) + Dates.JusquAu(passage.Vers),
        _ => passage.Geste,
    };
}
