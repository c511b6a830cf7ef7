using Clas.Persistence;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;

namespace RazorHost;

/// <summary>One context for accounts and dossiers, so that they share a transaction (mode B).</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options)
    : IdentityUserContext<Compte>(options), IDataProtectionKeyContext
{
    /// <summary>Who answers for which structure porteuse.</summary>
    public DbSet<Rattachement> Rattachements => Set<Rattachement>();

    /// <summary>What each agent may do, a line for each Caf it serves.</summary>
    public DbSet<Habilitation> Habilitations => Set<Habilitation>();

    /// <summary>Links good once.</summary>
    public DbSet<JetonDeCompte> Jetons => Set<JetonDeCompte>();

    /// <summary>Addresses invited to answer for a structure.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Structures claimed, and what their Caf answered.</summary>
    public DbSet<Revendication> Revendications => Set<Revendication>();

    /// <summary>Who had a sign-in link sent, for whom.</summary>
    public DbSet<LienEnvoye> LiensEnvoyes => Set<LienEnvoye>();

    /// <summary>Tries, counted.</summary>
    public DbSet<Compteur> Essais => Set<Compteur>();

    /// <summary>Sessions ended by their owner.</summary>
    public DbSet<SessionClose> SessionsCloses => Set<SessionClose>();

    /// <summary>The keys that protect cookies and forms.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseClas();
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }
}
