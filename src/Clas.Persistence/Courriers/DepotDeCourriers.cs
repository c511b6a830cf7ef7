using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The outbox of a context: what is deposited leaves if, and only if, the caller's transaction is committed.</summary>
public sealed class DepotDeCourriers
{
    private readonly DbContext _contexte;
    private readonly Reglages _reglages;
    private readonly TimeProvider _temps;

    internal DepotDeCourriers(DbContext contexte, Reglages reglages, TimeProvider temps)
    {
        _contexte = contexte;
        _reglages = reglages;
        _temps = temps;
    }

    /// <summary>Adds a mail to the caller's unit of work: saved by its <c>SaveChanges</c>, sent later.</summary>
    /// <remarks>The letter is drawn up at sending, from what is true then: give what it starts from, not its text.</remarks>
    /// <param name="nature">Which letter, « compte.confirmation »; at most 60 characters.</param>
    /// <param name="destinataire">An address, or whatever the host's letters understand (an account's id); at most 320 characters.</param>
    /// <param name="donnees">A few facts the letter needs. Never a password, a token or a link that opens something: mint those at sending.</param>
    /// <returns>The mail's key.</returns>
    /// <exception cref="ArgumentException">A text is empty, too long, or holds what a database would refuse.</exception>
    public Guid Deposer(string nature, string destinataire, IReadOnlyDictionary<string, string>? donnees = null)
    {
        Exiger(nature, CourrierConfiguration.LongueurDeLaNature, nameof(nature));
        Exiger(destinataire, CourrierConfiguration.LongueurDuDestinataire, nameof(destinataire));
        foreach (var (nom, valeur) in donnees ?? Courrier.Rien)
        {
            Exiger(nom, CourrierConfiguration.LongueurDeLaNature, nameof(donnees));
            if (!TexteSaisi.EstAcceptable(valeur))
                throw new ArgumentException($"« {nom} » holds a character that cannot be kept.", nameof(donnees));
        }

        return Ajouter(nature, destinataire, donnees ?? Courrier.Rien).Cle;
    }

    /// <summary>Deposits what a line of a journal has to say.</summary>
    internal void Raconter(string nature, StructurePorteuseId structure, DossierId dossier, long sequence) =>
        Ajouter(nature, structure.ToString(), Courrier.Rien).Racontant(dossier, sequence);

    private Courrier Ajouter(string nature, string destinataire, IReadOnlyDictionary<string, string> donnees) => _contexte
        .Add(new Courrier(nature, destinataire, donnees, _reglages.DomaineDesCourriers, _temps.GetUtcNow()))
        .Entity;

    private static void Exiger(string texte, int longueur, string parametre)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(texte, parametre);
        if (texte.Length > longueur || !TexteSaisi.EstAcceptable(texte))
            throw new ArgumentException($"At most {longueur} characters, all of which can be kept.", parametre);
    }
}
