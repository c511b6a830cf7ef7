using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Identite;

internal sealed class HabilitationConfiguration : IEntityTypeConfiguration<Habilitation>
{
    public void Configure(EntityTypeBuilder<Habilitation> builder)
    {
        builder.ToTable("Habilitations");
        // The Caf first: a Caf reads its own, and one day has a database of its own.
        builder.HasKey(habilitation => new { habilitation.Caf, habilitation.Emetteur, habilitation.Sujet });
        builder.Property(habilitation => habilitation.Caf).HasMaxLength(3).IsUnicode(false);
        builder.Property(habilitation => habilitation.Emetteur).HasMaxLength(200);
        builder.Property(habilitation => habilitation.Sujet).HasMaxLength(200);
        builder.Property(habilitation => habilitation.Nom).HasMaxLength(150);
        builder.Property(habilitation => habilitation.Courriel).HasMaxLength(256);
        builder.HasIndex(habilitation => new { habilitation.Emetteur, habilitation.Sujet });
    }
}

internal sealed class GesteSurHabilitationConfiguration : IEntityTypeConfiguration<GesteSurHabilitation>
{
    public void Configure(EntityTypeBuilder<GesteSurHabilitation> builder)
    {
        builder.ToTable("GestesSurHabilitations");
        builder.Property(geste => geste.Id).ValueGeneratedNever();
        builder.Property(geste => geste.Caf).HasMaxLength(3).IsUnicode(false);
        builder.Property(geste => geste.Emetteur).HasMaxLength(200);
        builder.Property(geste => geste.Sujet).HasMaxLength(200);
        builder.Property(geste => geste.Nom).HasMaxLength(150);
        builder.Property(geste => geste.ParId).HasMaxLength(450);
        builder.Property(geste => geste.ParNom).HasMaxLength(150);
        builder.HasIndex(geste => geste.Caf);
    }
}
