namespace Clas.Domain.Tests.Decisions;

public sealed class LibellesTests
{
    public static TheoryData<MotifDeRefus> Motifs => [.. Enum.GetValues<MotifDeRefus>()];

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Expliquer_EveryMotive_SaysWhatWhoAndNext(MotifDeRefus motif)
    {
        var explication = Libelles.Francais.Expliquer(new Refus(motif));

        Assert.All([explication.Message, explication.QuiDebloque, explication.ProchaineEtape], Assert.NotEmpty);
        Assert.EndsWith(".", explication.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', explication.Message + explication.ProchaineEtape);
    }

    [Fact]
    public void Nom_KnowsEveryValueThatAUserSees()
    {
        Type[] visibles =
        [
            typeof(Role), typeof(TypeDeFiche), typeof(StatutFiche), typeof(Feu), typeof(GesteFiche), typeof(GesteDossier),
            typeof(RaisonDeMiseALEcart), typeof(NatureDObligation), typeof(MoyenDInformer), typeof(PhaseDeCampagne),
            typeof(Severite),
        ];

        Assert.All(
            visibles.SelectMany(type => Enum.GetValues(type).Cast<Enum>()),
            valeur => Assert.NotEmpty(Libelles.Francais.Nom(valeur)));
    }

    [Fact]
    public void OuLever_CarriesTheSameReasons()
    {
        var monde = new Monde();
        var decision = monde.LAgent.Valider(Monde.Structure);

        var exception = Assert.Throws<GesteRefuseException>(decision.OuLever);

        Assert.Same(decision, exception.Decision);
    }
}
