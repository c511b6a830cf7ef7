using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A page in one of its states, before one of its actors.</summary>
/// <param name="Page">The Razor page, « /Caf/Index ».</param>
/// <param name="Etat">« rempli », « en erreur »: what the state is, and whose.</param>
/// <param name="Qui">A demonstration account; null for nobody.</param>
/// <param name="Aller">Brings the window there.</param>
internal sealed record Vue(string Page, string Etat, string? Qui, Func<Visiteur, HoteDeTest, Task> Aller)
{
    /// <summary>As a test calls it.</summary>
    internal string Nom => $"{Page} · {Etat}";

    /// <summary>« porteur », « saisie close », « délai accordé »: each has its promise in <see cref="Etats"/>.</summary>
    internal string[] Mots => Etat.Split(", ");

    /// <summary>The promises of its state that the page does not keep.</summary>
    internal async Task<IReadOnlyList<string>> ManquesAsync(IPage page)
    {
        var manques = new List<string>();
        foreach (var promis in Etats.Promis(this))
        {
            if (await page.Locator(promis).Filter(new() { Visible = true }).CountAsync() == 0)
                manques.Add($"{Nom}: nothing there is « {promis} ».");
        }

        return manques;
    }

    /// <summary>A page that has an address of its own.</summary>
    internal static Vue A(string page, string etat, string? qui, string adresse) =>
        new(page, etat, qui, (visiteur, _) => visiteur.AllerAsync(adresse));

    /// <summary>The page of this structure's dossier, for its porteur.</summary>
    internal static Vue DuDossier(string etat, string qui, string nom) => new("/Porteur/Dossier", etat, qui, async (porteur, hote) =>
        await porteur.AllerAsync($"/porteur/dossiers/{(await hote.DossierDeAsync(nom)).Id}"));

    /// <summary>The page bilan of this structure.</summary>
    internal static Vue DuBilan(string etat, string qui, string nom) => new("/Caf/Dossier", etat, qui, async (agent, hote) =>
        await agent.AllerAsync((await hote.DossierDeAsync(nom)).Bilan));

    /// <summary>A fiche of this structure, « s », « a1 ».</summary>
    internal static Vue DeLaFiche(string etat, string qui, string nom, string code) => new("/Dossiers/Fiche", etat, qui, async (lecteur, hote) =>
        await lecteur.AllerAsync((await hote.DossierDeAsync(nom)).Adresse(code)));
}
