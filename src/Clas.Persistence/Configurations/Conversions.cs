using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clas.Persistence;

/// <summary>How each value of the domain lies in a column, the same on every provider.</summary>
internal static class Conversions
{
    internal const int LongueurDuCodeCampagne = 9;
    internal const int LongueurDUneEmpreinte = 64;

    internal static PropertyBuilder<CodeCaf> EnCodeCaf(this PropertyBuilder<CodeCaf> colonne) => colonne
        .HasColumnName("code_caf").HasConversion(code => code.Valeur, texte => CodeCaf.Lire(texte))
        .HasMaxLength(3).IsUnicode(false).IsRequired();

    internal static PropertyBuilder<CodeCampagne> EnCodeCampagne(this PropertyBuilder<CodeCampagne> colonne) => colonne
        .HasConversion(code => code.Valeur, texte => CodeCampagne.Lire(texte))
        .HasMaxLength(LongueurDuCodeCampagne).IsUnicode(false).IsRequired();

    internal static PropertyBuilder<StructurePorteuseId> EnGuid(this PropertyBuilder<StructurePorteuseId> colonne) =>
        colonne.HasConversion(id => id.Valeur, cle => new StructurePorteuseId(cle));

    internal static PropertyBuilder<NumeroDeDossier?> EnNumero(this PropertyBuilder<NumeroDeDossier?> colonne) => colonne
        .HasConversion(numero => numero!.Value.Valeur, texte => NumeroDeDossier.Lire(texte))
        .HasMaxLength(24).IsUnicode(false).IsRequired();

    /// <summary>Rank of the fiche, 0 for the Structure.</summary>
    internal static PropertyBuilder<FicheId?> EnRang(this PropertyBuilder<FicheId?> colonne) =>
        colonne.HasConversion(fiche => fiche!.Value.Rang, rang => rang == 0 ? FicheId.Structure : FicheId.Action(rang));

    internal static PropertyBuilder<DateTimeOffset> EnMicrosecondes(this PropertyBuilder<DateTimeOffset> colonne) =>
        colonne.HasConversion(InstantEnMicrosecondes.Conversion);

    internal static PropertyBuilder<DateTimeOffset?> EnMicrosecondes(this PropertyBuilder<DateTimeOffset?> colonne) =>
        colonne.HasConversion(InstantEnMicrosecondes.Conversion);
}
