using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Identite;

internal sealed class AdresseDemandeeConfiguration : IEntityTypeConfiguration<AdresseDemandee>
{
    public void Configure(EntityTypeBuilder<AdresseDemandee> builder)
    {
        builder.ToTable("AdressesDemandees");
        builder.Property(demande => demande.Id).ValueGeneratedNever();
        builder.Property(demande => demande.Caf).EnCode();
        builder.Property(demande => demande.CompteId).HasMaxLength(450);
        builder.Property(demande => demande.Ancienne).HasMaxLength(256);
        builder.Property(demande => demande.Nouvelle).HasMaxLength(256);
        builder.Property(demande => demande.AgentId).HasMaxLength(450);
        builder.Property(demande => demande.AgentNom).HasMaxLength(150);
        builder.HasIndex(demande => demande.Caf);
        builder.HasIndex(demande => demande.CompteId);
    }
}
