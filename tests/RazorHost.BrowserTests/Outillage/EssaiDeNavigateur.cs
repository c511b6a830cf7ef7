namespace RazorHost.BrowserTests.Outillage;

/// <summary>A test in the browser. At its end, all the windows it opened must have been clean.</summary>
public abstract class EssaiDeNavigateur(Site site) : IAsyncLifetime
{
    private readonly List<Visiteur> _visiteurs = [];

    private protected Site Site => site;

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var defauts = new List<string>();
        foreach (var visiteur in _visiteurs)
        {
            defauts.AddRange(await visiteur.Temoin.DefautsAsync());
            await visiteur.Contexte.CloseAsync();
        }

        Constater.Aucun(defauts);
    }

    /// <summary>Opens a window, signed in or not.</summary>
    private protected async Task<Visiteur> VisiteurAsync(string? compte = null, Maniere? maniere = null)
    {
        var visiteur = await Visiteur.OuvrirAsync(site, compte, maniere);
        _visiteurs.Add(visiteur);
        return visiteur;
    }
}
