namespace Clas.Domain;

/// <summary>One answer. Blank is no answer at all: there is none then, never an empty one.</summary>
/// <remarks>A closed set, compared by value; <see cref="Canonique"/> stores it, <c>Reponse.DepuisCanonique</c> reads it back.</remarks>
public abstract record Reponse
{
    private protected Reponse()
    {
    }

    /// <summary>The one form in which it is stored and hashed; the letter before « : » tells its kind.</summary>
    public abstract string Canonique { get; }

    /// <summary>As an input would be filled again: French forms, or the ids of choices.</summary>
    public abstract IReadOnlyList<string> Brut { get; }

    /// <summary>What people read: « oui », « 1 234,50 », « 01/09/2018 », labels of choices.</summary>
    /// <param name="champ">The slot it answers, which knows labels and decimals.</param>
    public abstract string EnClair(Champ champ);

    /// <summary>The same with the unit of the question: « 25 enfants ». « Non connu » has none, nor what cannot be read.</summary>
    /// <param name="champ">The slot it answers, which knows the unit.</param>
    public virtual string EnClairAvecUnite(Champ champ) => EnClair(champ);

    /// <inheritdoc/>
    public sealed override string ToString() => Canonique;
}
