namespace Clas.Domain.Tests.Dossiers;

/// <summary>A foreign dossier is not described: one motive, and nothing else.</summary>
public sealed class RessortTests
{
    public static TheoryData<string> Etrangers => ["porteur", "agent"];

    [Theory]
    [MemberData(nameof(Etrangers))]
    public void EveryGeste_OutsideTheActorsGround_IsRefusedForThatAlone(string qui)
    {
        var monde = new Monde().Terminees();
        var etranger = monde.Dossier.Pour(
            qui == "porteur" ? Monde.PorteurDAilleurs : Monde.AgentDAilleurs, Monde.PendantLaSaisie);

        Assert.All(
            etranger.GestesPossibles(Monde.Structure),
            geste => Assert.Equal([new Refus(MotifDeRefus.HorsDuRessort)], geste.DuMoment));
        Assert.All(
            etranger.GestesDuDossier(),
            geste => Assert.Equal([new Refus(MotifDeRefus.HorsDuRessort)], geste.DuMoment));
    }

    [Fact]
    public void AResponsable_MayDoAllThatAnAgentMay()
    {
        var monde = new Monde().Terminees();

        var agent = monde.LAgent.GestesPossibles(Monde.Structure).Where(geste => geste.EstOffert);
        var responsable = monde.LeResponsable.GestesPossibles(Monde.Structure).Where(geste => geste.EstOffert);

        Assert.Equal(agent.Select(geste => geste.Geste), responsable.Select(geste => geste.Geste));
    }

    [Fact]
    public void AnUnknownRank_IsAMistakeOfTheCaller()
    {
        var monde = new Monde();

        Assert.Throws<ArgumentException>(() => monde.LePorteur.Terminer(FicheId.Action(2)));
    }
}
