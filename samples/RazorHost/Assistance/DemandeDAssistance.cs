using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Assistance;

/// <summary>What somebody asked the technical assistance, kept (G36).</summary>
public sealed class DemandeDAssistance
{
    /// <summary>1, 2, 3…: what « AT-0042 » says.</summary>
    public required int Numero { get; init; }

    /// <summary>Who asks, as the journal names it.</summary>
    public required string ParId { get; init; }

    /// <summary>Its name.</summary>
    public required string ParNom { get; init; }

    /// <summary>In which capacity.</summary>
    public required Role Role { get; init; }

    /// <summary>Where the assistance answers (G42).</summary>
    public required string Courriel { get; init; }

    /// <summary>The fiche or dossier it is about, by its readable number; null when about none.</summary>
    public string? Sujet { get; init; }

    /// <summary>What is asked.</summary>
    public required string Texte { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>« AT-0042 »: what one says on the telephone.</summary>
    public string Reference => $"AT-{Numero:0000}";
}

internal sealed class DemandeDAssistanceConfiguration : IEntityTypeConfiguration<DemandeDAssistance>
{
    public void Configure(EntityTypeBuilder<DemandeDAssistance> builder)
    {
        builder.ToTable("DemandesDAssistance");
        builder.HasKey(demande => demande.Numero);
        builder.Property(demande => demande.Numero).ValueGeneratedNever();
        builder.Property(demande => demande.ParId).HasMaxLength(450);
        builder.Property(demande => demande.ParNom).HasMaxLength(150);
        builder.Property(demande => demande.Courriel).HasMaxLength(256);
        builder.Property(demande => demande.Sujet).HasMaxLength(40).IsUnicode(false);
        builder.Property(demande => demande.Texte).HasMaxLength(AssistanceTechnique.LongueurDuTexte);
        builder.Ignore(demande => demande.Reference);
    }
}
