using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Our own context (« mode A »): the tables <c>clas_*</c>, whose migrations come with each provider's package.</summary>
/// <remarks>A host that has a context of its own does without: <c>modelBuilder.UseClas()</c> in its <c>OnModelCreating</c>.</remarks>
/// <param name="options">Given by <c>clas.UseSqlite(…)</c> and its like.</param>
public sealed class ClasDbContext(DbContextOptions<ClasDbContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.UseClas();
    }
}
