using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The pages of the Cnaf.</summary>
internal static class VuesNationales
{
    private const string Cnaf = "m.girard";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/National/Index", "rempli", Cnaf, "/national"),
        Vue.A("/National/Index", "campagne précédente", Cnaf, "/national?campagne=2017-2018"),
        Vue.A("/National/Index", "trié", Cnaf, "/national?tri=commences"),
        new("/National/Courriers", "rempli", Cnaf, async (cnaf, hote) =>
        {
            await hote.OuvrirAsync(Recit.Rendue);
            await cnaf.AllerAsync("/national/courriers");
        }),
        Vue.A("/National/Habilitations", "rempli", Cnaf, "/national/habilitations"),
        new("/National/Habilitations", "en erreur", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/habilitations");
            await cnaf.PresserAsync("Donner cet accès");
        }),
        Vue.A("/National/Campagnes/Index", "rempli", Cnaf, "/national/campagnes"),
        Vue.A("/National/Campagnes/Nouvelle", "vide", Cnaf, "/national/campagnes/nouvelle"),
        new("/National/Campagnes/Nouvelle", "en erreur", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/campagnes/nouvelle");
            await cnaf.EcrireAsync("Année scolaire", "bientôt");
            await cnaf.PresserAsync("Préparer la campagne");
        }),
        Vue.A("/National/Campagnes/Une", "ouverte", Cnaf, "/national/campagnes/2018-2019"),
        Vue.A("/National/Campagnes/Une", "close", Cnaf, "/national/campagnes/2016-2017"),
        new("/National/Campagnes/Une", "à publier", Cnaf, async (cnaf, hote) =>
        {
            var jour = new DateOnly(2020, 5, 18);
            await hote.Campagnes.AjouterAsync(Campagne.Preparer(CodeCampagne.Lire("2019-2020"), Questionnaire.Clas20182019, jour, jour.AddDays(45), jour.AddDays(73), new()));
            await cnaf.AllerAsync("/national/campagnes/2019-2020");
        }),
        new("/National/Campagnes/Une", "en erreur", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/campagnes/2018-2019");
            await cnaf.EcrireAsync("Dernier jour de la saisie, inclus", "");
            await cnaf.PresserAsync("Changer les dates");
        }),
        Vue.A("/National/Campagnes/Reglages", "rempli", Cnaf, "/national/campagnes/2018-2019/reglages"),
        new("/National/Campagnes/Reglages", "en erreur", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/campagnes/2018-2019/reglages");
            await cnaf.EcrireAsync("Fiches Action par dossier, au plus", "beaucoup");
            await cnaf.PresserAsync("Changer les réglages");
        }),
        new("/National/Dossier", "rempli", Cnaf, async (cnaf, hote) =>
            await cnaf.AllerAsync($"/national/dossiers/{(await hote.DossierDeAsync("La Clé des mots")).Id}")),
        new("/National/Dossier", "en erreur", Cnaf, async (cnaf, hote) =>
        {
            await cnaf.AllerAsync($"/national/dossiers/{(await hote.DossierDeAsync("La Clé des mots")).Id}");
            await cnaf.PresserAsync("Accorder un délai");
        }),
        Vue.A("/National/Campagnes/Liens", "vide", Cnaf, "/national/campagnes/2018-2019/liens"),
        new("/National/Campagnes/Liens", "en erreur", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/campagnes/2017-2018/liens");
            await cnaf.EcrireAsync("Adresse", "documentation");
            await cnaf.PresserAsync("Ajouter ce lien");
        }),
        new("/National/Campagnes/Liens", "rempli", Cnaf, async (cnaf, _) =>
        {
            await cnaf.AllerAsync("/national/campagnes/2016-2017/liens");
            await cnaf.EcrireAsync("Ce qu’il ouvre", "Documentation");
            await cnaf.EcrireAsync("Adresse", "https://documentation.example/");
            await cnaf.PresserAsync("Ajouter ce lien");
        }),
        Vue.A("/Caf/Index", "vu par la Cnaf", Cnaf, "/caf/763"),
        Vue.A("/Caf/Contact", "inconnu, vu par la Cnaf", Cnaf, "/caf/974/contact"),
        Vue.A("/Caf/Accueil", "toutes les Caf", Cnaf, "/caf"),
    ];
}
