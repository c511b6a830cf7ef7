using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The history of what the Caf declared: a relation that is not loaded, each line keyed by its sequence.</summary>
internal sealed class DeclarationDeNombreConfiguration : IEntityTypeConfiguration<DeclarationDeNombre>
{
    internal const string Caf = "Caf";
    internal const string Campagne = "Campagne";

    public void Configure(EntityTypeBuilder<DeclarationDeNombre> builder)
    {
        builder.ToTable(Tables.DeclarationsDeNombre);
        builder.Property<CodeCaf>(Caf).EnCodeCaf();
        builder.Property<CodeCampagne>(Campagne).HasColumnName("campagne").EnCodeCampagne();
        builder.Property(declaration => declaration.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        builder.HasKey(Caf, Campagne, nameof(DeclarationDeNombre.Sequence));
        builder.Property(declaration => declaration.Ancien).HasColumnName("ancien");
        builder.Property(declaration => declaration.Nombre).HasColumnName("nombre");
        builder.Property(declaration => declaration.Par).HasColumnName("par");
        builder.Property(declaration => declaration.Le).HasColumnName("le").EnMicrosecondes();
        builder.Ignore(declaration => declaration.EstPremiere);
    }
}
