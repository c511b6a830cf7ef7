namespace Clas.Persistence;

/// <summary>What became of a mail.</summary>
/// <remarks>The numbers are stored: they never change.</remarks>
public enum EtatDeCourrier
{
    /// <summary>To be sent: now, or once more later.</summary>
    EnAttente = 1,

    /// <summary>The mail server took it.</summary>
    Envoye = 2,

    /// <summary>When its turn came there was nothing left to say: nothing was sent.</summary>
    SansObjet = 3,

    /// <summary>When its turn came nobody had an address: nothing was sent, somebody should look.</summary>
    SansDestinataire = 4,

    /// <summary>Tried often enough; kept, to be sent again by hand.</summary>
    EnEchec = 5,
}
