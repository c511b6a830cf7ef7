using static Clas.Domain.StatutFiche;

namespace Clas.Domain.Tests.Cycles;

/// <summary>One cell of the matrix: a line, and the guards that fail. It knows how to come true in a real dossier.</summary>
internal sealed record Cellule(LigneDeMatrice Ligne, IReadOnlyList<GardeAttendue> EnDefaut)
{
    internal IEnumerable<MotifDeRefus> DuMoment => Ligne.SeulMotif is { } seul ? [seul] : Motifs(duMoment: true);

    internal IEnumerable<MotifDeRefus> DeLaDemande => Ligne.SeulMotif is null ? Motifs(duMoment: false) : [];

    internal StatutFiche Apres => Ligne.Vers is { } vers && EnDefaut.Count == 0 ? vers : Ligne.Statut;

    internal FicheId Fiche => Ligne.Fiche == TypeDeFiche.Structure ? Monde.Structure : Monde.Action;

    /// <summary>The Caf works when porteurs write no more: that tells the two dates apart.</summary>
    internal DateTimeOffset Le => Manque("ValidationOuverte") ? Monde.ApresTout
        : Manque("SaisieOuverte") || Ligne.Role != Role.Porteur ? Monde.PendantLaValidation
        : Monde.PendantLaSaisie;

    internal Demande Demande => new(Fiche, Ligne.Geste, Saisie(), Manque("MotifDonne") ? "   " : "À revoir.");

    /// <summary>Any of the cell's dossiers has a fiche that is validated: it could not be set aside.</summary>
    internal bool AUneFicheValidee => StatutStructure == Validee || StatutAction == Validee;

    /// <summary>A dossier brought to this cell by gestes, as its people would.</summary>
    internal Monde Atteindre()
    {
        var monde = new Monde();
        if (StatutStructure >= EnSaisie)
            monde.LePorteur.Enregistrer(Monde.Structure, Monde.StructureComplete).OuLever();
        if (StatutAction >= EnSaisie)
            monde.LePorteur.Enregistrer(Monde.Action, Monde.ActionComplete).OuLever();
        if (StatutStructure >= Terminee)
            monde.LePorteur.Terminer(Monde.Structure).OuLever();
        if (StatutAction >= Terminee)
            monde.LePorteur.Terminer(Monde.Action).OuLever();
        if (StatutStructure >= Validee)
            monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "0123456" }).OuLever();
        if (StatutAction >= Validee)
            monde.LAgent.Valider(Monde.Action).OuLever();
        return monde;
    }

    public override string ToString() =>
        $"{Ligne.Fiche} · {Ligne.Statut} · {Ligne.Geste} · {Ligne.Role} · en défaut : {string.Join(", ", EnDefaut.Select(garde => garde.Nom))}";

    private StatutFiche StatutStructure => Ligne.Fiche == TypeDeFiche.Structure ? Ligne.Statut : Ligne.Statut switch
    {
        NonCommencee => Manque("StructureCommencee") ? NonCommencee : EnSaisie,
        Terminee => Manque("StructureValidee") ? Terminee : Validee,
        _ => Ligne.Statut,
    };

    private StatutFiche StatutAction => Ligne.Fiche == TypeDeFiche.Action ? Ligne.Statut
        : Ligne.Statut != Validee ? NonCommencee
        : Manque("AucuneActionValidee") ? Validee
        : Terminee;

    /// <summary>A change for Enregistrer; else only what makes the guards on the answers hold or fail.</summary>
    private Saisie? Saisie()
    {
        if (Ligne.Vers is null)
            return null;
        var structure = Ligne.Fiche == TypeDeFiche.Structure;
        var saisie = new Saisie();
        if (Ligne.Geste == GesteFiche.Enregistrer)
            saisie[structure ? "S09" : "A48"] = "Autre chose";
        if (Ligne.Sous.Any(garde => garde.Nom == "NumeroSiasRenseigne") && !Manque("NumeroSiasRenseigne"))
            saisie["S19"] = "0123456";
        if (Manque("Complete"))
            saisie[structure ? "S01" : "A05"] = "";

        // Unreadable on the one fiche, contradictory on the other: both are incoherent.
        if (Manque("Coherente"))
            saisie[structure ? "S15" : "A09.cp"] = structure ? "pas un courriel" : "999";
        return saisie.EstVide ? null : saisie;
    }

    private bool Manque(string garde) => EnDefaut.Any(enDefaut => enDefaut.Nom == garde);

    private IEnumerable<MotifDeRefus> Motifs(bool duMoment) =>
        Ligne.Sous.Where(EnDefaut.Contains).Where(garde => garde.EstDuMoment == duMoment).Select(garde => garde.Motif);
}
