using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>Draws up a letter, makes a message of it, and hands it over.</summary>
public sealed class Facteur(IEnumerable<IModeleDeCourrier> modeles, Composition composition, ITransport transport) : IFacteur
{
    /// <inheritdoc/>
    public async Task<Remise> RemettreAsync(CourrierARediger courrier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(courrier);
        if (modeles.FirstOrDefault(modele => modele.Nature == courrier.Nature) is not { } modele)
            return Remise.Differee($"Cette version de l’application n’a pas de lettre « {courrier.Nature} ».");
        if (await modele.RedigerAsync(courrier, ct) is not { } lettre)
            return Remise.SansObjet("Il n’y avait plus rien à dire au moment de l’envoi.");
        return composition.Composer(courrier, lettre) is { } message
            ? await transport.RemettreAsync(message, ct)
            : Remise.SansDestinataire("Aucune adresse confirmée : personne n’a été prévenu.");
    }
}
