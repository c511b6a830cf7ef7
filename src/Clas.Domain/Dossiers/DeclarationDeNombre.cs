namespace Clas.Domain;

/// <summary>One line of the history of a number of structures financed: who said which number, when, in place of which.</summary>
/// <remarks>Never changed, never deleted. Only a number that differs from the one known makes a line.</remarks>
public sealed class DeclarationDeNombre
{
    private DeclarationDeNombre()
    {
    }

    internal DeclarationDeNombre(int sequence, int? ancien, int nombre, string par, DateTimeOffset le)
    {
        Sequence = sequence;
        Ancien = ancien;
        Nombre = nombre;
        Par = par;
        Le = le;
    }

    /// <summary>1 for the first declaration, then one more at each: its key beside the Caf and the campagne.</summary>
    public int Sequence { get; private set; }

    /// <summary>The number it replaced; null for the first one, or when it was said before a history was kept.</summary>
    public int? Ancien { get; private set; }

    /// <summary>The number said.</summary>
    public int Nombre { get; private set; }

    /// <summary>The name of who said it.</summary>
    public string Par { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset Le { get; private set; }

    /// <summary>Had the Caf declared nothing before?</summary>
    public bool EstPremiere => Sequence == 1;
}
