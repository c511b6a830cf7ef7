using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RazorHost.Identite;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.StructureId).EnGuid();
        builder.Property(invitation => invitation.Courriel).HasMaxLength(256);
        builder.Property(invitation => invitation.Empreinte).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(invitation => invitation.Empreinte).IsUnique();
        builder.HasOne<Compte>().WithMany().HasForeignKey(invitation => invitation.InviteParId);
        builder.HasOne<StructurePorteuse>().WithMany().HasForeignKey(invitation => invitation.StructureId);
    }
}

internal sealed class RevendicationConfiguration : IEntityTypeConfiguration<Revendication>
{
    public void Configure(EntityTypeBuilder<Revendication> builder)
    {
        builder.ToTable("Revendications");
        builder.Property(revendication => revendication.Id).ValueGeneratedNever();
        builder.Property(revendication => revendication.StructureId).EnGuid();
        builder.Property(revendication => revendication.Caf).EnCode();
        builder.Property(revendication => revendication.DecideePar).HasMaxLength(450);
        builder.Property(revendication => revendication.Motif).HasMaxLength(1000);
        builder.HasIndex(revendication => revendication.Caf);
        builder.HasOne<Compte>().WithMany().HasForeignKey(revendication => revendication.CompteId);
        builder.HasOne<StructurePorteuse>().WithMany().HasForeignKey(revendication => revendication.StructureId);
    }
}

internal sealed class LienEnvoyeConfiguration : IEntityTypeConfiguration<LienEnvoye>
{
    public void Configure(EntityTypeBuilder<LienEnvoye> builder)
    {
        builder.ToTable("LiensEnvoyes");
        builder.Property(lien => lien.Id).ValueGeneratedNever();
        builder.Property(lien => lien.Caf).EnCode();
        builder.Property(lien => lien.Courriel).HasMaxLength(256);
        builder.Property(lien => lien.AgentId).HasMaxLength(450);
        builder.Property(lien => lien.AgentNom).HasMaxLength(150);
        builder.HasIndex(lien => lien.Caf);
    }
}

/// <summary>How the domain's identifiers lie in the host's own tables.</summary>
internal static class ColonnesDeLHote
{
    internal static void EnGuid(this PropertyBuilder<StructurePorteuseId> colonne) =>
        colonne.HasConversion(id => id.Valeur, valeur => new StructurePorteuseId(valeur));

    internal static void EnCode(this PropertyBuilder<CodeCaf> colonne) =>
        colonne.HasConversion(code => code.Valeur, texte => CodeCaf.Lire(texte)).HasMaxLength(3).IsUnicode(false);
}
