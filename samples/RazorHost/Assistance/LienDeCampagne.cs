using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Assistance;

/// <summary>A document or a forum that the Cnaf gives with a campagne (G35).</summary>
public sealed class LienDeCampagne
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The campagne.</summary>
    public required CodeCampagne Campagne { get; init; }

    /// <summary>« Instruction technique ».</summary>
    public required string Libelle { get; init; }

    /// <summary>An http or https address.</summary>
    public required string Adresse { get; init; }

    /// <summary>For agents alone, as their forum is.</summary>
    public required bool EstPourLesAgents { get; init; }
}

internal sealed class LienDeCampagneConfiguration : IEntityTypeConfiguration<LienDeCampagne>
{
    public void Configure(EntityTypeBuilder<LienDeCampagne> builder)
    {
        builder.ToTable("LiensDeCampagne");
        builder.Property(lien => lien.Id).ValueGeneratedNever();
        builder.Property(lien => lien.Campagne)
            .HasConversion(code => code.Valeur, texte => CodeCampagne.Lire(texte)).HasMaxLength(9).IsUnicode(false);
        builder.Property(lien => lien.Libelle).HasMaxLength(LiensDesCampagnes.LongueurDuLibelle);
        builder.Property(lien => lien.Adresse).HasMaxLength(LiensDesCampagnes.LongueurDeLAdresse);
        builder.HasIndex(lien => lien.Campagne);
    }
}
