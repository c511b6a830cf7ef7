namespace Clas.Domain;

/// <summary>What the answers of a fiche still lack, and what does not agree.</summary>
public sealed class Examen
{
    internal Examen(int demandes, IReadOnlyList<Champ> manquants, IReadOnlyList<Champ> illisibles, IReadOnlyList<Constat> constats)
    {
        Demandes = demandes;
        Manquants = manquants;
        Illisibles = illisibles;
        Constats = constats;
        Blocages = [.. constats.Where(constat => constat.Severite == Severite.Bloquant)];
        Alertes = [.. constats.Where(constat => constat.Severite == Severite.Alerte)];
    }

    /// <summary>Slots that the porteur must still fill in, in the order of the fiche.</summary>
    public IReadOnlyList<Champ> Manquants { get; }

    /// <summary>Slots that hold something that could not be understood.</summary>
    public IReadOnlyList<Champ> Illisibles { get; }

    /// <summary>Every control that does not hold.</summary>
    public IReadOnlyList<Constat> Constats { get; }

    /// <summary>Those that refuse Terminer and Valider.</summary>
    public IReadOnlyList<Constat> Blocages { get; }

    /// <summary>Those that are only shown.</summary>
    public IReadOnlyList<Constat> Alertes { get; }

    /// <summary>How many slots the porteur must fill in, as the fiche stands.</summary>
    public int Demandes { get; }

    /// <summary>How many of them are filled in.</summary>
    public int Repondues => Demandes - Manquants.Count;

    /// <summary>Nothing required of the porteur is missing.</summary>
    public bool EstComplete => Manquants.Count == 0;

    /// <summary>No blocking control fails and every answer is understood.</summary>
    public bool EstCoherente => Blocages.Count == 0 && Illisibles.Count == 0;
}
