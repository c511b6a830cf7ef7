using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RazorHost.Identite;

namespace RazorHost.Contacts;

/// <summary>How the porteurs of a Caf reach it, as it said itself.</summary>
public sealed class ContactDeCaf
{
    /// <summary>The Caf; there is one contact for each.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>Whom to ask for, « Service action sociale »; null when not said.</summary>
    public string? Service { get; set; }

    /// <summary>An address that <see cref="Clas.Domain.Courriel"/> accepts; null when not said.</summary>
    public string? Courriel { get; set; }

    /// <summary>Ten digits, as <see cref="Clas.Domain.Telephone"/> keeps them; null when not said.</summary>
    public string? Telephone { get; set; }

    /// <summary>Hours and the like, on one line or several; null when not said.</summary>
    public string? Precisions { get; set; }

    /// <summary>The agent who last said it; the porteurs do not read it.</summary>
    public required string Par { get; set; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; set; }

    /// <summary>Moves at every change: the form carries the one it was drawn with.</summary>
    public int Version { get; set; }

    /// <summary>Withdrawn: nobody can be reached by it.</summary>
    public bool EstVide => Courriel is null && Telephone is null;

    /// <summary>« 02 61 91 76 30 ».</summary>
    public string? TelephoneLisible => Clas.Domain.Telephone.TryParse(Telephone, out var telephone) ? telephone.Lisible : null;

    /// <summary>« mailto:clas@caf763.example »; what a name may hold and a link reads as its own is encoded.</summary>
    public string? LienDuCourriel => Courriel is null ? null : $"mailto:{string.Join('@', Courriel.Split('@').Select(Uri.EscapeDataString))}";
}

internal sealed class ContactDeCafConfiguration : IEntityTypeConfiguration<ContactDeCaf>
{
    public void Configure(EntityTypeBuilder<ContactDeCaf> builder)
    {
        builder.ToTable("ContactsDesCaf");
        builder.HasKey(contact => contact.Caf);
        builder.Property(contact => contact.Caf).EnCode();
        builder.Property(contact => contact.Caf).ValueGeneratedNever();
        builder.Property(contact => contact.Service).HasMaxLength(SaisieDeContact.LongueurDuService);
        builder.Property(contact => contact.Courriel).HasMaxLength(256);
        builder.Property(contact => contact.Telephone).HasMaxLength(10).IsUnicode(false);
        builder.Property(contact => contact.Precisions).HasMaxLength(SaisieDeContact.LongueurDesPrecisions);
        builder.Property(contact => contact.Par).HasMaxLength(150);
        builder.Property(contact => contact.Version).IsConcurrencyToken();
        builder.Ignore(contact => contact.EstVide).Ignore(contact => contact.TelephoneLisible).Ignore(contact => contact.LienDuCourriel);
    }
}
