using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Puts Clas into a host's model.</summary>
public static class ClasModelBuilderExtensions
{
    /// <summary>Adds the tables <c>clas_*</c> to the model: one line in <c>OnModelCreating</c>, then a migration.</summary>
    /// <remarks>Works on any relational provider. May be called several times: the last call names the tables.</remarks>
    /// <param name="modelBuilder">The host's model.</param>
    /// <param name="schema">The schema of our tables; the model's default one unless told. SQLite has none and ignores it.</param>
    /// <param name="prefixe">What their names begin with, at most twenty letters, digits and underscores; may be empty.</param>
    /// <param name="collation">
    /// How codes compare: byte by byte. Found by itself on SQL Server, PostgreSQL and SQLite; name the binary one of any other
    /// provider whose default ignores case (« utf8mb4_bin »).
    /// </param>
    /// <exception cref="ArgumentException">The prefix could not begin the name of a table.</exception>
    public static ModelBuilder UseClas(
        this ModelBuilder modelBuilder, string? schema = null, string prefixe = Tables.Prefixe, string? collation = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        ArgumentNullException.ThrowIfNull(prefixe);

        Configurer(modelBuilder);
        NomsDansLaBase.Deplacer(modelBuilder, schema, prefixe);
        NomsDansLaBase.Comparer(modelBuilder, collation);
        return modelBuilder;
    }

    private static void Configurer(ModelBuilder modelBuilder)
    {
        // The journals first: they share one type, which must be known as shared before a navigation meets it.
        PassageConfiguration.Partager(modelBuilder);
        modelBuilder
            .ApplyConfiguration(new CampagneConfiguration())
            .ApplyConfiguration(new StructurePorteuseConfiguration())
            .ApplyConfiguration(new StructuresFinanceesConfiguration())
            .ApplyConfiguration(new DeclarationDeNombreConfiguration())
            .ApplyConfiguration(new DossierConfiguration())
            .ApplyConfiguration(new FicheConfiguration())
            .ApplyConfiguration(new ObligationDInformerConfiguration())
            .ApplyConfiguration(new DechargeDInformerConfiguration())
            .ApplyConfiguration(new CompteurDeNumerosConfiguration())
            .ApplyConfiguration(new CleDejaVueConfiguration())
            .ApplyConfiguration(new CourrierConfiguration());
    }
}
