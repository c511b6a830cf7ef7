using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>Checklist 8 to 12: the gate before the hash. Hashes are counted, durations never measured.</summary>
public sealed class EssaisTests
{
    private const string Faux = "quatre hiboux verts sous la pluie";

    [Fact]
    public async Task Two_hundred_wrong_passwords_at_once_for_one_account_are_ten_hashes()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var jetons = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            var navigateur = hote.Navigateur($"192.0.2.{i + 1}");
            return (navigateur, (await navigateur.VisiterAsync("/compte/connexion")).Jeton);
        }));
        var avant = hote.Empreintes.Verifications;

        var reponses = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => jetons[i % 20].navigateur.PosterAsync(
            "/compte/connexion",
            [new("jeton", jetons[i % 20].Jeton), new("courriel", GestesDePorteur.Colibris), new("motDePasse", Faux + i)])));

        Assert.Equal(10, hote.Empreintes.Verifications - avant);
        Assert.All(reponses, reponse => Assert.Equal("/compte/connexion", reponse.Adresse));
        Assert.Single(reponses.Select(reponse => reponse.Texte).Distinct());
    }

    [Fact]
    public async Task Behind_a_closed_gate_the_right_password_is_not_even_looked_at()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await EpuiserAsync(hote);

        var apres = await hote.Navigateur("192.0.2.9").SeConnecterAsync(GestesDePorteur.Colibris);

        Assert.Equal("/compte/connexion", apres.Adresse);
    }

    [Fact]
    public async Task An_hour_later_the_account_takes_tries_again()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await EpuiserAsync(hote);

        hote.Horloge.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal("/porteur", (await hote.Navigateur().SeConnecterAsync(GestesDePorteur.Colibris)).Adresse);
    }

    [Fact]
    public async Task The_owners_own_device_still_signs_in_while_others_attack()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var sien = hote.Navigateur("198.51.100.1");
        var page = await sien.SeConnecterAsync(GestesDePorteur.Colibris);
        await sien.EnvoyerAsync(page, page.Bouton("Se déconnecter"));
        await EpuiserAsync(hote);

        Assert.Equal("/porteur", (await sien.SeConnecterAsync(GestesDePorteur.Colibris)).Adresse);
        Assert.Equal("/compte/connexion", (await hote.Navigateur("192.0.2.9").SeConnecterAsync(GestesDePorteur.Colibris)).Adresse);
    }

    [Fact]
    public async Task A_known_device_has_ten_tries_too_and_none_for_another_account()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var vole = hote.Navigateur("198.51.100.1");
        await vole.SeConnecterAsync(GestesDePorteur.Colibris);
        var avant = hote.Empreintes.Verifications;

        for (var i = 0; i < 14; i++)
            await vole.SeConnecterAsync(GestesDePorteur.Colibris, Faux + i);

        Assert.Equal(10, hote.Empreintes.Verifications - avant);
    }

    [Fact]
    public async Task The_link_by_mail_always_works_and_gives_the_tries_back()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await EpuiserAsync(hote);
        var boite = new BoiteAuxLettres(hote);
        var sien = hote.Navigateur("198.51.100.1");
        await sien.OublierAsync(GestesDePorteur.Colibris);

        var apres = await sien.SuivreAsync((await boite.UneAsync(GestesDePorteur.Colibris)).Lien, ("nouveau", Faux));

        Assert.Equal("/porteur", apres.Adresse);
        Assert.Equal("/porteur", (await hote.Navigateur("198.51.100.2").SeConnecterAsync(GestesDePorteur.Colibris, Faux)).Adresse);
    }

    [Fact]
    public async Task One_network_address_tries_fifty_accounts_not_a_country()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var pirate = hote.Navigateur("203.0.113.7");
        var avant = hote.Empreintes.Verifications;

        for (var i = 0; i < 60; i++)
            await pirate.SeConnecterAsync($"personne{i}@nulle-part.example", Faux);

        Assert.Equal(50, hote.Empreintes.Verifications - avant);
    }

    [Fact]
    public async Task Many_network_addresses_together_get_what_the_site_bears()
    {
        await using var hote = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Limites:EssaisEnTout"] = "30" });
        var avant = hote.Empreintes.Verifications;

        for (var i = 0; i < 40; i++)
            await hote.Navigateur($"203.0.113.{i + 1}").SeConnecterAsync($"personne{i}@nulle-part.example", Faux);

        Assert.Equal(30, hote.Empreintes.Verifications - avant);
    }

    [Fact]
    public async Task Unknown_known_without_password_unconfirmed_and_locked_read_the_same_and_cost_the_same()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        await hote.Navigateur().SInscrireAsync("Jo Inachevé", "inacheve@essai.example");

        var (inconnu, coutInconnu) = await EssayerAsync(hote, "personne@nulle-part.example", Faux);
        var (connu, coutConnu) = await EssayerAsync(hote, GestesDePorteur.Colibris, Faux);
        var (sans, coutSans) = await EssayerAsync(hote, GestesDePorteur.SaintAubin, Faux);
        var (inacheve, coutInacheve) = await EssayerAsync(hote, "inacheve@essai.example", GestesDePorteur.MotDePasse);
        await EpuiserAsync(hote);
        var (ferme, _) = await EssayerAsync(hote, GestesDePorteur.Colibris, GestesDePorteur.MotDePasse);

        Assert.Single(new[] { inconnu, connu, sans, inacheve, ferme }.Distinct());
        Assert.Equal([1, 1, 1, 1], [coutInconnu, coutConnu, coutSans, coutInacheve]);
    }

    [Fact]
    public async Task An_unknown_account_is_closed_after_ten_tries_like_a_known_one()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var avant = hote.Empreintes.Verifications;

        for (var i = 0; i < 14; i++)
            await hote.Navigateur($"203.0.113.{i + 1}").SeConnecterAsync("Personne@Nulle-part.example", Faux + i);

        Assert.Equal(10, hote.Empreintes.Verifications - avant);
    }

    private static async Task EpuiserAsync(HoteDeTest hote)
    {
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        for (var i = 0; i < 11; i++)
            await hote.Navigateur($"203.0.113.{i + 100}").SeConnecterAsync(GestesDePorteur.Colibris, Faux + i);
    }

    private static async Task<(string Texte, int Cout)> EssayerAsync(HoteDeTest hote, string courriel, string motDePasse)
    {
        var avant = hote.Empreintes.Verifications;
        var page = await hote.Navigateur("198.51.100.77").SeConnecterAsync(courriel, motDePasse);
        return (page.Texte, hote.Empreintes.Verifications - avant);
    }
}
