namespace RazorHost.Identite;

/// <summary>What a link opens. The numbers are stored.</summary>
public enum NatureDeJeton
{
    /// <summary>Confirms the address of a new account.</summary>
    Confirmation = 1,

    /// <summary>Chooses a new password.</summary>
    Reinitialisation = 2,

    /// <summary>Confirms a new address.</summary>
    ChangementDAdresse = 3,
}
