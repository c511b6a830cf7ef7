using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Identite;

internal sealed class CompteConfiguration : IEntityTypeConfiguration<Compte>
{
    public void Configure(EntityTypeBuilder<Compte> builder) => builder.Property(compte => compte.Nom).HasMaxLength(150);
}

internal sealed class RattachementConfiguration : IEntityTypeConfiguration<Rattachement>
{
    public void Configure(EntityTypeBuilder<Rattachement> builder)
    {
        builder.ToTable("Rattachements");
        builder.HasKey(rattachement => new { rattachement.CompteId, rattachement.StructureId });
        builder.Property(rattachement => rattachement.StructureId)
            .HasConversion(id => id.Valeur, valeur => new StructurePorteuseId(valeur));
        builder.HasOne<Compte>().WithMany().HasForeignKey(rattachement => rattachement.CompteId);
        builder.HasOne<StructurePorteuse>().WithMany().HasForeignKey(rattachement => rattachement.StructureId);
    }
}
