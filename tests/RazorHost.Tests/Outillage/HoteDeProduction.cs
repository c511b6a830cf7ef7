using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace RazorHost.Tests.Outillage;

/// <summary>The host as in Production, on an empty database unless one is given.</summary>
internal sealed class HoteDeProduction : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("clas-production-");
    private readonly Dictionary<string, string> _reglages = [];

    internal HoteDeProduction() => Regler("ConnectionStrings:Clas", $"Data Source={Base}")
        .Regler("Adresse:Publique", "https://clas.example")
        .Regler("Courriel:Hote", "smtp.clas.example")
        .Regler("Courriel:Expediteur", "Clas <clas@clas.example>")
        .Regler("Courriel:Expedition", "false")
        .Regler("AllowedHosts", "localhost")
        .Regler("Agents:Emetteur", "https://connexion.example")
        .Regler("Agents:Client", "clas")
        .Regler("Assistance:Adresse", "assistance@clas.example")
        .Regler("Editeur:Nom", "Caf d’essai")
        .Regler("Editeur:Adresse", "1 rue d’Essai")
        .Regler("Editeur:DirecteurDePublication", "Une directrice")
        .Regler("Editeur:Hebergeur", "Un hébergeur")
        .Regler("Editeur:DelegueALaProtectionDesDonnees", "dpo@clas.example")
        .Regler("Editeur:DureeDeConservation", "Cinq ans.");

    internal string Base => Path.Combine(_dossier.FullName, "clas.db");

    internal HoteDeProduction Regler(string cle, string valeur)
    {
        _reglages[cle] = valeur;
        return this;
    }

    /// <summary>A certificate for the keys, as an operator would make one.</summary>
    internal HoteDeProduction AvecCertificat()
    {
        using var cle = RSA.Create(2048);
        var demande = new CertificateRequest("CN=clas", cle, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificat = demande.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var chemin = Path.Combine(_dossier.FullName, "cles.pfx");
        File.WriteAllBytes(chemin, certificat.Export(X509ContentType.Pkcs12, "secret"));
        return Regler("Cles:Certificat", chemin).Regler("Cles:MotDePasse", "secret");
    }

    internal HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _dossier.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(journaux => journaux.ClearProviders());
        foreach (var (cle, valeur) in _reglages)
            builder.UseSetting(cle, valeur);
    }
}
