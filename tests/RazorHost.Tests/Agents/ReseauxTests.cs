using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Agents;

/// <summary>The agents' door may be limited to the networks of their Caf (G40); porteurs come from anywhere.</summary>
public sealed class ReseauxTests
{
    private const string Bureau = "10.1.2.3";
    private const string Dehors = "192.0.2.7";

    private static readonly Dictionary<string, string> Limitee = new() { ["Agents:Reseaux:0"] = "10.0.0.0/8", ["Agents:Reseaux:1"] = "2001:db8::/32" };

    [Theory]
    [InlineData(Bureau, HttpStatusCode.OK)]
    [InlineData("::ffff:10.9.9.9", HttpStatusCode.OK)]
    [InlineData("2001:db8:7::1", HttpStatusCode.OK)]
    [InlineData(Dehors, HttpStatusCode.Forbidden)]
    [InlineData("2001:db9::1", HttpStatusCode.Forbidden)]
    public async Task G40_The_door_says_which_identifiers_and_which_network_are_needed(string adresse, HttpStatusCode statut)
    {
        await using var hote = await HoteDeTest.NeufAsync(Limitee);

        var porte = await hote.Navigateur(adresse).VisiterAsync("/acces-caf");

        Assert.Equal(statut, porte.Statut);
        Assert.Contains("ceux de la session de votre poste de travail", porte.Texte);
        Assert.Contains("sur le réseau de votre Caf", porte.Texte);
        Assert.Equal(statut == HttpStatusCode.Forbidden, porte.Texte.Contains("ne s’ouvre que depuis le réseau de votre Caf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Away_from_its_network_an_agent_is_nobody_and_back_there_goes_on()
    {
        await using var hote = await HoteDeTest.NeufAsync(Limitee);
        var navigateur = hote.Navigateur(Bureau);
        await navigateur.ConnecterAsync("a.martin");

        Deplacer(navigateur, Dehors);
        var dehors = await navigateur.VisiterAsync("/caf/763");
        Deplacer(navigateur, Bureau);

        Assert.Equal(HttpStatusCode.Forbidden, dehors.Statut);
        Assert.StartsWith("/acces-caf", dehors.Adresse);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync("/caf/763")).Statut);
    }

    [Fact]
    public async Task What_an_agent_types_while_its_network_is_lost_comes_back()
    {
        await using var hote = await HoteDeTest.NeufAsync(Limitee);
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = hote.Navigateur(Bureau);
        await navigateur.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        Deplacer(navigateur, Dehors);
        var gardee = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Quartier tapé dans le train"));

        Assert.Equal(HttpStatusCode.Unauthorized, gardee.Statut);
        Assert.Contains("Quartier tapé dans le train", gardee.Texte);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task A_porteur_comes_from_anywhere()
    {
        await using var hote = await HoteDeTest.NeufAsync(Limitee);
        var navigateur = hote.Navigateur(Dehors);
        await navigateur.ConnecterAsync("contact@colibris.example");

        Assert.Equal("/porteur", (await navigateur.VisiterAsync("/porteur")).Adresse);
    }

    private static void Deplacer(Navigateur navigateur, string adresse)
    {
        navigateur.Client.DefaultRequestHeaders.Remove(AdresseDuReseau.Entete);
        navigateur.Client.DefaultRequestHeaders.Add(AdresseDuReseau.Entete, adresse);
    }
}
