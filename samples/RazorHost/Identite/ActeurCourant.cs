using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>Who acts in this request, and at what instant: all that a geste asks of the host.</summary>
public sealed class ActeurCourant(TimeProvider horloge)
{
    private Acteur? _acteur;

    /// <summary>Somebody is signed in, and still may be.</summary>
    public bool EstConnecte => _acteur is not null;

    /// <summary>The domain's actor.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page should have asked for it.</exception>
    public Acteur Acteur => _acteur ?? throw new InvalidOperationException("Nobody is signed in on this page.");

    /// <summary>The instant, in UTC.</summary>
    public DateTimeOffset Maintenant => horloge.GetUtcNow();

    /// <summary>Said once, by the cookie's validation.</summary>
    internal void Reconnaitre(Acteur acteur) => _acteur = acteur;
}
