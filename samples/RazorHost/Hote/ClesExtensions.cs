using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace RazorHost.Hote;

/// <summary>The keys of cookies and forms: kept in the database, so that they survive a restart and serve every host.</summary>
internal static class ClesExtensions
{
    /// <summary>Path of the certificate that encrypts them (PKCS#12); required in Production.</summary>
    internal const string Certificat = "Cles:Certificat";

    /// <summary>Its password.</summary>
    internal const string MotDePasse = "Cles:MotDePasse";

    internal static IServiceCollection AddCles(this IServiceCollection services, IConfiguration configuration)
    {
        var cles = services.AddDataProtection().SetApplicationName("Clas").PersistKeysToDbContext<AppDbContext>();
        if (configuration[Certificat] is { Length: > 0 } chemin && File.Exists(chemin))
            cles.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(chemin, configuration[MotDePasse]));
        return services;
    }
}
