namespace Clas.Conformite;

/// <summary>What a trial found: how much was tried, and every disagreement.</summary>
/// <param name="Accordees">Cells that the domain grants, tried.</param>
/// <param name="Refusees">Cells that the domain refuses, tried.</param>
/// <param name="NonTentees">Cells whose role nobody has in this host.</param>
/// <param name="Desaccords">In the order of the trial; empty when the host and the domain agree.</param>
public sealed record RapportDeConformite(
    int Accordees, int Refusees, IReadOnlyList<Cellule> NonTentees, IReadOnlyList<Desaccord> Desaccords)
{
    /// <summary>How many cells were tried.</summary>
    public int Eprouvees => Accordees + Refusees;

    /// <summary>Cells of both kinds were tried, and nothing disagrees.</summary>
    public bool EstConforme => Accordees > 0 && Refusees > 0 && Desaccords.Count == 0;

    /// <summary>The figures, then one line a disagreement: the message of a failing test.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{Eprouvees} cellules éprouvées ({Accordees} accordées par le domaine, {Refusees} refusées), "
            + $"{NonTentees.Count} non tentées, {Desaccords.Count} désaccord(s)",
        .. Desaccords.Select(desaccord => desaccord.ToString()),
    ]);
}
