using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>The porteurs' own accounts: passwords, tries, sessions.</summary>
internal static class ComptesExtensions
{
    internal static IServiceCollection AddComptes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.Configure<Limites>(configuration.GetSection("Limites"));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = EmpreintesNormalisees.Tours);
        services.Configure<IdentityOptions>(Regler);
        services.AddSingleton<IPasswordHasher<Compte>, EmpreintesNormalisees>();
        services.AddSingleton<EmpreinteDePersonne>();
        services.AddScoped<Compteurs>();
        services.AddScoped<Provenance>();
        services.AddScoped<AppareilConnu>();
        services.AddScoped<PorteDesEssais>();
        services.AddScoped<VerificationDuMotDePasse>();
        services.AddScoped<Connexion>();
        services.AddScoped<Sessions>();
        services.AddScoped<Jetons>();
        services.AddScoped<ContexteDuMotDePasse>();
        services.AddScoped<Inscription>();
        services.AddScoped<DemandesDeCourrier>();
        services.AddScoped<AdressesDesComptes>();
        services.AddScoped<Identifiants>();
        services.AddScoped<Rattachements>();
        services.AddScoped<Invitations>();
        services.AddScoped<Revendications>();
        services.AddScoped<StructuresConnues>();
        services.AddScoped<AideAuxPartenaires>();
        services.AddScoped<Relances.StructuresARelancer>();
        services.AddScoped<Fiches.OuvertureDeDossiers>();
        services.AddScoped<Assistance.AssistanceTechnique>();
        services.AddScoped<Assistance.LiensDesCampagnes>();
        services.AddScoped<Contacts.ContactsDesCaf>();
        return services;
    }

    /// <summary>No class of characters: <see cref="RegleDesMotsDePasse"/> is the whole rule. Courriel judges addresses.</summary>
    private static void Regler(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = RegleDesMotsDePasse.LongueurMinimale;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
