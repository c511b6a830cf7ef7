namespace Clas.Domain.Tests.Acteurs;

public sealed class ActeurTests
{
    private static readonly DossierId Dossier = new(Monde.SeineMaritime, Guid.Parse("01900000-0000-7000-8000-000000000001"));

    [Fact]
    public void EstDansSonRessort_OfAPorteur_IsItsStructures()
    {
        var porteur = Acteur.Porteur("p", "P", Monde.PorteurDAilleurs.Structures[0], Monde.Colibris.Id);

        Assert.True(porteur.EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.False(Monde.PorteurDAilleurs.EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.False(Acteur.Porteur("p", "P").EstDansSonRessort(Dossier, Monde.Colibris.Id));
    }

    [Fact]
    public void EstDansSonRessort_OfTheCaf_IsItsCafs()
    {
        Assert.True(Acteur.AgentCaf("a", "A", Monde.ValDOise, Monde.SeineMaritime).EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.True(Acteur.ResponsableCaf("r", "R", Monde.SeineMaritime).EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.False(Monde.AgentDAilleurs.EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.False(Monde.ResponsableDAilleurs.EstDansSonRessort(Dossier, Monde.Colibris.Id));
    }

    [Fact]
    public void EstDansSonRessort_OfTheCnafAndTheSystem_IsEverything()
    {
        Assert.True(Monde.Cnaf.EstDansSonRessort(Dossier, Monde.Colibris.Id));
        Assert.True(Acteur.Systeme("Clas").EstDansSonRessort(Dossier, Monde.Colibris.Id));
    }

    [Fact]
    public void Acteur_SaysWhoItIs()
    {
        Assert.Equal(("colibris", "Hélène Caron", Role.Porteur), (Monde.Porteur.Id, Monde.Porteur.Nom, Monde.Porteur.Role));
        Assert.Equal(Role.AgentCaf, Monde.Agent.Role);
        Assert.Equal(Role.ResponsableCaf, Monde.Responsable.Role);
        Assert.Equal(("d.leroy", Role.Cnaf), (Monde.Cnaf.Id, Monde.Cnaf.Role));
    }

    [Fact]
    public void Systeme_SignsTheJournalUnderOneName()
    {
        var systeme = Acteur.Systeme("Relances");

        Assert.Equal(("systeme", "Relances", Role.Systeme), (systeme.Id, systeme.Nom, systeme.Role));
    }

    [Theory]
    [InlineData("", "Nom")]
    [InlineData("id", "  ")]
    public void Acteur_WithoutIdentityOrName_DoesNotExist(string id, string nom) =>
        Assert.ThrowsAny<ArgumentException>(() => Acteur.Cnaf(id, nom));
}
