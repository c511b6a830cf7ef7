using Clas.Domain;

namespace Clas.Persistence;

/// <summary>Which page of which list is asked for.</summary>
/// <param name="Campagne">The campagne.</param>
/// <param name="Caf">The Caf.</param>
public sealed record DemandeDeBilan(CodeCampagne Campagne, CodeCaf Caf)
{
    /// <summary>The largest <see cref="Taille"/>.</summary>
    public const int TailleMaximale = 200;

    /// <summary>Which dossiers; all by default.</summary>
    public FiltreDeBilan Filtre { get; init; } = FiltreDeBilan.Tous;

    /// <summary>Words of the name, of the number or of the Sias number; case and accents do not count. Blank for all.</summary>
    public string? Recherche { get; init; }

    /// <summary>In which order; what is to be verified first, by default.</summary>
    public TriDeBilan Tri { get; init; } = TriDeBilan.AFaire;

    /// <summary>The <see cref="PageDeBilan.Suite"/> of the page before, asked in the same order; null or unreadable for the first page.</summary>
    public string? Apres { get; init; }

    /// <summary>Lines a page, 1 to <see cref="TailleMaximale"/>; 50 by default, brought back within these bounds.</summary>
    public int Taille { get; init; } = 50;
}
