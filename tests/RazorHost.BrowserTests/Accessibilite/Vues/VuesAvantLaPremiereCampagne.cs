namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>No campagne opened yet: what can be read, and that nothing is asked.</summary>
internal static class VuesAvantLaPremiereCampagne
{
    // Who answered no campagne: before the first one, nobody had a dossier.
    private const string Porteur = "contact@grand-large.example";
    private const string Cnaf = "m.girard";

    /// <summary>5 September 2016, 10 h in Paris.</summary>
    internal static DateTimeOffset Le { get; } = new(2016, 9, 5, 8, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Index", "aucune campagne", null, "/"),
        Vue.A("/Porteur/Index", "aucune campagne", Porteur, "/porteur"),
        Vue.A("/Caf/Accueil", "aucune campagne", "a.martin", "/caf"),
        Vue.A("/Caf/Accueil", "aucune campagne, vu par la Cnaf", Cnaf, "/caf"),
        Vue.A("/Erreur", "bilan sans campagne", "a.martin", "/caf/763"),
        Vue.A("/Aide/Index", "aucune campagne", Porteur, "/aide"),
        Vue.A("/National/Index", "aucune campagne", Cnaf, "/national"),
        Vue.A("/National/Courriers", "vide", Cnaf, "/national/courriers"),
        Vue.A("/National/Campagnes/Index", "toutes à venir", Cnaf, "/national/campagnes"),
        Vue.A("/National/Campagnes/Une", "à venir", Cnaf, "/national/campagnes/2016-2017"),
    ];
}
