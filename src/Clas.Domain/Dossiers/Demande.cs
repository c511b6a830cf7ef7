namespace Clas.Domain;

/// <summary>A geste as asked: on which fiche, with which content, for which motive.</summary>
/// <param name="Fiche">The fiche; a rank the dossier does not have is a mistake of the caller.</param>
/// <param name="Geste">What is asked of it; whether it may be is judged, not assumed.</param>
/// <param name="Avec">What was typed, written only when the geste is granted; null for nothing.</param>
/// <param name="Motif">For a hand-back and a re-opening, the words the porteur will read.</param>
public sealed record Demande(FicheId Fiche, GesteFiche Geste, Saisie? Avec = null, string? Motif = null);
