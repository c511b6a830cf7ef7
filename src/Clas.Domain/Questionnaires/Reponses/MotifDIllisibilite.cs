namespace Clas.Domain;

/// <summary>Why an answer, kept as typed, could not be understood.</summary>
/// <remarks>The names are stored: they never change.</remarks>
public enum MotifDIllisibilite
{
    /// <summary>Not written in the expected form.</summary>
    Forme = 1,

    /// <summary>Understood, but below the least or above the greatest value accepted.</summary>
    HorsBornes = 2,

    /// <summary>More characters than accepted.</summary>
    TropLong = 3,

    /// <summary>Well written, but there is no such day (31 February).</summary>
    DateInexistante = 4,

    /// <summary>Not one of the proposed choices.</summary>
    ChoixInconnu = 5,

    /// <summary>Several values where one is expected, or a value together with « non connu ».</summary>
    Contradiction = 6,

    /// <summary>The right shape, but its control key is wrong (SIRET).</summary>
    CleFausse = 7,
}
