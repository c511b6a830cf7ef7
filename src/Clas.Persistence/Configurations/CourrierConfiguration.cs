using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The outbox: a key of its own, and one mail at most for each line of a journal.</summary>
internal sealed class CourrierConfiguration : IEntityTypeConfiguration<Courrier>
{
    internal const int LongueurDeLaNature = 60;

    /// <summary>The longest e-mail address there is.</summary>
    internal const int LongueurDuDestinataire = 320;

    internal const int LongueurDeLaRemarque = 500;

    public void Configure(EntityTypeBuilder<Courrier> builder)
    {
        builder.ToTable(Tables.Courriers);
        builder.HasKey(courrier => courrier.Cle);
        builder.Property(courrier => courrier.Cle).HasColumnName("cle").ValueGeneratedNever();
        builder.Property(courrier => courrier.Nature).HasColumnName("nature").HasMaxLength(LongueurDeLaNature);
        builder.Property(courrier => courrier.Destinataire).HasColumnName("destinataire").HasMaxLength(LongueurDuDestinataire);
        builder.Property(courrier => courrier.Donnees).HasColumnName("donnees").EnJson(JsonDesDonnees.Ecrire, JsonDesDonnees.Lire);
        builder.Property(courrier => courrier.IdentifiantDeMessage).HasColumnName("identifiant_de_message").HasMaxLength(320);
        builder.Property(courrier => courrier.Caf).HasColumnName("code_caf")
            .HasConversion(code => code!.Value.Valeur, texte => CodeCaf.Lire(texte)).HasMaxLength(3).IsUnicode(false);
        builder.Property(courrier => courrier.DossierCle).HasColumnName("dossier_cle");
        builder.Property(courrier => courrier.Sequence).HasColumnName("sequence");
        builder.Property(courrier => courrier.DeposeLe).HasColumnName("depose_le").EnMicrosecondes();
        builder.Property(courrier => courrier.Etat).HasColumnName("etat").HasConversion<int>();
        builder.Property(courrier => courrier.Tentatives).HasColumnName("tentatives");
        builder.Property(courrier => courrier.PasAvantLe).HasColumnName("pas_avant_le").EnMicrosecondes();
        builder.Property(courrier => courrier.Bail).HasColumnName("bail");
        builder.Property(courrier => courrier.ClosLe).HasColumnName("clos_le").EnMicrosecondes();
        builder.Property(courrier => courrier.Remarque).HasColumnName("remarque").HasMaxLength(LongueurDeLaRemarque);

        // A null is no duplicate of another: account mails meet no limit here.
        builder.HasIndex(courrier => new { courrier.Caf, courrier.DossierCle, courrier.Sequence }).IsUnique();
        builder.HasIndex(courrier => new { courrier.Etat, courrier.PasAvantLe });
    }
}
