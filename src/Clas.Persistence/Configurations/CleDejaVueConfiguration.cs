using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The keys of the forms already obeyed.</summary>
internal sealed class CleDejaVueConfiguration : IEntityTypeConfiguration<CleDejaVue>
{
    public void Configure(EntityTypeBuilder<CleDejaVue> builder)
    {
        builder.ToTable(Tables.Cles);
        builder.HasKey(vue => new { vue.Caf, vue.DossierCle, vue.Cle });
        builder.Property(vue => vue.Caf).EnCodeCaf();
        builder.Property(vue => vue.DossierCle).HasColumnName("dossier_cle").ValueGeneratedNever();
        builder.Property(vue => vue.Cle).HasColumnName("cle").ValueGeneratedNever();
        builder.Property(vue => vue.Le).HasColumnName("le").EnMicrosecondes();
        builder.HasOne<Dossier>().WithMany().HasForeignKey(vue => new { vue.Caf, vue.DossierCle }).OnDelete(DeleteBehavior.Restrict);
    }
}
