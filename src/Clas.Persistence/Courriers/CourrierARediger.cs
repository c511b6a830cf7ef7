using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A mail whose turn has come, as it was deposited: the letter is drawn up now.</summary>
/// <param name="Cle">Its key.</param>
/// <param name="Nature">Which letter.</param>
/// <param name="Destinataire">An address, or whatever the host's letters understand; for a dossier, the id of its structure.</param>
/// <param name="Donnees">The facts given at the deposit.</param>
/// <param name="IdentifiantDeMessage">The <c>Message-Id</c> to write, without its brackets: the same at each attempt.</param>
/// <param name="DeposeLe">When it was deposited, in UTC.</param>
public sealed record CourrierARediger(
    Guid Cle,
    string Nature,
    string Destinataire,
    IReadOnlyDictionary<string, string> Donnees,
    string IdentifiantDeMessage,
    DateTimeOffset DeposeLe)
{
    /// <summary>The dossier it speaks of; null for a mail that speaks of none.</summary>
    public DossierId? Dossier { get; init; }

    /// <summary>The line of the dossier's journal that it tells; null for a mail that tells none.</summary>
    public long? Sequence { get; init; }
}
