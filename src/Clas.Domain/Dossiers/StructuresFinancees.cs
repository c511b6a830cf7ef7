using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>How many structures a Caf finances this year, as it declared (G6).</summary>
/// <remarks>Zero is an answer; a Caf that declared nothing is unknown, never zero in a sum.</remarks>
public sealed class StructuresFinancees
{
    /// <summary>The largest number accepted.</summary>
    public const int Maximum = 9999;

    private readonly List<DeclarationDeNombre> _declarations = [];

    private StructuresFinancees()
    {
    }

    /// <summary>Declares <paramref name="nombre"/> structures.</summary>
    /// <exception cref="ArgumentException">Not between 0 and <see cref="Maximum"/>, or <paramref name="par"/> serves another Caf.</exception>
    public StructuresFinancees(CodeCampagne campagne, CodeCaf caf, int nombre, Acteur par, DateTimeOffset le)
    {
        Campagne = campagne;
        Caf = caf;
        Modifier(nombre, par, le);
    }

    /// <summary>The year it was declared for; with the Caf, its key.</summary>
    public CodeCampagne Campagne { get; private set; }

    /// <summary>Whose structures they are; with the campagne, its key.</summary>
    public CodeCaf Caf { get; private set; }

    /// <summary>How many structures, 0 to <see cref="Maximum"/>.</summary>
    public int Nombre { get; private set; }

    /// <summary>When it was last said, in UTC.</summary>
    public DateTimeOffset Le { get; private set; }

    /// <summary>Who last said it.</summary>
    public string Par { get; private set; } = "";

    /// <summary>Moves at every change: the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The lines written since it was made or loaded; the whole history is read apart.</summary>
    public IReadOnlyCollection<DeclarationDeNombre> Declarations => _declarations;

    /// <summary>Says another number (G7); the same one again writes nothing.</summary>
    /// <exception cref="ArgumentException">As for the constructor; nothing has changed.</exception>
    public void Modifier(int nombre, Acteur par, DateTimeOffset le)
    {
        Guard.Against.Null(par);
        Guard.Against.OutOfRange(nombre, nameof(nombre), 0, Maximum);
        if (par.Role is Role.AgentCaf or Role.ResponsableCaf ? !par.Cafs.Contains(Caf) : par.Role == Role.Porteur)
            throw new ArgumentException($"{par.Role} does not speak for Caf {Caf}.", nameof(par));
        var ancien = Version == 0 ? (int?)null : Nombre;
        if (nombre == ancien)
            return;
        Nombre = nombre;
        Par = par.Nom;
        Le = Horodatage.ALaMicroseconde(le);
        Version++;
        _declarations.Add(new DeclarationDeNombre(Version, ancien, Nombre, Par, Le));
    }
}
