namespace Clas.Domain;

/// <summary>What a Saisie makes of the answers of a fiche.</summary>
public sealed class Application
{
    internal Application(Reponses avant, Reponses apres)
    {
        Apres = apres;
        Ecarts = avant.Ecarts(apres);
    }

    /// <summary>The answers as they would be, without those that are no longer asked.</summary>
    /// <remarks>What is typed ahead of the answer it depends on stays, though not asked yet; once ruled out it goes.</remarks>
    public Reponses Apres { get; }

    /// <summary>What changes, slot by slot, ids sorted.</summary>
    public IReadOnlyList<Ecart> Ecarts { get; }

    /// <summary>Slots that this fiche does not have.</summary>
    public IReadOnlyList<string> Inconnues { get; internal init; } = [];

    /// <summary>Slots of the other side, or of nobody, whose value would change.</summary>
    public IReadOnlyList<string> Reservees { get; internal init; } = [];

    /// <summary>Slots whose text holds what no database stores alike: NUL, or half of a character.</summary>
    public IReadOnlyList<string> Interdites { get; internal init; } = [];

    /// <summary>Whether everything in the Saisie may be written.</summary>
    public bool EstAcceptee => Inconnues.Count == 0 && Reservees.Count == 0 && Interdites.Count == 0;
}
