using Microsoft.CodeAnalysis;

namespace Clas.Architecture.Tests;

/// <summary>Rule 4: private setters, a private constructor for EF, no attribute of EF or JSON, mapping in Configurations/.</summary>
public sealed class EntitesTests
{
    private static readonly IReadOnlyList<Source> Configurations = Maison.Sources("src/Clas.Persistence/Configurations", ".cs");

    private static readonly IReadOnlyList<INamedTypeSymbol> LesEntites = Entites.Trouver(Compilations.Domaine, Configurations);

    [Fact]
    public void An_entity_has_private_setters_and_a_constructor_for_EF() =>
        Verifier.Respectee(Entites.Ouvertes(LesEntites));

    [Fact]
    public void No_public_type_of_the_domain_can_be_changed_from_outside() =>
        Verifier.Respectee(Entites.Modifiables(Compilations.Domaine));

    [Fact]
    public void No_domain_type_bears_an_attribute_of_EF_or_JSON() =>
        Verifier.Respectee(Entites.Annotees(Compilations.Domaine));

    [Fact]
    public void The_entities_are_really_looked_at()
    {
        var noms = LesEntites.Select(entite => entite.Name).ToHashSet();

        if (Maison.Sources("src/Clas.Domain/Dossiers", ".cs").Count > 0)
            Assert.All(["Dossier", "Fiche", "Passage", "Campagne"], nom => Assert.Contains(nom, noms));
        if (Configurations.Count > 0)
            Assert.Contains("Dossier", Entites.Configurees(Configurations));
    }

    [Fact]
    public void Entities_that_anyone_can_change_are_flagged()
    {
        var fautifs = Maison.Fautif("EntitesOuvertes.cs").Decouper();
        var domaine = Compilations.Compiler("Clas.Domain", fautifs.Skip(1));

        var entites = Entites.Trouver(domaine, [fautifs[0]]);

        Assert.Equal(["Campagne", "Dossier", "Fiche", "Tampon"], entites.Select(entite => entite.Name).Order());
        Verifier.VoitLesFautes([.. Entites.Ouvertes(entites), .. Entites.Modifiables(domaine), .. Entites.Annotees(domaine)], fautifs);
    }
}
