namespace Clas.Conformite;

/// <summary>One thing on which the host and the domain disagree.</summary>
/// <param name="Cellule">Where.</param>
/// <param name="Nature">In what.</param>
/// <param name="Detail">What was expected and what was found, in French.</param>
public sealed record Desaccord(Cellule Cellule, NatureDeDesaccord Nature, string Detail)
{
    /// <summary>One line of a report.</summary>
    public override string ToString() => $"{Cellule} : {Nature}, {Detail}";
}
