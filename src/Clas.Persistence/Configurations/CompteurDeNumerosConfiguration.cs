using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The counter of readable numbers, one line a Caf and a campagne.</summary>
internal sealed class CompteurDeNumerosConfiguration : IEntityTypeConfiguration<CompteurDeNumeros>
{
    public void Configure(EntityTypeBuilder<CompteurDeNumeros> builder)
    {
        builder.ToTable(Tables.Compteurs);
        builder.HasKey(compteur => new { compteur.Caf, compteur.Campagne });
        builder.Property(compteur => compteur.Caf).EnCodeCaf();
        builder.Property(compteur => compteur.Campagne).HasColumnName("campagne").EnCodeCampagne();
        builder.Property(compteur => compteur.Dernier).HasColumnName("dernier");
    }
}
