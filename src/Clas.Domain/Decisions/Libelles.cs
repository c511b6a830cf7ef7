namespace Clas.Domain;

/// <summary>The names and the refusals that the domain gives to a user, in one overridable place.</summary>
/// <remarks>
/// To change a wording, inherit and override: <see cref="Nom(Enum)"/> for the name of a value (a status, a geste, a
/// role), <see cref="Expliquer"/> for a refusal. A test checks that every public value has its words. What is asked is worded
/// by the questionnaire, labels and checks; what a question expects follows from its type and its bounds, and is fixed.
/// </remarks>
public class Libelles
{
    /// <summary>The longest motive accepted, in characters.</summary>
    public const int LongueurMaximaleDuMotif = ExplicationsFrancaises.LongueurMaximaleDuMotif;

    /// <summary>The words as shipped.</summary>
    public static Libelles Francais { get; } = new();

    /// <summary>The name of a value, as written on a screen: « En saisie », « Agent de la Caf ».</summary>
    /// <exception cref="ArgumentException">The value has no French name: it is not for users to see.</exception>
    public virtual string Nom(Enum valeur)
    {
        ArgumentNullException.ThrowIfNull(valeur);
        return NomsFrancais.Table.TryGetValue($"{valeur.GetType().Name}.{valeur}", out var nom)
            ? nom
            : throw new ArgumentException($"{valeur.GetType().Name}.{valeur} has no French name.", nameof(valeur));
    }

    /// <summary>What is wrong, who can unblock it, and what to do next; a host's own restriction keeps its own words.</summary>
    public virtual Explication Expliquer(Refus refus)
    {
        ArgumentNullException.ThrowIfNull(refus);
        return refus.Explication ?? ExplicationsFrancaises.De(refus.Motif);
    }
}
