namespace Clas.Domain;

/// <summary>A refused geste, where the caller asked for an exception (<see cref="DecisionExtensions.OuLever"/>).</summary>
public sealed class GesteRefuseException : InvalidOperationException
{
    /// <summary>Carries <paramref name="decision"/> and its wording as message.</summary>
    public GesteRefuseException(Decision decision)
        : base(decision?.ToString()) => Decision = decision ?? throw new ArgumentNullException(nameof(decision));

    /// <summary>The decision, with every reason.</summary>
    public Decision Decision { get; }
}
