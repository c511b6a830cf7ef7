namespace Clas.Domain;

/// <summary>Why a dossier is set aside.</summary>
/// <remarks>The numbers are stored: they never change.</remarks>
public enum RaisonDeMiseALEcart
{
    /// <summary>Another dossier of the same structure exists for this campagne.</summary>
    Doublon = 1,

    /// <summary>It belongs to another Caf.</summary>
    AutreCaf = 2,

    /// <summary>The Caf did not finance this structure.</summary>
    NonFinancee = 3,

    /// <summary>Somebody was trying the application.</summary>
    Essai = 4,
}
