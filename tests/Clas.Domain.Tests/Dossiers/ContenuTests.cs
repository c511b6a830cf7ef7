namespace Clas.Domain.Tests.Dossiers;

/// <summary>Content is written inside a geste, all or nothing.</summary>
public sealed class ContenuTests
{
    [Fact]
    public void Enregistrer_TheCafsQuestionByThePorteur_IsRefusedWhole()
    {
        var monde = new Monde();

        var decision = monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "X", ["S19"] = "12" });

        Assert.Equal([new Refus(MotifDeRefus.QuestionReservee, ["S19"])], decision.Refus);
        Assert.Equal(StatutFiche.NonCommencee, monde.Dossier.Structure.Statut);
    }

    [Fact]
    public void Enregistrer_AnUnknownQuestion_IsRefused()
    {
        var monde = new Monde();

        Constate.RefuseePour(
            monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["Z99"] = "X" }), MotifDeRefus.QuestionInconnue);
    }

    [Fact]
    public void Enregistrer_ANulCharacter_IsRefusedAndNamesTheQuestion()
    {
        var monde = new Monde();

        var decision = monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "a\0b" });

        Assert.Equal([new Refus(MotifDeRefus.CaractereInterdit, ["S01"])], decision.Refus);
    }

    [Fact]
    public void Enregistrer_TheSameTwice_WritesNothingTheSecondTime()
    {
        var monde = new Monde();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris" }).OuLever();
        var (version, revision) = (monde.Dossier.Version, monde.Dossier.Structure.Revision);

        var decision = monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris" });

        Assert.True(decision.EstSansEffet);
        Assert.Equal((version, revision), (monde.Dossier.Version, monde.Dossier.Structure.Revision));
    }

    [Fact]
    public void Enregistrer_OneFiche_MovesNoRevisionOfItsSibling()
    {
        var monde = new Monde().Remplies();
        var action = monde.Dossier.Fiche(Monde.Action)!.Revision;

        monde.LAgent.Enregistrer(Monde.Structure, new Saisie { ["S19"] = "0123456" }).OuLever();

        Assert.Equal(action, monde.Dossier.Fiche(Monde.Action)!.Revision);
    }

    [Fact]
    public void Enregistrer_ThatMakesAQuestionNoLongerAsked_RemovesItsAnswerAndSaysSo()
    {
        var monde = new Monde().Remplies();
        Assert.NotNull(monde.Dossier.Structure.Reponses["S11b"]);

        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S11a"] = "non" }).OuLever();

        Assert.Null(monde.Dossier.Structure.Reponses["S11b"]);
        Assert.Contains(monde.Dossier.Journal.Last().Ecarts(), ecart => ecart.ChampId == "S11b" && ecart.Apres is null);
    }

    [Fact]
    public void Valider_WithContentThatBreaksAControl_WritesNothing()
    {
        var monde = new Monde().StructureValidee();
        var avant = monde.Dossier.Fiche(Monde.Action)!.Reponses;

        var decision = monde.LAgent.Valider(Monde.Action, new Saisie { ["A08"] = "1" });

        Assert.True(decision.EstRefuseePour(MotifDeRefus.FicheIncoherente));
        Assert.Equal(avant, monde.Dossier.Fiche(Monde.Action)!.Reponses);
    }

    [Fact]
    public void Juger_SaysWhatTheGesteWouldAnswer_AndMovesNothing()
    {
        var monde = new Monde().Terminees();
        var demande = new Demande(Monde.Structure, GesteFiche.Valider, new Saisie { ["S19"] = "0123456" });
        var version = monde.Dossier.Version;

        var essai = monde.LAgent.Juger(demande);

        Constate.Accordee(essai);
        Assert.Equal(version, monde.Dossier.Version);
        Constate.Accordee(monde.LAgent.Accomplir(demande));
    }
}
