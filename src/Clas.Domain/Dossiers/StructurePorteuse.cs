using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>An association, a centre social, a commune…: the same from year to year. Not an account.</summary>
/// <remarks>Accounts attach to structures, n to n; that tie belongs to the host.</remarks>
public sealed class StructurePorteuse
{
    private StructurePorteuse()
    {
    }

    /// <summary>Names a new structure porteuse.</summary>
    /// <param name="id">A version 7 identifier, created by the host.</param>
    /// <param name="nom">Its name as first given; each campagne's fiche Structure may spell it otherwise.</param>
    public StructurePorteuse(StructurePorteuseId id, string nom)
    {
        Id = id;
        Nom = TexteSaisi.Normaliser(Guard.Against.NullOrWhiteSpace(nom));
    }

    /// <summary>The same from campagne to campagne, whatever its name or accounts become.</summary>
    public StructurePorteuseId Id { get; private set; }

    /// <summary>The name under which it was first known.</summary>
    public string Nom { get; private set; } = "";
}
