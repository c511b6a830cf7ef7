namespace Clas.Domain.Tests.Dossiers;

public sealed class GestesDeDossierTests
{
    private static readonly ParametresDeCampagne DeuxActions = new() { NombreMaximalDActions = 2 };

    [Fact]
    public void AjouterAction_BeyondTheCap_IsRefused()
    {
        var monde = new Monde();

        Constate.RefuseePour(monde.LePorteur.AjouterAction(), MotifDeRefus.NombreMaximalDActions);
    }

    [Fact]
    public void AjouterAction_UnderTheCap_NumbersBothTitles()
    {
        var monde = new Monde(DeuxActions);
        Assert.Equal("Fiche Action 2018-2019", monde.Dossier.TitreDe(Monde.Action));

        monde.LePorteur.AjouterAction().OuLever();

        Assert.Equal("Fiche Action 2018-2019 n° 2", monde.Dossier.TitreDe(FicheId.Action(2)));
    }

    [Fact]
    public void RetirerAction_TheLastOne_IsRefused()
    {
        var monde = new Monde();

        Constate.RefuseePour(monde.LePorteur.RetirerAction(Monde.Action), MotifDeRefus.DerniereAction);
    }

    [Fact]
    public void RetirerAction_KeepsItsAnswersInTheJournal_AndNeverReusesItsRank()
    {
        var monde = new Monde(DeuxActions).Remplies();
        monde.LePorteur.AjouterAction().OuLever();

        monde.LePorteur.RetirerAction(Monde.Action).OuLever();
        monde.LePorteur.AjouterAction().OuLever();

        Assert.Equal([2, 3], monde.Dossier.Actions.Select(action => action.Rang));
        Assert.Contains(
            monde.Dossier.Journal.Single(passage => passage.Geste == "RetirerAction").Ecarts(),
            ecart => ecart is { ChampId: "A08", Avant: not null, Apres: null });
    }

    [Fact]
    public void AjouterAction_WhenEveryRankWasUsed_IsRefused()
    {
        var monde = new Monde(DeuxActions);
        for (var rang = 2; rang <= 99; rang++)
        {
            monde.LePorteur.AjouterAction().OuLever();
            monde.LePorteur.RetirerAction(FicheId.Action(rang)).OuLever();
        }

        Constate.RefuseePour(monde.LePorteur.AjouterAction(), MotifDeRefus.NombreMaximalDActions);
    }

    [Fact]
    public void RetirerAction_AValidatedOne_IsRefused()
    {
        var monde = new Monde(DeuxActions).Validees();
        monde.LePorteur.AjouterAction().OuLever();

        Constate.RefuseePour(monde.LePorteur.RetirerAction(Monde.Action), MotifDeRefus.DejaValidee);
    }

    [Fact]
    public void RetirerAction_ByTheCaf_IsReservedToThePorteur()
    {
        var monde = new Monde(DeuxActions);

        Constate.RefuseePour(monde.LAgent.RetirerAction(Monde.Action), MotifDeRefus.ReserveAuPorteur);
    }

    [Fact]
    public void MettreALEcart_StopsEveryGesteUntilReprendre()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Saisi deux fois.").OuLever();

        Constate.RefuseePour(
            monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "1" }), MotifDeRefus.DossierMisALEcart);
        monde.LAgent.Reprendre().OuLever();
        Constate.Accordee(monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "1" }));
    }

    [Fact]
    public void MettreALEcart_TellsThePorteur()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Essai, "Dossier d’essai.").OuLever();

        Assert.Equal(NatureDObligation.MiseALEcart, Assert.Single(monde.Dossier.Obligations).Nature);
    }

    [Fact]
    public void MettreALEcart_WhileAFicheIsValidated_IsRefused()
    {
        var monde = new Monde().StructureValidee();

        Constate.RefuseePour(
            monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Saisi deux fois."), MotifDeRefus.FicheValidee);
    }

    [Fact]
    public void MettreALEcart_WithoutMotive_IsRefused()
    {
        var monde = new Monde().Terminees();

        Constate.RefuseePour(
            monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, ""), MotifDeRefus.MotifManquant);
    }

    [Fact]
    public void Rouvrir_ByTheCnaf_LetsTheCafWorkAfterTheEnd()
    {
        var monde = new Monde().Terminees();
        var agent = monde.Dossier.Pour(Monde.Agent, Monde.ApresTout);
        var sias = new Saisie { ["S19"] = "0123456" };
        Constate.RefuseePour(agent.Valider(Monde.Structure, sias), MotifDeRefus.ValidationFermee);

        monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(Monde.ApresTout.AddDays(3), "Oubli de la Caf.").OuLever();

        Constate.Accordee(agent.Valider(Monde.Structure, sias));
        Constate.RefuseePour(agent.Rouvrir(Monde.ApresTout.AddDays(9), "Encore."), MotifDeRefus.ReserveALaCnaf);
    }
}
