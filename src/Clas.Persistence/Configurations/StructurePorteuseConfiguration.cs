using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>A structure porteuse belongs to no Caf: it may work with several.</summary>
internal sealed class StructurePorteuseConfiguration : IEntityTypeConfiguration<StructurePorteuse>
{
    public void Configure(EntityTypeBuilder<StructurePorteuse> builder)
    {
        builder.ToTable(Tables.Structures);
        builder.HasKey(structure => structure.Id);
        builder.Property(structure => structure.Id).HasColumnName("id").EnGuid().ValueGeneratedNever();
        builder.Property(structure => structure.Nom).HasColumnName("nom");
    }
}
