using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>The head of a journal, beside what the journal is about.</summary>
internal static class TeteDeJournalConfiguration
{
    internal static void Configurer(ComplexPropertyBuilder<TeteDeJournal> tete)
    {
        tete.Property(t => t.Sequence).HasColumnName("journal_sequence");
        tete.Property(t => t.Empreinte).HasColumnName("journal_empreinte")
            .HasMaxLength(Conversions.LongueurDUneEmpreinte).IsUnicode(false);
    }
}
