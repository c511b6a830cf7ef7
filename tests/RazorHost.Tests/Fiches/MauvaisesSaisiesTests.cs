using System.Net;
using System.Text;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>What is wrong is kept as typed, said beside its question, and stops nothing but finishing and validating.</summary>
public sealed class MauvaisesSaisiesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Theory]
    [InlineData("A08", "quarante", "un nombre entier de 0 à 9 999")]
    [InlineData("A08", "10000", "sort des limites admises")]
    [InlineData("A08", "2147483648", "un nombre entier de 0 à 9 999")]
    [InlineData("A08", "-3", "un nombre entier de 0 à 9 999")]
    [InlineData("A08", "1e3", "un nombre entier de 0 à 9 999")]
    [InlineData("A08", "٤٦", "un nombre entier de 0 à 9 999")]
    [InlineData("A08", "４６", "un nombre entier de 0 à 9 999")]
    [InlineData("A09.cp", "six", "un nombre entier de 0 à 9 999")]
    [InlineData("A02", "31/02/2019", "Ce jour n’existe pas")]
    [InlineData("A02", "le 3 octobre", "une date, par exemple")]
    [InlineData("A19", "longtemps", "une durée")]
    [InlineData("A34", "12 000,505", "un montant en euros")]
    public async Task A_wrong_answer_of_the_Action_is_kept_as_typed_and_explained_and_cannot_be_sent(string champ, string frappe, string attendu)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var enregistree = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, (champ, frappe), ("A48", "Le reste est gardé."));

        Assert.Equal(HttpStatusCode.OK, enregistree.Statut);
        Assert.Equal(frappe, enregistree.Saisi(champ));
        Assert.Equal("true", enregistree.Un($"[name='r.{champ}']").GetAttribute("aria-invalid"));
        Assert.Contains(attendu, Lisible(enregistree.DitACote(champ.Split('.')[0])), StringComparison.Ordinal);
        Assert.StartsWith("À corriger", enregistree.Un(".bilan-des-remarques h2").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal($"#{enregistree.Un($"[name='r.{champ}']").Id}", enregistree.Un(".bilan-des-remarques a").GetAttribute("href"));
        var refusee = await navigateur.FaireAsync(enregistree, GesteFiche.Terminer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(StatutFiche.EnSaisie, relu.Action.Statut);
        Assert.Equal([frappe], Assert.IsType<ReponseIllisible>(relu.Action.Reponses[champ]).Brut);
        Assert.Equal(new ReponseTexte("Le reste est gardé."), relu.Action.Reponses["A48"]);
    }

    [Theory]
    [InlineData("S19", "٠١٢٣٤٥٦", "uniquement de chiffres")]
    [InlineData("S19", "０１２３４５６", "uniquement de chiffres")]
    [InlineData("S19", "12345-A", "uniquement de chiffres")]
    [InlineData("S04", "20003452800041", "Un chiffre de ce numéro est faux")]
    [InlineData("S15", "pas une adresse", "une adresse e-mail")]
    [InlineData("S07", "7641", "un code postal à cinq chiffres")]
    public async Task A_wrong_answer_of_the_Structure_stops_the_validation_and_loses_nothing(string champ, string frappe, string attendu)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        page = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S19", Dossiers.Sias));
        page = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, (champ, frappe));

        var refusee = await navigateur.FaireAsync(page, GesteFiche.Valider, ("S09", "Quartier relu"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Equal((frappe, "Quartier relu"), (refusee.Saisi(champ), refusee.Saisi("S09")));
        Assert.Contains(attendu, Lisible(refusee.DitACote(champ)), StringComparison.Ordinal);
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(StatutFiche.EnSaisie, relu.Structure.Statut);
        Assert.Equal([frappe], Assert.IsType<ReponseIllisible>(relu.Structure.Reponses[champ]).Brut);
    }

    [Fact]
    public async Task An_over_long_text_is_kept_to_its_last_letter()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));
        var trop = new string('é', 2_100) + " fin";

        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("A48", trop));

        Assert.Equal(trop, apres.Saisi("A48"));
        Assert.Contains("Ce texte est trop long", apres.DitACote("A48"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("avant\0après")]
    [InlineData("avant\uFFFDaprès")]
    public async Task A_character_that_no_database_keeps_alike_is_refused_beside_its_question_and_the_rest_stays_on_the_page(string frappe)
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureEntamee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var refusee = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", frappe), ("S06b", "Tout ce que j’ai écrit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("un caractère qui ne peut pas être conservé", refusee.DitACote("S09"), StringComparison.Ordinal);
        Assert.Equal(("avant\uFFFDaprès", "Tout ce que j’ai écrit"), (refusee.Saisi("S09"), refusee.Saisi("S06b")));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        await navigateur.FaireAsync(refusee, GesteFiche.Enregistrer, ("S09", "avant, après"));
        Assert.Equal(new ReponseTexte("Tout ce que j’ai écrit"), (await hote.RelireAsync(dossier)).Structure.Reponses["S06b"]);
    }

    [Theory]
    [InlineData("a\u00ED\u00A0\u0080b")]
    [InlineData("a%ED%A0%80b")]
    [InlineData("a%00b")]
    public async Task Half_a_character_in_raw_bytes_is_refused_too(string brut)
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureEntamee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        var jeton = page.Un("form.questionnaire [name=jeton]").GetAttribute("value")!;
        var formulaire = $"jeton={Uri.EscapeDataString(jeton)}&geste=Enregistrer&revision={dossier.Structure.Revision}&r.S06b=gard%C3%A9&r.S09={brut}";
        using var contenu = new ByteArrayContent(Encoding.Latin1.GetBytes(formulaire)) { Headers = { ContentType = new("application/x-www-form-urlencoded") } };

        var reponse = await navigateur.Client.PostAsync(dossier.Adresse("s"), contenu, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task Answers_that_contradict_one_another_are_said_beside_each_question_and_in_the_summary()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("A10.filles", "9000"), ("A05", "0"));

        Assert.Contains("À corriger : La répartition par sexe donne", Lisible(apres.DitACote("A10")), StringComparison.Ordinal);
        Assert.Contains("À corriger", apres.DitACote("A08"), StringComparison.Ordinal);
        Assert.Contains("À vérifier", apres.DitACote("A05"), StringComparison.Ordinal);
        Assert.Contains("q-A10-remarques", apres.Un("[name='r.A10.filles']").GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Null(apres.Un("[name='r.A05']").GetAttribute("aria-invalid"));
    }

    // Numbers are grouped by a narrow no-break space.
    private static string Lisible(string texte) => PageLue.Plier(texte);
}
