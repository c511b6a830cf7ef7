using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Agents;

/// <summary>An agent of several Caf, in one capacity or another; roles from the table, or from claims.</summary>
public sealed class PlusieursCafTests : IAsyncLifetime
{
    private Organisme _organisme = null!;

    public async ValueTask InitializeAsync()
    {
        _organisme = await Organisme.OuvrirAsync();
        _organisme.Connecter("a.roy", "Agnès Roy");
    }

    public ValueTask DisposeAsync() => _organisme.DisposeAsync();

    [Fact]
    public async Task An_agent_of_two_Caf_chooses_one_and_sees_how_to_change()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763", "951");
        var navigateur = hote.Navigateur();

        var choix = await navigateur.EntrerAsync(_organisme);
        var bilan = await navigateur.VisiterAsync(choix.Lien("Caf du Val-d’Oise"));
        var retour = await navigateur.VisiterAsync(bilan.Lien("Changer de Caf"));

        Assert.Equal("/caf/951", bilan.Adresse);
        Assert.Contains("Caf de la Seine-Maritime", retour.Texte);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync("/caf/974")).Statut);
    }

    [Fact]
    public async Task One_is_responsable_of_one_s_own_Caf_alone()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.ResponsableCaf, "763");
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "951");
        var navigateur = hote.Navigateur();
        await navigateur.EntrerAsync(_organisme);

        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync("/caf/763/habilitations")).Statut);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync("/caf/951")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync("/caf/951/habilitations")).Statut);
    }

    [Fact]
    public async Task Claims_of_the_token_may_say_it_all()
    {
        await using var hote = await _organisme.HoteAsync(("Agents:Habilitations", "Revendications"));
        _organisme.Connecter("a.roy", "Agnès Roy", ("caf", "763"), ("caf", "951"), ("role", "agent"));
        var navigateur = hote.Navigateur();

        var choix = await navigateur.EntrerAsync(_organisme);
        hote.Horloge.Advance(TimeSpan.FromMinutes(30));

        Assert.Contains("Caf du Val-d’Oise", choix.Texte);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync("/caf/763")).Statut);
    }

    [Fact]
    public async Task What_a_new_token_no_longer_says_is_lost()
    {
        await using var hote = await _organisme.HoteAsync(("Agents:Habilitations", "Revendications"));
        _organisme.Connecter("a.roy", "Agnès Roy", ("caf", "763,951"), ("role", "responsable"));
        var ici = hote.Navigateur();
        await ici.EntrerAsync(_organisme);

        _organisme.Connecter("a.roy", "Agnès Roy", ("caf", "951"), ("role", "agent"));
        await hote.Navigateur().EntrerAsync(_organisme);

        Assert.Equal(HttpStatusCode.NotFound, (await ici.VisiterAsync("/caf/763")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await ici.VisiterAsync("/caf/951/habilitations")).Statut);
        Assert.Equal(HttpStatusCode.OK, (await ici.VisiterAsync("/caf/951")).Statut);
    }

    [Theory]
    [InlineData(null, "763", "revendication « role »")]
    [InlineData("stagiaire", "763", "revendication « role »")]
    [InlineData("agent", null, "revendication « caf »")]
    [InlineData("agent", "999", "La Caf « 999 » n’existe pas")]
    [InlineData("agent", "<script>", "La Caf « <script> » n’existe pas")]
    public async Task A_claim_that_is_missing_or_unknown_says_what_the_administrator_must_set(string? role, string? caf, string attendu)
    {
        await using var hote = await _organisme.HoteAsync(("Agents:Habilitations", "Revendications"));
        var revendications = new[] { ("role", role), ("caf", caf) }.Where(r => r.Item2 is not null).Select(r => (r.Item1, r.Item2!));
        _organisme.Connecter("a.roy", "Agnès Roy", [.. revendications]);

        var page = await hote.Navigateur().SeFaireReconnaitreAsync(_organisme);

        Assert.Equal(HttpStatusCode.Forbidden, page.Statut);
        Assert.Contains(attendu, page.Texte);
        Assert.Contains("L’administrateur doit", page.Texte);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.False(page.ABouton("Ok"));
    }
}
