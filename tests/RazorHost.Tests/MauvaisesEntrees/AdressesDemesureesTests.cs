using System.Net;

namespace RazorHost.Tests.MauvaisesEntrees;

/// <summary>Addresses that somebody typed, pasted or forged, on the wire: a page, not an error.</summary>
public sealed class AdressesDemesureesTests(HoteEnEcoute hote) : IClassFixture<HoteEnEcoute>
{
    private const string Agent = "a.martin";
    private const string Porteur = "contact@colibris.example";
    private const string Cnaf = "m.girard";

    /// <summary>Every page that searches, sorts or goes from page to page, and who opens it.</summary>
    private static readonly (string Compte, string Adresse)[] Pages =
    [
        (Agent, "/caf/763"),
        (Agent, "/caf/763/aide-aux-partenaires"),
        (Agent, "/caf/763/campagnes-precedentes"),
        (Agent, "/caf/763/relances"),
        (Agent, "/caf/763/rattachements"),
        (Agent, "/caf/763/pdf"),
        (Agent, "/caf/763/export.csv"),
        (Porteur, "/porteur"),
        (Porteur, "/porteur/structure"),
        (Cnaf, "/national"),
        (Cnaf, "/national/export.csv"),
        (Cnaf, "/national/courriers"),
        (Cnaf, "/caf/763"),
    ];

    public static MatrixTheoryData<string, int> Recherches => new(["x", "é", "’", "😀", "مرحبا ", "x y "], [10_000]);

    public static TheoryData<string> Requetes =>
    [
        "page=-1", "page=0", "page=99999999999999999999", "apres=-1", "apres=AAAA", "apres=MHwyMDE4LTc2My0wMDAxfA", "apres=%00&tri=%00",
        "tri=nimporte", "tri=-1", "tri=%27%3B%20DROP%20TABLE%20clas_dossiers%3B--", "filtre=nimporte", "filtre=%00", "campagne=nimporte", "campagne=%00",
        "q=%00", "q=a%00b", "q=%ED%A0%80", "q=%ED%A0%80%ED%B0", "q=%FF%FE%C0%80", "q=%", "q=%zz", "q=%EF%BF%BE", "q=a&q=b", "q[]=a", "q[q]=a", "q", "&&&=",
        "q=%25%5F%5B%27%22", "q=..%0D%0A", "caf=951&q=colibris", "caf=%00&q=x", "cle=pas-un-guid", "handler=Nimporte", "=", "q=%E2%80%AEabc",
    ];

    [Theory]
    [MemberData(nameof(Recherches))]
    public async Task A_search_of_10_000_characters_is_a_page(string motif, int longueur)
    {
        var recherche = string.Concat(Enumerable.Repeat(motif, longueur))[..longueur];

        await ParcourirAsync($"caf=763&q={Uri.EscapeDataString(recherche)}");
    }

    [Theory]
    [MemberData(nameof(Requetes))]
    public Task Whatever_stands_behind_the_question_mark_is_a_page(string requete) => ParcourirAsync(requete);

    [Fact]
    public async Task Every_parameter_may_be_10_000_characters_long()
    {
        foreach (var parametre in new[] { "apres", "tri", "filtre", "campagne", "page", "caf", "handler", "retour" })
            await ParcourirAsync($"{parametre}={new string('9', 10_000)}");
    }

    [Fact]
    public async Task A_stranger_s_endless_search_leads_to_the_door_without_it()
    {
        var navigateur = await hote.ConnecterAsync(null);

        var porteur = await navigateur.VisiterAsync($"/porteur/structure?q={Uri.EscapeDataString(new string('’', 10_000))}");
        var agent = await navigateur.VisiterAsync($"/caf/763?q={Uri.EscapeDataString(new string('’', 10_000))}");
        var courte = await navigateur.VisiterAsync("/porteur/structure?q=colibris");

        Assert.Equal((HttpStatusCode.OK, "/compte/connexion?retour=%2Fporteur%2Fstructure"), (porteur.Statut, porteur.Adresse));
        Assert.Equal((HttpStatusCode.OK, "/acces-caf?retour=%2Fcaf%2F763"), (agent.Statut, agent.Adresse));
        Assert.Equal("/compte/connexion?retour=%2Fporteur%2Fstructure%3Fq%3Dcolibris", courte.Adresse);
    }

    [Fact]
    public async Task Beyond_any_search_the_server_says_so_and_goes_on()
    {
        var navigateur = await hote.ConnecterAsync(Agent);

        var trop = await navigateur.Client.GetAsync($"/caf/763?q={new string('x', 200_000)}");
        var apres = await navigateur.VisiterAsync("/caf/763");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, trop.StatusCode);
        Assert.Equal(HttpStatusCode.OK, apres.Statut);
    }

    private async Task ParcourirAsync(string requete)
    {
        foreach (var parCompte in Pages.GroupBy(page => page.Compte))
        {
            var navigateur = await hote.ConnecterAsync(parCompte.Key);
            foreach (var (_, adresse) in parCompte)
            {
                var page = await navigateur.VisiterAsync($"{adresse}?{requete}");
                Assert.True(page.Statut == HttpStatusCode.OK, $"{adresse}?{requete[..Math.Min(requete.Length, 80)]}: {page.Statut}");
                if (page.Reponse.Content.Headers.ContentType?.MediaType == "text/html")
                    Assert.NotNull(page.Document.QuerySelector("main h1"));
            }
        }
    }
}
