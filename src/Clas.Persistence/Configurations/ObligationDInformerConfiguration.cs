using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>A duty to inform: never changed, never deleted; its key is the line of the journal that created it.</summary>
internal sealed class ObligationDInformerConfiguration : IEntityTypeConfiguration<ObligationDInformer>
{
    public void Configure(EntityTypeBuilder<ObligationDInformer> builder)
    {
        builder.ToTable(Tables.Obligations);
        builder.Property<CodeCaf>(ClesDeDossier.Caf).EnCodeCaf();
        builder.Property<Guid>(ClesDeDossier.Dossier).HasColumnName("dossier_cle");
        builder.Property(obligation => obligation.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        builder.HasKey(ClesDeDossier.Caf, ClesDeDossier.Dossier, nameof(ObligationDInformer.Sequence));
        builder.Property(obligation => obligation.Nature).HasColumnName("nature").HasConversion<int>();
        builder.Property(obligation => obligation.Rang).HasColumnName("fiche_rang");
        builder.Property(obligation => obligation.Le).HasColumnName("le").EnMicrosecondes();
        builder.Property(obligation => obligation.Motif).HasColumnName("motif");
        builder.Property(obligation => obligation.Champs).HasColumnName("champs")
            .EnJson(JsonDuJournal.Ecrire, JsonDuJournal.LireChamps);
    }
}
