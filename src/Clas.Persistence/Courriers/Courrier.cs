using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A row of the outbox: what must be said to whom, written in the transaction of what is to be said.</summary>
/// <remarks>
/// It holds no text: the letter is drawn up when its turn comes, from what is true then. Its key is its own and begins
/// with no Caf: the mail of an account belongs to none (ADR 0013).
/// </remarks>
internal sealed class Courrier
{
    private Courrier()
    {
    }

    internal Courrier(
        string nature, string destinataire, IReadOnlyDictionary<string, string> donnees, string domaine, DateTimeOffset le)
    {
        Cle = Guid.CreateVersion7(le);
        Nature = nature;
        Destinataire = destinataire;
        Donnees = donnees;
        IdentifiantDeMessage = $"{Cle:N}@{domaine}";
        DeposeLe = Horodatage.ALaMicroseconde(le);
        PasAvantLe = DeposeLe;
    }

    internal Guid Cle { get; private set; }

    /// <summary>Which letter, « dossier.retour », « compte.confirmation ».</summary>
    internal string Nature { get; private set; } = "";

    /// <summary>An address, or whatever the host's letters understand; resolved at sending.</summary>
    internal string Destinataire { get; private set; } = "";

    /// <summary>A few facts for the letter; never a secret.</summary>
    internal IReadOnlyDictionary<string, string> Donnees { get; private set; } = Rien;

    /// <summary>The <c>Message-Id</c> without its brackets: fixed here, so that a mail sent twice says so itself.</summary>
    internal string IdentifiantDeMessage { get; private set; } = "";

    /// <summary>With <see cref="DossierCle"/> and <see cref="Sequence"/>, the line of the journal it tells; null for any other mail.</summary>
    internal CodeCaf? Caf { get; private set; }

    internal Guid? DossierCle { get; private set; }

    internal long? Sequence { get; private set; }

    internal DateTimeOffset DeposeLe { get; private set; }

    internal EtatDeCourrier Etat { get; private set; } = EtatDeCourrier.EnAttente;

    /// <summary>Attempts begun: counted when it is claimed, so that one which kills its process ends some day.</summary>
    internal int Tentatives { get; private set; }

    /// <summary>When it may be claimed: the deposit, the end of a wait, or the end of the lease of whoever is sending it.</summary>
    internal DateTimeOffset PasAvantLe { get; private set; }

    /// <summary>The lease of whoever is sending it now, or died while it was.</summary>
    internal Guid? Bail { get; private set; }

    /// <summary>When it was sent, or given up.</summary>
    internal DateTimeOffset? ClosLe { get; private set; }

    /// <summary>One sentence on the last attempt, for whoever looks after mails; never a secret.</summary>
    internal string? Remarque { get; private set; }

    /// <summary>The dossier it tells of; null for any other mail.</summary>
    internal DossierId? Dossier => this is { Caf: { } caf, DossierCle: { } cle } ? new DossierId(caf, cle) : null;

    internal static IReadOnlyDictionary<string, string> Rien { get; } = new Dictionary<string, string>();

    /// <summary>It tells this line of this journal.</summary>
    internal Courrier Racontant(DossierId dossier, long sequence)
    {
        (Caf, DossierCle, Sequence) = (dossier.Caf, dossier.Valeur, sequence);
        return this;
    }

    internal CourrierARediger ARediger() =>
        new(Cle, Nature, Destinataire, Donnees, IdentifiantDeMessage, DeposeLe) { Dossier = Dossier, Sequence = Sequence };

    internal CourrierSuivi Suivi() => new(ARediger(), Etat, Tentatives, PasAvantLe, ClosLe, Remarque);
}
