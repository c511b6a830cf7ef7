using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The root, its version, its journal's head, and the columns that lists read.</summary>
internal sealed class DossierConfiguration : IEntityTypeConfiguration<Dossier>
{
    /// <summary>Long enough to sort by, short enough for the index of any provider.</summary>
    internal const int LongueurDuNomPlie = 200;

    internal const string IndexDuBilan = "IX_" + Tables.Dossiers + "_bilan";

    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable(Tables.Dossiers);
        builder.HasKey(dossier => new { dossier.Caf, dossier.Cle });
        builder.Property(dossier => dossier.Caf).EnCodeCaf();
        builder.Property(dossier => dossier.Cle).HasColumnName("cle").ValueGeneratedNever();
        builder.Property(dossier => dossier.CodeCampagne).HasColumnName("campagne").EnCodeCampagne();
        builder.Property(dossier => dossier.StructureId).HasColumnName("structure_id").EnGuid();
        builder.Property(dossier => dossier.NomALOuverture).HasColumnName("nom_a_l_ouverture");
        builder.Property(dossier => dossier.Numero).HasColumnName("numero").EnNumero();
        builder.Property(dossier => dossier.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(dossier => dossier.RouvertJusquAu).HasColumnName("rouvert_jusqu_au").EnMicrosecondes();
        builder.Property<int>("DernierRang").HasColumnName("dernier_rang");
        builder.ComplexProperty<MiseALEcart>(dossier => dossier.MiseALEcart, mise =>
        {
            mise.Property(m => m.Raison).HasColumnName("ecart_raison").HasConversion<int>();
            mise.Property(m => m.Motif).HasColumnName("ecart_motif");
            mise.Property(m => m.Le).HasColumnName("ecart_le").HasConversion(InstantEnMicrosecondes.Conversion);
            mise.Property(m => m.Par).HasColumnName("ecart_par");
        });
        builder.ComplexProperty(dossier => dossier.TeteDeJournal, TeteDeJournalConfiguration.Configurer);

        Ignorer(builder);
        Relier(builder);
        PourLesListes(builder);
    }

    private static void Ignorer(EntityTypeBuilder<Dossier> builder) => builder
        .Ignore(dossier => dossier.Id)
        .Ignore(dossier => dossier.Structure)
        .Ignore(dossier => dossier.Actions)
        .Ignore(dossier => dossier.Campagne)
        .Ignore(dossier => dossier.Precedentes)
        .Ignore(dossier => dossier.Nom)
        .Ignore(dossier => dossier.FinDeValidation)
        .Ignore(dossier => dossier.Etat);

    /// <summary>Nothing is deleted by the database: an Action removed is deleted by the save that removes it.</summary>
    private static void Relier(EntityTypeBuilder<Dossier> builder)
    {
        builder.HasMany(dossier => dossier.Fiches).WithOne()
            .HasForeignKey(ClesDeDossier.Caf, ClesDeDossier.Dossier).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(dossier => dossier.Obligations).WithOne()
            .HasForeignKey(ClesDeDossier.Caf, ClesDeDossier.Dossier).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(PassageConfiguration.DeDossier, nameof(Dossier.Journal)).WithOne()
            .HasForeignKey(ClesDeDossier.Caf, ClesDeDossier.Dossier).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Campagne>().WithMany().HasForeignKey(dossier => dossier.CodeCampagne).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StructurePorteuse>().WithMany().HasForeignKey(dossier => dossier.StructureId).OnDelete(DeleteBehavior.Restrict);
        builder.Metadata.FindNavigation(nameof(Dossier.Fiches))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        builder.Metadata.FindNavigation(nameof(Dossier.Obligations))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        builder.Metadata.FindNavigation(nameof(Dossier.Journal))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(dossier => new { dossier.Caf, dossier.Numero }).IsUnique();
        builder.HasIndex(dossier => new { dossier.StructureId, dossier.CodeCampagne });
    }

    private static void PourLesListes(EntityTypeBuilder<Dossier> builder)
    {
        builder.Property<string>(Colonnes.Nom).HasColumnName("nom").IsRequired();
        builder.Property<string>(Colonnes.NomPlie).HasColumnName("nom_plie").HasMaxLength(LongueurDuNomPlie).IsRequired();
        builder.Property<string>(Colonnes.Recherche).HasColumnName("recherche").IsRequired();
        builder.Property<string?>(Colonnes.NumeroSias).HasColumnName("numero_sias").HasMaxLength(15).IsUnicode(false);
        builder.Property<int>(Colonnes.Ordre).HasColumnName("ordre");
        builder.Property<bool>(Colonnes.EstCommence).HasColumnName("est_commence");
        builder.Property<bool>(Colonnes.EstEnSaisie).HasColumnName("est_en_saisie");
        builder.Property<bool>(Colonnes.EstTermine).HasColumnName("est_termine");
        builder.Property<bool>(Colonnes.EstValide).HasColumnName("est_valide");
        builder.Property<bool>(Colonnes.EstPrisEnCompte).HasColumnName("est_pris_en_compte");
        builder.Property<DateTimeOffset>(Colonnes.ModifieLe).HasColumnName("modifie_le").EnMicrosecondes();
        builder.HasIndex(nameof(Dossier.Caf), nameof(Dossier.CodeCampagne), Colonnes.Ordre, Colonnes.NomPlie, nameof(Dossier.Numero))
            .HasDatabaseName(IndexDuBilan);
    }
}
