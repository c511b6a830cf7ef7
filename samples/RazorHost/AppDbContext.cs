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

    /// <summary>What each agent of a Caf or of the Cnaf may do.</summary>
    public DbSet<Habilitation> Habilitations => Set<Habilitation>();

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
