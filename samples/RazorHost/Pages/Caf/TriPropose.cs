using Clas.Persistence;

namespace RazorHost.Pages.Caf;

/// <summary>An order of the bilan: in the list « Trier », and at the head of its column.</summary>
/// <param name="Valeur">What the address says, « recents »; empty for the order one finds without asking.</param>
/// <param name="Tri">What the store is asked.</param>
/// <param name="Libelle">Its words in the list.</param>
/// <param name="Colonne">The column whose heading asks for it; null when the list alone does.</param>
/// <param name="Sens">« ascending » or « descending », said to those who do not see the arrow.</param>
public sealed record TriPropose(string Valeur, TriDeBilan Tri, string Libelle, string? Colonne, string Sens)
{
    public static IReadOnlyList<string> Colonnes { get; } =
        ["Structure", "Fiche Structure", "Nombre de fiches Action", "À faire", "Dernier geste"];

    public static IReadOnlyList<TriPropose> Tous { get; } =
    [
        new("", TriDeBilan.AFaire, "À vérifier en premier", "À faire", "ascending"),
        new("nom", TriDeBilan.Nom, "Nom de la structure", "Structure", "ascending"),
        new("numero", TriDeBilan.Numero, "Numéro de dossier", null, "ascending"),
        new("recents", TriDeBilan.DuPlusRecent, "Dernier geste, du plus récent", "Dernier geste", "descending"),
        new("anciens", TriDeBilan.DuPlusAncien, "Dernier geste, du plus ancien", "Dernier geste", "ascending"),
    ];

    /// <summary>Which order an address asks for; the table one works down when it asks for none that is known.</summary>
    public static TriPropose Lire(string? valeur) => Tous.FirstOrDefault(tri => tri.Valeur == valeur) ?? Tous[0];

    /// <summary>What a click on a heading asks for: its other order when it sorts already; null when it sorts nothing.</summary>
    public TriPropose? ApresUnClic(string colonne) =>
        Tous.FirstOrDefault(tri => tri.Colonne == colonne && tri != this) ?? Tous.FirstOrDefault(tri => tri.Colonne == colonne);
}
