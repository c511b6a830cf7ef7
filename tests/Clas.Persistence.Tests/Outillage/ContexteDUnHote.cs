using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence.Tests;

/// <summary>A host that has tables of its own.</summary>
public sealed class ContexteDUnHote(DbContextOptions<ContexteDUnHote> options) : DbContext(options)
{
    public DbSet<CompteDUnHote> Comptes => Set<CompteDUnHote>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas();
}

/// <summary>Something of the host's that must be saved together with a dossier.</summary>
public sealed class CompteDUnHote
{
    public int Id { get; set; }

    public string Courriel { get; set; } = "";
}
