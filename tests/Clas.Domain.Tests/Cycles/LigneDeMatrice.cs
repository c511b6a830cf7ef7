namespace Clas.Domain.Tests.Cycles;

/// <summary>One line of <c>matrice.txt</c> for one role: what a geste must give, whatever the code says.</summary>
/// <remarks>
/// <see cref="Vers"/> is the status after, when every guard of <see cref="Sous"/> holds; null when the geste is never
/// granted, and then <see cref="SeulMotif"/> is the one reason given.
/// </remarks>
public sealed record LigneDeMatrice(
    TypeDeFiche Fiche,
    StatutFiche Statut,
    GesteFiche Geste,
    Role Role,
    StatutFiche? Vers,
    IReadOnlyList<GardeAttendue> Sous,
    MotifDeRefus? SeulMotif)
{
    /// <summary>Every subset of the guards that fail. A geste never granted: nothing is wrong, then everything is.</summary>
    internal IEnumerable<Cellule> Cellules() => Vers is null
        ? [new Cellule(this, []), new Cellule(this, Matrice.Gardes)]
        : Enumerable.Range(0, 1 << Sous.Count).Select(masque =>
            new Cellule(this, [.. Sous.Where((_, rang) => (masque & (1 << rang)) != 0)]));
}

/// <summary>A guard as the reviewed file says it.</summary>
public sealed record GardeAttendue(string Nom, MotifDeRefus Motif, bool EstDuMoment);
