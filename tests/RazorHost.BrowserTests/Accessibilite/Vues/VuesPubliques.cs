using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using RazorHost.Assistance;
using RazorHost.Courriers;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>What anybody sees.</summary>
internal static class VuesPubliques
{
    private const string Porteur = "contact@colibris.example";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Index", "visiteur", null, "/"),
        Vue.A("/Index", "agent", "a.martin", "/"),
        Vue.A("/Index", "porteur", Porteur, "/"),
        Vue.A("/Accessibilite", "visiteur", null, "/accessibilite"),
        Vue.A("/MentionsLegales", "visiteur", null, "/mentions-legales"),
        Vue.A("/DonneesPersonnelles", "visiteur", null, "/donnees-personnelles"),
        Vue.A("/Questionnaire", "visiteur", null, "/questionnaire/2018-2019"),
        Vue.A("/Erreur", "introuvable", Porteur, "/nulle-part"),
        Vue.A("/Erreur", "interdite", Porteur, "/caf/763"),
        Vue.A("/Erreur", "hors de son ressort", "a.martin", "/caf/951"),
        Vue.A("/Erreur", "demande illisible", null, "/erreur/400"),
        Vue.A("/Erreur", "panne", null, "/erreur/500"),
        Vue.A("/Demonstration/Index", "visiteur", null, "/demonstration"),
        new("/Developpement/Courriels", "rempli", null, async (visiteur, hote) =>
        {
            await RecevoirAsync(hote);
            await visiteur.AllerAsync("/developpement/courriels");
        }),
        new("/Developpement/Courriels", "un courriel ouvert", null, async (visiteur, hote) =>
        {
            await RecevoirAsync(hote);
            await visiteur.AllerAsync("/developpement/courriels");
            await visiteur.SuivreAsync("à reprendre");
        }),
        new("/Developpement/Courriels", "vide", null, async (visiteur, hote) =>
        {
            Courriels(hote).Delete(recursive: true);
            await visiteur.AllerAsync("/developpement/courriels");
        }),
        Vue.A("/AccesCaf/Index", "pas encore réglée", null, "/acces-caf"),
        Vue.A("/Aide/Index", "porteur, sans lien", Porteur, "/aide"),
        new("/Aide/Index", "agent, le forum", "a.martin", async (agent, hote) =>
        {
            await hote.DansLaBaseAsync(contexte =>
            {
                contexte.Add(new LienDeCampagne
                {
                    Id = Guid.CreateVersion7(), Campagne = HoteDeTest.Campagne, Libelle = "Forum des agents",
                    Adresse = "https://forum.example/", EstPourLesAgents = true,
                });
                return contexte.SaveChangesAsync();
            });
            await agent.AllerAsync("/aide");
        }),
        Vue.A("/Aide/Assistance", "porteur", Porteur, "/aide/assistance"),
        new("/Aide/Assistance", "porteur, en erreur", Porteur, async (porteur, _) =>
        {
            await porteur.AllerAsync("/aide/assistance");
            await porteur.EcrireAsync("Adresse e-mail où vous répondre", "colibris");
            await porteur.PresserAsync("Envoyer");
        }),
        new("/Aide/Assistance", "agent, au sujet d’une fiche", "a.martin", async (agent, hote) =>
        {
            await agent.AllerAsync($"/dossiers/{(await hote.DossierDeAsync("Les Colibris")).Id}/fiches/s");
            await agent.SuivreAsync("Contacter l’assistance technique");
        }),
    ];

    /// <summary>Kept in a file, as where there is no mail server.</summary>
    private static Task RecevoirAsync(HoteDeTest hote) => hote.Services.GetRequiredService<TransportEnFichiers>().RemettreAsync(
        new MimeMessage
        {
            From = { MailboxAddress.Parse("Clas <clas@clas.example>") },
            To = { MailboxAddress.Parse(Porteur) },
            Subject = "Fiche Action 2018-2019 à reprendre – Les Colibris",
            MessageId = "essai@clas.example",
            Date = hote.Horloge.GetUtcNow(),
            Body = new TextPart("plain") { Text = "Bonjour,\n\nAnne Martin vous a rendu votre fiche Action 2018-2019, pour que vous la repreniez.\n" },
        },
        TestContext.Current.CancellationToken);

    private static DirectoryInfo Courriels(HoteDeTest hote) => Directory.CreateDirectory(hote.Services.GetRequiredService<TransportEnFichiers>().Dossier);
}
