namespace Clas.Domain;

/// <summary>A geste on the whole dossier, as asked.</summary>
/// <param name="Geste">What is asked; it says which of the other properties are read.</param>
public sealed record DemandeDeDossier(GesteDossier Geste)
{
    /// <summary>The fiche Action to remove, or the fiche given a délai.</summary>
    /// <remarks>When null: the last fiche Action is removed, the Structure is given the délai.</remarks>
    public FicheId? Fiche { get; init; }

    /// <summary>Why the dossier is set aside; unused by the other gestes.</summary>
    public RaisonDeMiseALEcart Raison { get; init; } = RaisonDeMiseALEcart.Doublon;

    /// <summary>The words that explain it, asked for setting aside, re-opening and a délai.</summary>
    public string? Motif { get; init; }

    /// <summary>Until when the dossier is re-opened or the délai runs, excluded; unused by the other gestes.</summary>
    public DateTimeOffset? JusquAu { get; init; }
}
