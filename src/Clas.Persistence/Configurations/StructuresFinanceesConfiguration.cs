using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The number a Caf declared for a campagne; no line is « unknown ».</summary>
internal sealed class StructuresFinanceesConfiguration : IEntityTypeConfiguration<StructuresFinancees>
{
    public void Configure(EntityTypeBuilder<StructuresFinancees> builder)
    {
        builder.ToTable(Tables.StructuresFinancees);
        builder.HasKey(declare => new { declare.Caf, declare.Campagne });
        builder.Property(declare => declare.Caf).EnCodeCaf();
        builder.Property(declare => declare.Campagne).HasColumnName("campagne").EnCodeCampagne();
        builder.Property(declare => declare.Nombre).HasColumnName("nombre");
        builder.Property(declare => declare.Le).HasColumnName("le").EnMicrosecondes();
        builder.Property(declare => declare.Par).HasColumnName("par");
        builder.Property(declare => declare.Version).HasColumnName("version").IsConcurrencyToken();
        builder.HasOne<Campagne>().WithMany().HasForeignKey(declare => declare.Campagne).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(declare => declare.Declarations).WithOne()
            .HasForeignKey(DeclarationDeNombreConfiguration.Caf, DeclarationDeNombreConfiguration.Campagne).OnDelete(DeleteBehavior.Restrict);
        builder.Metadata.FindNavigation(nameof(StructuresFinancees.Declarations))!.SetPropertyAccessMode(PropertyAccessMode.Field);
    }
}
