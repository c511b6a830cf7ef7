namespace Clas.Domain;

/// <summary>A JSON text that is no Saisie.</summary>
public sealed class SaisieIllisibleException : ArgumentException
{
    internal SaisieIllisibleException(string message, string? propriete = null, Exception? cause = null)
        : base(propriete is null ? message : $"“{propriete}”: {message}", cause) => Propriete = propriete;

    /// <summary>The offending property; null when the whole text is at fault.</summary>
    public string? Propriete { get; }
}
