namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>What the words of a state promise: something seen on the page, without which the view shows another state than its own.</summary>
/// <remarks>A word is what stands between two commas; « /Aide/Index · aucune campagne » says it otherwise for one page. As Playwright selects.</remarks>
internal static partial class Etats
{
    /// <summary>Who looks, or the page as it comes: it promises nothing more.</summary>
    private static readonly string[] Ordinaires = ["visiteur", "porteur", "agent", "rempli", "vide", "Structure", "Action"];

    private static readonly (string Mot, string Feu)[] Statuts =
        [("non commencée", "noncommencee"), ("en saisie", "ensaisie"), ("terminée", "terminee"), ("validée", "validee")];

    private static readonly Dictionary<string, string> Promesses = Tables.Concat(DesFiches).ToDictionary();

    /// <summary>Every word, and every word of one page.</summary>
    internal static IEnumerable<string> Connus => Promesses.Keys.Concat(Ordinaires);

    /// <summary>Where the word of this view is explained; null when nowhere.</summary>
    internal static string? Entree(Vue vue, string mot) => new[] { $"{vue.Page} · {mot}", mot }.FirstOrDefault(Connus.Contains);

    /// <summary>What must be seen on this view.</summary>
    internal static IEnumerable<string> Promis(Vue vue) => vue.Mots.Select(mot => Promesses.GetValueOrDefault(Entree(vue, mot) ?? "")).OfType<string>();

    /// <summary>« Structure terminée », « Action en saisie »: the light of that fiche, on its page, on its card or in its row.</summary>
    private static IEnumerable<KeyValuePair<string, string>> DesFiches =>
        from fiche in new[] { "Structure", "Action" }
        from statut in Statuts
        let ou = $":is(main:has(h1:has-text('Fiche {fiche}')), .carte:has(h2:has-text('Fiche {fiche}')), tr:has-text('Fiche {fiche}'))"
        select KeyValuePair.Create($"{fiche} {statut.Mot}", $"{ou} .feu-{statut.Feu}");
}
