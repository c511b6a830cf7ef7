using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>Turns a refusal into an exception, for callers to whom it would be a defect.</summary>
/// <remarks>Beside the decision and not in it: a decision does not know the exception that carries it.</remarks>
public static class DecisionExtensions
{
    extension(Decision decision)
    {
        /// <summary>This decision when granted; else throws.</summary>
        /// <exception cref="GesteRefuseException">Refused; the exception carries the same reasons.</exception>
        public Decision OuLever() =>
            Guard.Against.Null(decision).EstAccordee ? decision : throw new GesteRefuseException(decision);
    }
}
