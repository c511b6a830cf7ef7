using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>Somebody who has a keyboard and nothing else.</summary>
internal sealed partial class Visiteur
{
    // No page has that many stops: beyond, something keeps the focus.
    private const int ArretsAuPlus = 400;

    /// <summary>True when the focus is seen: inside the window, under nothing, with a ring.</summary>
    private const string SeVoit = """
        (cherche) => {
          const ici = document.activeElement;
          if (!ici || ici === document.body) return { la: false, defaut: null };
          const boite = ici.getBoundingClientRect();
          const style = getComputedStyle(ici);
          const dessus = document.elementFromPoint(
            Math.min(innerWidth - 1, Math.max(0, boite.left + Math.min(boite.width, 20) / 2)),
            Math.min(innerHeight - 1, Math.max(0, boite.top + Math.min(boite.height, 20) / 2)));
          const nom = (ici.id || ici.name || ici.textContent || ici.tagName).trim().slice(0, 60);
          let defaut = null;
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) defaut = `no ring on « ${nom} »`;
          else if (boite.bottom <= 0 || boite.top >= innerHeight) defaut = `« ${nom} » has the focus out of sight`;
          else if (dessus && !ici.contains(dessus) && !dessus.contains(ici) && !dessus.closest("label")?.contains(ici))
            defaut = `« ${nom} » has the focus under « ${(dessus.className || dessus.tagName)} »`;
          return { la: ici === cherche, defaut };
        }
        """;

    /// <summary>What a keyboard met and could not see; empty when every stop was in sight.</summary>
    internal HashSet<string> ArretsCaches { get; } = [];

    /// <summary>Presses Tab until this has the focus.</summary>
    private async Task AtteindreAsync(ILocator quoi)
    {
        await quoi.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var element = await quoi.ElementHandleAsync();
        for (var arrets = 0; arrets < ArretsAuPlus; arrets++)
        {
            var vu = await Page.EvaluateAsync<Arret>(SeVoit, element);
            if (vu.Defaut is not null)
                ArretsCaches.Add($"{Ou}: {vu.Defaut}");
            if (vu.La)
                return;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab never reaches {quoi} on {Ou}.");
    }

    /// <summary>Tab reaches one button of a group, arrows the others.</summary>
    private async Task CocherAuClavierAsync(ILocator choix)
    {
        if (await choix.GetAttributeAsync("type") == "checkbox")
        {
            await AtteindreAsync(choix);
            if (!await choix.IsCheckedAsync())
                await Page.Keyboard.PressAsync("Space");
            return;
        }

        if (await choix.IsCheckedAsync())
            return;
        var nom = await choix.GetAttributeAsync("name");
        var groupe = Page.Locator($"input[type=radio][name='{nom}']");
        var coche = groupe.And(Page.Locator(":checked"));
        await AtteindreAsync(await coche.CountAsync() > 0 ? coche : groupe.First);
        await Page.Keyboard.PressAsync("Space");
        for (var fleches = await groupe.CountAsync(); fleches > 0 && !await choix.IsCheckedAsync(); fleches--)
            await Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await choix.IsCheckedAsync(), $"Arrows never reach {choix} on {Ou}.");
    }

    private sealed class Arret
    {
        public bool La { get; set; }

        public string? Defaut { get; set; }
    }
}
