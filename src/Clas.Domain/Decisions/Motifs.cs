namespace Clas.Domain;

/// <summary>Reads a motive as typed: normalised, null when blank, refused when too long or not storable.</summary>
internal static class Motifs
{
    internal static (string? Motif, IReadOnlyList<Refus> Refus) Lire(string? saisi)
    {
        if (string.IsNullOrWhiteSpace(saisi))
            return (null, []);
        if (!TexteSaisi.EstAcceptable(saisi))
            return (null, [new Refus(MotifDeRefus.CaractereInterdit)]);
        var motif = TexteSaisi.Normaliser(saisi);
        return motif.Length switch
        {
            0 => (null, []),
            > Libelles.LongueurMaximaleDuMotif => (motif, [new Refus(MotifDeRefus.MotifTropLong)]),
            _ => (motif, []),
        };
    }
}
