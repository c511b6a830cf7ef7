namespace Clas.Domain;

/// <summary>A geste on the whole dossier, as asked.</summary>
/// <param name="Geste">What is asked; it says which of the other properties are read.</param>
public sealed record DemandeDeDossier(GesteDossier Geste)
{
    /// <summary>The fiche Action to remove; unused by the other gestes.</summary>
    public FicheId? Fiche { get; init; }

    /// <summary>Why the dossier is set aside; unused by the other gestes.</summary>
    public RaisonDeMiseALEcart Raison { get; init; } = RaisonDeMiseALEcart.Doublon;

    /// <summary>The words that explain it, asked for setting aside and re-opening.</summary>
    public string? Motif { get; init; }

    /// <summary>Until when the dossier is re-opened; unused by the other gestes.</summary>
    public DateTimeOffset? JusquAu { get; init; }
}
