using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>A campagne: its dates, its parameters as one JSON text.</summary>
internal sealed class CampagneConfiguration : IEntityTypeConfiguration<Campagne>
{
    public void Configure(EntityTypeBuilder<Campagne> builder)
    {
        builder.ToTable(Tables.Campagnes);
        builder.HasKey(campagne => campagne.Code);
        builder.Property(campagne => campagne.Code).HasColumnName("code").EnCodeCampagne().ValueGeneratedNever();
        builder.Property(campagne => campagne.QuestionnaireId).HasColumnName("questionnaire");
        builder.Property(campagne => campagne.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(campagne => campagne.PublieeLe).HasColumnName("publiee_le").EnMicrosecondes();
        builder.Property(campagne => campagne.OuvreLe).HasColumnName("ouvre_le").EnMicrosecondes();
        builder.Property(campagne => campagne.SaisieFermeLe).HasColumnName("saisie_ferme_le").EnMicrosecondes();
        builder.Property(campagne => campagne.FermeLe).HasColumnName("ferme_le").EnMicrosecondes();
        builder.Property(campagne => campagne.Parametres).HasColumnName("parametres")
            .EnJson(JsonDesParametres.Ecrire, JsonDesParametres.Lire);
        builder.ComplexProperty(campagne => campagne.TeteDeJournal, TeteDeJournalConfiguration.Configurer);
        builder.Ignore(campagne => campagne.Questionnaire)
            .Ignore(campagne => campagne.Cafs)
            .Ignore(campagne => campagne.PremierJour)
            .Ignore(campagne => campagne.DernierJourDeSaisie)
            .Ignore(campagne => campagne.DernierJourDeValidation);

        builder.HasMany(PassageConfiguration.DeCampagne, nameof(Campagne.Journal)).WithOne()
            .HasForeignKey(PassageConfiguration.Campagne).OnDelete(DeleteBehavior.Restrict);
        builder.Metadata.FindNavigation(nameof(Campagne.Journal))!.SetPropertyAccessMode(PropertyAccessMode.Field);
    }
}
