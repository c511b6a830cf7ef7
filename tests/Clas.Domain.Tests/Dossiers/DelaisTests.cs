namespace Clas.Domain.Tests.Dossiers;

/// <summary>When entry and validation are open: the campagne, a délai after a hand-back, a re-opening by the Cnaf.</summary>
public sealed class DelaisTests
{
    private static readonly Saisie Sias = new() { ["S19"] = "0123456" };
    private static readonly Saisie Retouche = new() { ["A48"] = "Aucune" };

    private readonly Monde _monde = new Monde().Terminees();

    [Fact]
    public void Retour_AfterEntryClosed_GrantsTheDaysOfTheCampagne_LastOneIncluded()
    {
        var monde = new Monde(new ParametresDeCampagne { JoursDeDelaiApresRetour = 3 }).Terminees();

        monde.Dossier.Pour(Monde.Agent, Monde.PendantLaValidation).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        Assert.Equal(HeureDeParis.DebutDu(new DateOnly(2019, 8, 5)), monde.Dossier.Fiche(Monde.Action)!.DelaiJusquAu);
    }

    [Fact]
    public void Retour_OfAReopenedDossier_GrantsADelaiUpToTheReopening()
    {
        var fin = Monde.ApresTout.AddDays(3);
        Rouvrir(fin);

        Rendre(Monde.ApresTout);

        Assert.Equal(fin, _monde.Dossier.Fiche(Monde.Action)!.DelaiJusquAu);
        Constate.Accordee(Porteur(fin.AddTicks(-10)).Enregistrer(Monde.Action, Retouche));
        Constate.RefuseePour(Porteur(fin).Enregistrer(Monde.Action, new Saisie { ["A48"] = "Autre" }), MotifDeRefus.SaisieFermee);
    }

    [Fact]
    public void Retour_OfADossierReopenedForAShorterTimeThanTheCampagne_IsBoundedByTheCampagne()
    {
        var tard = HeureDeParis.DebutDu(new DateOnly(2019, 9, 10));
        _monde.Dossier.Pour(Monde.Cnaf, tard).Rouvrir(tard.AddDays(1), "Oubli.").OuLever();

        Rendre(tard);

        Assert.Equal(_monde.Campagne.FermeLe, _monde.Dossier.Fiche(Monde.Action)!.DelaiJusquAu);
    }

    [Fact]
    public void Delai_OpensItsOwnFicheOnly()
    {
        Rendre(Monde.PendantLaValidation);

        var porteur = Porteur(Monde.PendantLaValidation.AddDays(1));

        Constate.Accordee(porteur.Enregistrer(Monde.Action, Retouche));
        Constate.RefuseePour(porteur.Enregistrer(Monde.Structure, new Saisie { ["S09"] = "x" }), MotifDeRefus.SaisieFermee);
    }

    [Fact]
    public void Delai_OfACampagneClosedSince_OpensNothing()
    {
        Rendre(Monde.PendantLaValidation);
        _monde.Campagne.Clore(Monde.Cnaf, Monde.PendantLaValidation.AddDays(1), "Incident.").OuLever();

        Constate.RefuseePour(
            Porteur(Monde.PendantLaValidation.AddDays(2)).Enregistrer(Monde.Action, Retouche), MotifDeRefus.SaisieFermee);
    }

    [Fact]
    public void Rouvrir_LetsTheCafValidate_UntilTheInstantExcluded_AndNotThePorteurWrite()
    {
        var fin = Monde.ApresTout.AddDays(3);
        Rouvrir(fin);

        Assert.Equal(fin, _monde.Dossier.RouvertJusquAu);
        Constate.RefuseePour(_monde.Dossier.Pour(Monde.Agent, fin).Valider(Monde.Structure, Sias), MotifDeRefus.ValidationFermee);
        Constate.RefuseePour(Porteur(Monde.ApresTout).Enregistrer(Monde.Structure, new Saisie { ["S09"] = "x" }), MotifDeRefus.SaisieFermee);
        Constate.Accordee(_monde.Dossier.Pour(Monde.Agent, fin.AddTicks(-10)).Valider(Monde.Structure, Sias));
    }

    [Fact]
    public void Rouvrir_UntilNowOrWithoutADate_IsRefused()
    {
        var cnaf = _monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout);

        Constate.RefuseePour(cnaf.Rouvrir(Monde.ApresTout, "Oubli."), MotifDeRefus.DateDepassee);
        Constate.RefuseePour(cnaf.Rouvrir(Monde.ApresTout.AddDays(-1), " "), MotifDeRefus.MotifManquant, MotifDeRefus.DateDepassee);
        Constate.RefuseePour(
            cnaf.Accomplir(new DemandeDeDossier(GesteDossier.Rouvrir) { Motif = "Oubli." }), MotifDeRefus.DateDepassee);
        Constate.Accordee(cnaf.Rouvrir(Monde.ApresTout.AddTicks(10), "Oubli."));
    }

    [Fact]
    public void Rouvrir_KeepsMicrosecondsOnly()
    {
        Rouvrir(Monde.ApresTout.AddDays(1).AddTicks(7));

        Assert.Equal(Monde.ApresTout.AddDays(1), _monde.Dossier.RouvertJusquAu);
    }

    private void Rouvrir(DateTimeOffset jusquAu) =>
        _monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(jusquAu, "Oubli de la Caf.").OuLever();

    private void Rendre(DateTimeOffset le) =>
        _monde.Dossier.Pour(Monde.Agent, le).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

    private Intervention Porteur(DateTimeOffset le) => _monde.Dossier.Pour(Monde.Porteur, le);
}
