using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>The words a questionnaire file may use, and what they mean.</summary>
internal static class Mots
{
    public static ImmutableSortedDictionary<string, TypeDeFiche> Fiches { get; } = Table(
        ("structure", TypeDeFiche.Structure),
        ("action", TypeDeFiche.Action));

    public static ImmutableSortedDictionary<string, TypeDeQuestion> Types { get; } = Table(
        ("texte", TypeDeQuestion.Texte),
        ("texteLong", TypeDeQuestion.TexteLong),
        ("entier", TypeDeQuestion.Entier),
        ("decimal", TypeDeQuestion.Decimal),
        ("heures", TypeDeQuestion.Heures),
        ("montant", TypeDeQuestion.Montant),
        ("date", TypeDeQuestion.Date),
        ("ouiNon", TypeDeQuestion.OuiNon),
        ("choix", TypeDeQuestion.Choix),
        ("choixMultiple", TypeDeQuestion.ChoixMultiple),
        ("courriel", TypeDeQuestion.Courriel),
        ("telephone", TypeDeQuestion.Telephone),
        ("codePostal", TypeDeQuestion.CodePostal),
        ("siret", TypeDeQuestion.Siret),
        ("rna", TypeDeQuestion.Rna),
        ("commune", TypeDeQuestion.Commune),
        ("sias", TypeDeQuestion.Sias),
        ("grille", TypeDeQuestion.Grille),
        ("calculee", TypeDeQuestion.Calculee));

    public static ImmutableSortedDictionary<string, Repondant> Repondants { get; } = Table(
        ("porteur", Repondant.Porteur),
        ("caf", Repondant.Caf));

    public static ImmutableSortedDictionary<string, ImmutableArray<Role>> Lecteurs { get; } = Table<ImmutableArray<Role>>(
        ("porteur", [Role.Porteur]),
        ("caf", [Role.AgentCaf, Role.ResponsableCaf]),
        ("cnaf", [Role.Cnaf]));

    public static ImmutableSortedDictionary<string, Reprise> Reprises { get; } = Table(
        ("proposee", Reprise.Proposee),
        ("montree", Reprise.Montree),
        ("non", Reprise.Non));

    public static ImmutableSortedDictionary<string, Severite> Severites { get; } = Table(
        ("bloquant", Severite.Bloquant),
        ("alerte", Severite.Alerte));

    public static ImmutableSortedDictionary<string, Comparaison> Comparaisons { get; } = Table(
        ("=", Comparaison.Egal),
        ("<", Comparaison.Inferieur),
        ("<=", Comparaison.InferieurOuEgal),
        (">", Comparaison.Superieur),
        (">=", Comparaison.SuperieurOuEgal));

    private static ImmutableSortedDictionary<string, T> Table<T>(params ReadOnlySpan<(string Mot, T Sens)> mots)
    {
        var table = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (mot, sens) in mots) table.Add(mot, sens);
        return table.ToImmutable();
    }
}
