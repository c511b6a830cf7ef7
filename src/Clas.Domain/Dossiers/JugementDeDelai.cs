namespace Clas.Domain;

/// <summary>Judges the délai that the Cnaf grants for one fiche.</summary>
/// <remarks>
/// A délai opens what the porteur could write: a fiche in the hands of the Caf, or validated, gets none. It ends with the
/// validation at the latest; past that, the dossier is re-opened first.
/// </remarks>
internal sealed class JugementDeDelai(Dossier dossier, Fiche fiche, DateTimeOffset le)
{
    /// <summary>What no date could cure.</summary>
    internal IEnumerable<MotifDeRefus> DuMoment()
    {
        if (dossier.MiseALEcart is not null)
            yield return MotifDeRefus.DossierMisALEcart;
        if (CyclesDesFiches.Pour(fiche.Type).LigneDe(fiche.Statut, GesteFiche.Enregistrer, Role.Porteur) is null)
            yield return fiche.EstValidee ? MotifDeRefus.DejaValidee : MotifDeRefus.FicheTerminee;
        if (!dossier.ValidationEstOuverte(le))
            yield return MotifDeRefus.ValidationFermee;
        else if (LaSaisieDureJusquALaFin)
            yield return MotifDeRefus.DelaiSansObjet;
    }

    /// <summary>What is wrong with the date.</summary>
    internal IEnumerable<MotifDeRefus> DeLaDate(DateTimeOffset? jusquAu)
    {
        if (!(jusquAu > le))
            yield return MotifDeRefus.DateDepassee;
        else if (LaSaisieEstACourir && jusquAu <= dossier.Campagne.SaisieFermeLe && !LaSaisieDureJusquALaFin)
            yield return MotifDeRefus.DelaiSansObjet;
        else if (dossier.ValidationEstOuverte(le) && jusquAu > dossier.FinDeValidation)
            yield return MotifDeRefus.DelaiTropLong;
    }

    private bool LaSaisieEstACourir => le < dossier.Campagne.SaisieFermeLe;

    private bool LaSaisieDureJusquALaFin => LaSaisieEstACourir && dossier.Campagne.SaisieFermeLe >= dossier.FinDeValidation;
}
