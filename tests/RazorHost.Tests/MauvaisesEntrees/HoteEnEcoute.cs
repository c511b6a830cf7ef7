using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.MauvaisesEntrees;

/// <summary>The real program listening on a port, with its own limits; one for a class of tests.</summary>
public sealed class HoteEnEcoute : IAsyncLifetime
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("clas-ecoute-");
    private HoteLance _hote = null!;

    public async ValueTask InitializeAsync() =>
        _hote = await HoteLance.DemarrerAsync(Path.Combine(_dossier.FullName, "clas.db"), smtp: 9, expedition: false);

    internal async Task<Navigateur> ConnecterAsync(string? compte)
    {
        var navigateur = _hote.Navigateur();
        if (compte is not null)
            await navigateur.ConnecterAsync(compte);
        return navigateur;
    }

    public ValueTask DisposeAsync()
    {
        _hote.Dispose();
        _dossier.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
