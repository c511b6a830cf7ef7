using System.Diagnostics;
using Clas.Conformite;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Conformite;

/// <summary>The sample host against the domain, cell by cell, through its pages.</summary>
public sealed class ConformiteTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task Every_cell_that_a_web_user_can_attempt_is_answered_as_the_domain_answers()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var pages = await HoteParSesPages.PreparerAsync(hote);
        var debut = Stopwatch.StartNew();

        var rapport = await EpreuveDeConformite.PasserAsync(pages, await ConditionsAsync(hote));

        sortie.WriteLine($"{rapport}; {pages.Deposes} dossiers, {debut.Elapsed.TotalSeconds:0} s");
        Assert.True(rapport.EstConforme, rapport.ToString());
        Assert.Equal(964, rapport.Eprouvees);
        Assert.All(rapport.NonTentees, cellule => Assert.Equal(Role.Systeme, cellule.Role));
    }

    [Fact]
    public async Task A_site_that_refuses_what_the_domain_grants_is_found_out_through_its_pages()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await using var restreint = hote.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddClas(clas =>
            clas.UseRestriction(demande => demande.GesteFiche == GesteFiche.Terminer ? new Explication("Non.", "Personne.", "Rien.") : null))));
        var pages = await HoteParSesPages.PreparerAsync(hote, () => new Navigateur(restreint.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") })));

        var rapport = await EpreuveDeConformite.PasserAsync(
            pages, await ConditionsAsync(hote), cellule => cellule is { Fiche: TypeDeFiche.Action, Statut: StatutFiche.EnSaisie, Circonstance: Circonstance.Favorable });

        Assert.Contains(rapport.Desaccords, trouve => trouve is { Nature: NatureDeDesaccord.RefuseCeQuiEstAccorde, Cellule.Role: Role.Porteur });
        Assert.Contains(rapport.Desaccords, trouve => trouve.Nature == NatureDeDesaccord.OffreDifferente);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal(GesteFiche.Terminer, trouve.Cellule.Geste));
    }

    private static async Task<ConditionsDEpreuve> ConditionsAsync(HoteDeTest hote) => new()
    {
        Campagne = (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!,
        Caf = HoteDeTest.SeineMaritime,
        AutreCaf = HoteDeTest.ValDOise,
    };
}
