namespace Clas.Domain.Tests.Decisions;

public sealed class DecisionTests
{
    private static readonly Refus Reservee = new(MotifDeRefus.QuestionReservee, ["S19"]);

    [Fact]
    public void ToString_OfAGrantedDecision_IsOneWord() => Assert.Equal("accordée", Decision.Accordee.ToString());

    [Fact]
    public void ToString_OfARefusal_SaysEveryMotive() =>
        Assert.Equal(
            "refusée, StructureNonValidee : « Validez d’abord la fiche Structure. » ; "
            + "MotifManquant : « " + Libelles.Francais.Expliquer(new Refus(MotifDeRefus.MotifManquant)).Message + " »",
            Decision.Refusee(new(MotifDeRefus.StructureNonValidee), new(MotifDeRefus.MotifManquant)).ToString());

    [Fact]
    public void EstRefuseePour_IsTrueOfItsOwnMotivesOnly()
    {
        var decision = Decision.Refusee(Reservee, new Refus(MotifDeRefus.SaisieFermee));

        Assert.True(decision.EstRefuseePour(MotifDeRefus.QuestionReservee));
        Assert.True(decision.EstRefuseePour(MotifDeRefus.SaisieFermee));
        Assert.False(decision.EstRefuseePour(MotifDeRefus.ValidationFermee));
        Assert.False(Decision.Accordee.EstRefuseePour(MotifDeRefus.SaisieFermee));
    }

    [Fact]
    public void EstSansEffet_IsSaidOfTheGrantThatWritesNothing()
    {
        Assert.True(Decision.SansEffet.EstAccordee);
        Assert.True(Decision.SansEffet.EstSansEffet);
        Assert.False(Decision.Accordee.EstSansEffet);
        Assert.False(Decision.Refusee(Reservee).EstSansEffet);
    }

    [Fact]
    public void Refus_AreEqualWhenMotiveAndQuestionsAre()
    {
        Assert.Equal(Reservee, new Refus(MotifDeRefus.QuestionReservee, ["S19"]));
        Assert.Equal(Reservee.GetHashCode(), new Refus(MotifDeRefus.QuestionReservee, ["S19"]).GetHashCode());
        Assert.NotEqual(Reservee, new Refus(MotifDeRefus.QuestionReservee, ["S20"]));
        Assert.NotEqual(Reservee, new Refus(MotifDeRefus.QuestionReservee));
        Assert.NotEqual(Reservee, new Refus(MotifDeRefus.QuestionInconnue, ["S19"]));
        Assert.False(Reservee.Equals(null));
    }

    [Fact]
    public void Refus_OfTheSameMotiveOnOtherQuestions_SpreadInAHashTable() =>
        Assert.NotEqual(
            new Refus(MotifDeRefus.QuestionReservee, ["S19"]).GetHashCode(),
            new Refus(MotifDeRefus.QuestionReservee, ["S20"]).GetHashCode());

    [Fact]
    public void OuLever_OfAGrant_GivesItBack() => Assert.Same(Decision.SansEffet, Decision.SansEffet.OuLever());

    [Fact]
    public void OuLever_OfNothing_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>(() => ((Decision)null!).OuLever());

    [Fact]
    public void GesteRefuseException_SaysWhatTheDecisionSays()
    {
        var decision = Decision.Refusee(Reservee);

        Assert.Equal(decision.ToString(), new GesteRefuseException(decision).Message);
    }

    [Fact]
    public void GesteRefuseException_WithoutADecision_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>("decision", () => new GesteRefuseException(null!));

    [Fact]
    public void Nom_OfAValueThatNoUserSees_IsRefusedByName()
    {
        var erreur = Assert.Throws<ArgumentException>("valeur", () => Libelles.Francais.Nom(DayOfWeek.Monday));

        Assert.StartsWith("DayOfWeek.Monday has no French name.", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expliquer_AMotiveThatDoesNotExist_SaysSo() =>
        Assert.StartsWith(
            "This motive has no French wording.",
            Assert.Throws<ArgumentOutOfRangeException>("motif", () => Libelles.Francais.Expliquer(new Refus((MotifDeRefus)999))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Libelles_OfNothing_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>("valeur", () => Libelles.Francais.Nom(null!));
        Assert.Throws<ArgumentNullException>("refus", () => Libelles.Francais.Expliquer(null!));
    }
}
