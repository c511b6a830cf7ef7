using System.Net;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G6, G7: the number of structures financed, before anything else.</summary>
public sealed class NombreTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task The_gate_stands_before_every_page_of_a_Caf_that_declared_nothing()
    {
        var navigateur = await hote.ConnecterAsync("j.hoarau");

        var page = await navigateur.VisiterAsync("/caf/974");

        Assert.StartsWith("/caf/974/nombre", page.Adresse);
        Assert.Equal(HttpStatusCode.OK, page.Statut);
    }
}
