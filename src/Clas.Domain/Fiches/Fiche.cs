namespace Clas.Domain;

/// <summary>A fiche Structure or a fiche Action: a status, answers, and dated facts. It does not know its dossier.</summary>
public sealed class Fiche
{
    private Fiche()
    {
    }

    internal Fiche(FicheId id) => Rang = id.Rang;

    /// <summary>Rank in the dossier: 0 for the Structure, 1 and up for the Actions. Never used twice.</summary>
    public int Rang { get; private set; }

    /// <summary>The fiche's identifier within its dossier.</summary>
    public FicheId Id => Rang == 0 ? FicheId.Structure : FicheId.Action(Rang);

    /// <summary>Structure for rank 0, Action for the others.</summary>
    public TypeDeFiche Type => Rang == 0 ? TypeDeFiche.Structure : TypeDeFiche.Action;

    /// <summary>Moves when this fiche's content or status moves: what a form carries to detect that it is stale.</summary>
    public int Revision { get; private set; }

    /// <summary>Where the fiche stands; only a granted geste moves it.</summary>
    public StatutFiche Statut { get; private set; }

    /// <summary>The answers, unreadable ones as typed.</summary>
    public Reponses Reponses { get; private set; } = Reponses.Vide;

    /// <summary>What the Caf asked to take up again; null when nothing is asked.</summary>
    public DemandeDeCorrection? DemandeDeCorrection { get; private set; }

    /// <summary>Until when the porteur may still write although entry is closed; null when no délai runs.</summary>
    public DateTimeOffset? DelaiJusquAu { get; private set; }

    /// <summary>When it was last finished, in UTC; null while it is not.</summary>
    public DateTimeOffset? TermineeLe { get; private set; }

    /// <summary>When it was validated, in UTC; null while it is not.</summary>
    public DateTimeOffset? ValideeLe { get; private set; }

    /// <summary>The guide's colour (G14).</summary>
    public Feu Feu => Statut.Feu;

    /// <summary>Was it saved at least once?</summary>
    public bool EstCommencee => Statut != StatutFiche.NonCommencee;

    /// <summary>Is it closed to both sides?</summary>
    public bool EstValidee => Statut == StatutFiche.Validee;

    /// <summary>Does a délai let the porteur write at this instant?</summary>
    public bool DelaiCourtA(DateTimeOffset le) => le < DelaiJusquAu;

    /// <summary>Writes content and status in one move; dates follow the status.</summary>
    internal void Passer(StatutFiche vers, Reponses reponses, DateTimeOffset le)
    {
        if (vers != Statut)
        {
            TermineeLe = vers >= StatutFiche.Terminee ? TermineeLe ?? le : null;
            ValideeLe = vers == StatutFiche.Validee ? le : null;
            if (vers >= StatutFiche.Terminee)
                DemandeDeCorrection = null;
            if (vers == StatutFiche.Validee)
                DelaiJusquAu = null;
        }

        Statut = vers;
        Reponses = reponses;
        Revision++;
    }

    /// <summary>Remembers what the Caf asked, and the délai it grants once entry is closed.</summary>
    internal void Demander(DemandeDeCorrection demande, DateTimeOffset? delaiJusquAu)
    {
        DemandeDeCorrection = demande;
        DelaiJusquAu = delaiJusquAu ?? DelaiJusquAu;
    }

    /// <summary>Lets the porteur write until then; what a form on screen shows does not move.</summary>
    internal void AccorderUnDelai(DateTimeOffset jusquAu) => DelaiJusquAu = jusquAu;
}
