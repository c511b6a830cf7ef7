using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RazorHost.Identite;

namespace RazorHost.Relances;

/// <summary>That a structure was last chased, by whom and when, for a campagne of its Caf (G12).</summary>
public sealed class Relance
{
    /// <summary>The Caf that chases.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>The campagne not begun.</summary>
    public required CodeCampagne Campagne { get; init; }

    /// <summary>The structure.</summary>
    public required StructurePorteuseId StructureId { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; set; }

    /// <summary>The agent's name.</summary>
    public required string Par { get; set; }
}

internal sealed class RelanceConfiguration : IEntityTypeConfiguration<Relance>
{
    public void Configure(EntityTypeBuilder<Relance> builder)
    {
        builder.ToTable("Relances");
        builder.HasKey(relance => new { relance.Caf, relance.Campagne, relance.StructureId });
        builder.Property(relance => relance.Caf).EnCode();
        builder.Property(relance => relance.Campagne)
            .HasConversion(code => code.Valeur, texte => CodeCampagne.Lire(texte)).HasMaxLength(9).IsUnicode(false);
        builder.Property(relance => relance.StructureId).EnGuid();
        builder.Property(relance => relance.Par).HasMaxLength(150);
    }
}
