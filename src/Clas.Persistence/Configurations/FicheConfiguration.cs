using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>A fiche: its rank in its dossier is its key; its answers are one JSON text.</summary>
internal sealed class FicheConfiguration : IEntityTypeConfiguration<Fiche>
{
    public void Configure(EntityTypeBuilder<Fiche> builder)
    {
        builder.ToTable(Tables.Fiches);
        builder.Property<CodeCaf>(ClesDeDossier.Caf).EnCodeCaf();
        builder.Property<Guid>(ClesDeDossier.Dossier).HasColumnName("dossier_cle");
        builder.Property(fiche => fiche.Rang).HasColumnName("rang").ValueGeneratedNever();
        builder.HasKey(ClesDeDossier.Caf, ClesDeDossier.Dossier, nameof(Fiche.Rang));
        builder.Property(fiche => fiche.Revision).HasColumnName("revision");
        builder.Property(fiche => fiche.Statut).HasColumnName("statut").HasConversion<int>();
        builder.Property(fiche => fiche.Reponses).HasColumnName("reponses")
            .EnJson(reponses => reponses.EnJson(), Reponses.DepuisJson);
        builder.Property(fiche => fiche.DelaiJusquAu).HasColumnName("delai_jusqu_au").EnMicrosecondes();
        builder.Property(fiche => fiche.TermineeLe).HasColumnName("terminee_le").EnMicrosecondes();
        builder.Property(fiche => fiche.ValideeLe).HasColumnName("validee_le").EnMicrosecondes();
        builder.ComplexProperty<DemandeDeCorrection>(fiche => fiche.DemandeDeCorrection, demande =>
        {
            demande.Property(d => d.Motif).HasColumnName("correction_motif");
            demande.Property(d => d.Le).HasColumnName("correction_le").HasConversion(InstantEnMicrosecondes.Conversion);
            demande.Property(d => d.Par).HasColumnName("correction_par");
        });
        builder.Ignore(fiche => fiche.Id).Ignore(fiche => fiche.Type).Ignore(fiche => fiche.Feu);
    }
}
