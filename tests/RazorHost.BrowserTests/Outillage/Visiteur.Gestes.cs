using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>What somebody does with a page, in the words read on it.</summary>
internal sealed partial class Visiteur
{
    /// <summary>The button that begins with these words, whole: « Enregistrer » is not « Enregistrer et valider ».</summary>
    internal ILocator Bouton(string mots) => Page.Locator("button:not([aria-hidden])", new PageLocatorOptions
    {
        HasTextRegex = new Regex($@"^\s*{Motif(mots)}(?! et valider| sans valider)"),
    }).First;

    internal ILocator Lien(string mots) => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex(Motif(mots)) }).First;

    /// <summary>What is typed in, by its label; in the group of its question when it has one.</summary>
    internal ILocator Champ(string libelle, string? groupe = null) =>
        Page.Locator("input:not([type=hidden], [type=radio], [type=checkbox]), textarea, select").And(Dans(groupe).GetByLabel(Entier(libelle))).First;

    /// <summary>A box or a button of choice, in the group of its question; null for one that stands alone.</summary>
    internal ILocator Choix(string? groupe, string libelle) =>
        Page.Locator("input[type=radio], input[type=checkbox]").And(Dans(groupe).GetByLabel(Entier(libelle))).First;

    internal Task PresserAsync(string bouton) => ActiverAsync(Bouton(bouton));

    internal Task SuivreAsync(string lien) => ActiverAsync(Lien(lien));

    internal async Task EcrireAsync(string libelle, string texte, string? groupe = null)
    {
        var champ = Champ(libelle, groupe);
        if (!Maniere.AuClavier)
        {
            await champ.FillAsync(texte);
            return;
        }

        await AtteindreAsync(champ);
        await Page.Keyboard.PressAsync("Control+a");
        if (texte.Length > 0)
            await Page.Keyboard.InsertTextAsync(texte);
        else
            await Page.Keyboard.PressAsync("Delete");
    }

    internal async Task CocherAsync(string? groupe, string libelle)
    {
        var choix = Choix(groupe, libelle);
        if (!Maniere.AuClavier)
            await choix.CheckAsync();
        else
            await CocherAuClavierAsync(choix);
    }

    internal async Task DeroulerAsync(string libelle, string option)
    {
        var liste = Champ(libelle);
        if (!Maniere.AuClavier)
        {
            await liste.SelectOptionAsync(new SelectOptionValue { Label = option });
            return;
        }

        // What was typed is forgotten after a second without a key, which a busy machine may take.
        await AtteindreAsync(liste);
        for (var essai = 0; essai < 5; essai++)
        {
            await Page.Keyboard.TypeAsync(option);
            if (Regex.IsMatch(await liste.EvaluateAsync<string>("liste => liste.selectedOptions[0]?.label ?? ''"), $@"^\s*{Motif(option)}\s*$"))
                return;
        }

        throw new InvalidOperationException($"The keyboard never reached « {option} » in « {libelle} ».");
    }

    /// <summary>Until the page says so.</summary>
    internal Task LireAsync(string texte) =>
        Assertions.Expect(Page.Locator("main")).ToContainTextAsync(new Regex(Motif(texte)), new LocatorAssertionsToContainTextOptions { Timeout = Patience });

    /// <summary>Presses, and waits for the page that follows.</summary>
    internal async Task ActiverAsync(ILocator quoi)
    {
        var suivante = new TaskCompletionSource();
        void Chargee(object? _, IPage page) => suivante.TrySetResult();
        Page.Load += Chargee;
        try
        {
            if (Maniere.AuClavier)
            {
                await AtteindreAsync(quoi);
                await Page.Keyboard.PressAsync("Enter");
            }
            else
            {
                await quoi.ClickAsync();
            }

            await suivante.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        }
        finally
        {
            Page.Load -= Chargee;
        }
    }

    private ILocator Dans(string? groupe) =>
        groupe is null ? Page.Locator("body") : Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { NameRegex = Entier(groupe) });

    /// <summary>Whatever the blanks: French has several, that a page and a test write alike or not.</summary>
    private static string Motif(string mots) =>
        string.Join(@"\s+", mots.Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));

    /// <summary>The words of a label, and what the page adds to them: « * (obligatoire) », « (facultatif) ».</summary>
    private static Regex Entier(string libelle) =>
        new($@"^\s*{Motif(libelle)}(\s*\*)?(\s*\((obligatoire|facultatif)\))?(\s*à remplir par la Caf)?\s*$");
}
