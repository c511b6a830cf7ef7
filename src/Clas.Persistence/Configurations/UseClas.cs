using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Puts Clas into a host's model.</summary>
public static class ClasModelBuilderExtensions
{
    /// <summary>Adds the tables <c>clas_*</c> to the model: one line in <c>OnModelCreating</c>, then a migration.</summary>
    /// <remarks>Works on any relational provider. May be called several times.</remarks>
    public static ModelBuilder UseClas(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);

        // The journals first: they share one type, which must be known as shared before a navigation meets it.
        PassageConfiguration.Partager(modelBuilder);
        return modelBuilder
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
