using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The lines of journals: one type, a table for dossiers, a table for campagnes.</summary>
/// <remarks>
/// A relation and not an owned collection, and no generated key: an owned line added to a stored dossier would be taken
/// for a changed one, and the whole journal loaded with each dossier.
/// </remarks>
internal static class PassageConfiguration
{
    internal const string DeDossier = "Clas.PassageDeDossier";
    internal const string DeCampagne = "Clas.PassageDeCampagne";
    internal const string Campagne = "Campagne";

    internal static void Partager(ModelBuilder modelBuilder)
    {
        modelBuilder.SharedTypeEntity<Passage>(DeDossier, passage =>
        {
            passage.ToTable(Tables.Journaux);
            passage.Property<CodeCaf>(ClesDeDossier.Caf).EnCodeCaf();
            passage.Property<Guid>(ClesDeDossier.Dossier).HasColumnName("dossier_cle");
            passage.HasKey(ClesDeDossier.Caf, ClesDeDossier.Dossier, nameof(Passage.Sequence));
            Configurer(passage);
        });
        modelBuilder.SharedTypeEntity<Passage>(DeCampagne, passage =>
        {
            passage.ToTable(Tables.JournauxDeCampagne);
            passage.Property<CodeCampagne>(Campagne).HasColumnName("campagne").EnCodeCampagne();
            passage.HasKey(Campagne, nameof(Passage.Sequence));
            Configurer(passage);
        });
    }

    private static void Configurer(EntityTypeBuilder<Passage> builder)
    {
        builder.Property(passage => passage.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        builder.Property(passage => passage.Sujet).HasColumnName("sujet").HasMaxLength(64).IsUnicode(false);
        builder.Property(passage => passage.Le).HasColumnName("le").EnMicrosecondes();
        builder.Property(passage => passage.ActeurId).HasColumnName("acteur_id");
        builder.Property(passage => passage.Role).HasColumnName("role").HasConversion<int>();
        builder.Property(passage => passage.Geste).HasColumnName("geste").HasMaxLength(40).IsUnicode(false);
        builder.Property(passage => passage.Fiche).HasColumnName("fiche_rang").EnRang();
        builder.Property(passage => passage.De).HasColumnName("de").HasMaxLength(40).IsUnicode(false);
        builder.Property(passage => passage.Vers).HasColumnName("vers").HasMaxLength(40).IsUnicode(false);
        builder.Property(passage => passage.EmpreintePrecedente).HasColumnName("empreinte_precedente")
            .HasMaxLength(Conversions.LongueurDUneEmpreinte).IsUnicode(false);
        builder.Property(passage => passage.Empreinte).HasColumnName("empreinte")
            .HasMaxLength(Conversions.LongueurDUneEmpreinte).IsUnicode(false);
        builder.Property(passage => passage.Empreintes).HasColumnName("empreintes")
            .EnJson(JsonDuJournal.Ecrire, JsonDuJournal.LireEmpreintes);
        builder.Property(passage => passage.Valeurs).HasColumnName("valeurs")
            .EnJson(JsonDuJournal.Ecrire, JsonDuJournal.LireValeurs);
        builder.Ignore(passage => passage.Acteur).Ignore(passage => passage.Motif);
    }
}
