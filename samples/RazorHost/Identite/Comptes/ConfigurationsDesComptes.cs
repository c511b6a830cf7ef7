using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Identite;

internal sealed class CompteurConfiguration : IEntityTypeConfiguration<Compteur>
{
    public void Configure(EntityTypeBuilder<Compteur> builder)
    {
        builder.ToTable("Essais");
        builder.HasKey(compteur => compteur.Cle);
        builder.Property(compteur => compteur.Cle).HasMaxLength(44).IsUnicode(false);
        builder.HasIndex(compteur => compteur.Debut);
    }
}

internal sealed class SessionCloseConfiguration : IEntityTypeConfiguration<SessionClose>
{
    public void Configure(EntityTypeBuilder<SessionClose> builder)
    {
        builder.ToTable("SessionsCloses");
        builder.HasKey(close => close.Id);
        builder.Property(close => close.Id).HasMaxLength(32).IsUnicode(false);
    }
}

internal sealed class JetonDeCompteConfiguration : IEntityTypeConfiguration<JetonDeCompte>
{
    public void Configure(EntityTypeBuilder<JetonDeCompte> builder)
    {
        builder.ToTable("JetonsDeCompte");
        builder.HasKey(jeton => jeton.Empreinte);
        builder.Property(jeton => jeton.Empreinte).HasMaxLength(64).IsUnicode(false);
        builder.Property(jeton => jeton.Courriel).HasMaxLength(256);
        builder.HasOne<Compte>().WithMany().HasForeignKey(jeton => jeton.CompteId);
    }
}
