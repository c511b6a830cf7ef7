using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>A discharge: a table of its own, so that telling the porteur moves no dossier.</summary>
internal sealed class DechargeDInformerConfiguration : IEntityTypeConfiguration<DechargeDInformer>
{
    public void Configure(EntityTypeBuilder<DechargeDInformer> builder)
    {
        builder.ToTable(Tables.Decharges);
        builder.Property<CodeCaf>(ClesDeDossier.Caf).EnCodeCaf();
        builder.Property<Guid>(ClesDeDossier.Dossier).HasColumnName("dossier_cle");
        builder.Property(decharge => decharge.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        builder.HasKey(ClesDeDossier.Caf, ClesDeDossier.Dossier, nameof(DechargeDInformer.Sequence));
        builder.Property(decharge => decharge.Moyen).HasColumnName("moyen").HasConversion<int>();
        builder.Property(decharge => decharge.Le).HasColumnName("le").EnMicrosecondes();
        builder.Property(decharge => decharge.ParId).HasColumnName("par_id");
        builder.Property(decharge => decharge.Par).HasColumnName("par");
        builder.HasOne<ObligationDInformer>().WithOne()
            .HasForeignKey<DechargeDInformer>(ClesDeDossier.Caf, ClesDeDossier.Dossier, nameof(DechargeDInformer.Sequence))
            .OnDelete(DeleteBehavior.Restrict);
    }
}
