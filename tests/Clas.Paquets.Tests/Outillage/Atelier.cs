[assembly: AssemblyFixture(typeof(Clas.Paquets.Tests.Atelier))]

namespace Clas.Paquets.Tests;

/// <summary>Packs every project twice, in two folders, once for all tests.</summary>
public sealed class Atelier : IDisposable
{
    private const string LesPaquets = "nuget/Paquets.proj";

    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("clas-paquets-");

    public Atelier()
    {
        Une = new Copie(Path.Combine(_dossier.FullName, "une"));
        Autre = new Copie(Path.Combine(_dossier.FullName, "autre", "copie", "plus", "loin"));
        // As a CI does: the lock files hold, or nothing is restored.
        Reussir(Une.Empaqueter(LesPaquets, ("CI", "true")));
        Reussir(Autre.Empaqueter(LesPaquets));
    }

    /// <summary>Where temporary files go; gone with the tests.</summary>
    internal string Dossier => _dossier.FullName;

    /// <summary>One copy, packed as a CI does.</summary>
    internal Copie Une { get; }

    /// <summary>Another, in a folder of another length.</summary>
    internal Copie Autre { get; }

    /// <summary>A feed: a folder, empty until a test publishes there.</summary>
    internal string Flux => Directory.CreateDirectory(Path.Combine(Dossier, "flux")).FullName;

    /// <summary>A package of the first copy.</summary>
    internal Paquet Paquet(string nom) => new(Une.Paquets, nom);

    /// <inheritdoc/>
    public void Dispose() => _dossier.Delete(recursive: true);

    internal static void Reussir(Commande commande) => Assert.True(commande.Code == 0, commande.Sortie);
}
