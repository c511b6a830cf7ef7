using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Clas.Integration.Hote;

/// <summary>The context of an application that was there before Clas: its users, its notes, its names, its migrations.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    public DbSet<Utilisateur> Utilisateurs => Set<Utilisateur>();

    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasDefaultSchema("accueil");
        modelBuilder.Entity<Utilisateur>().HasIndex(utilisateur => utilisateur.Courriel).IsUnique();
        modelBuilder.Entity<Note>().HasOne<Utilisateur>().WithMany().HasForeignKey(note => note.UtilisateurId);
        modelBuilder.UseClas(schema: "scolarite", prefixe: "scolarite_");
    }
}

/// <summary>Somebody who signs in to the application; for Clas, an opaque id.</summary>
public sealed class Utilisateur
{
    public required string Id { get; init; }

    public required string Courriel { get; init; }
}

/// <summary>What the application itself keeps of what was done to a dossier.</summary>
public sealed class Note
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string UtilisateurId { get; init; }

    public required Guid DossierCle { get; init; }

    public required string Texte { get; init; }
}
