using System.Reflection;

namespace Clas.Domain.Tests.Journal.Alterations;

/// <summary>Writes in a copy of a line what its type forbids: what someone with the database in hand could do.</summary>
internal static class Copie
{
    private static readonly MethodInfo Cloner = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Everything a line stores, save its two lists: a property added one day is tampered with too.</summary>
    internal static IReadOnlyList<PropertyInfo> Champs { get; } =
    [
        .. typeof(Passage).GetProperties()
            .Where(propriete => propriete.CanWrite && propriete.Name is not (nameof(Passage.Empreintes) or nameof(Passage.Valeurs))),
    ];

    internal static Passage Avec(this Passage passage, PropertyInfo champ, object? valeur)
    {
        var copie = (Passage)Cloner.Invoke(passage, null)!;
        champ.SetValue(copie, valeur);
        return copie;
    }

    internal static Passage Avec(this Passage passage, string champ, object? valeur) =>
        passage.Avec(typeof(Passage).GetProperty(champ)!, valeur);

    /// <summary>Another value of the same type, as near as can be.</summary>
    internal static object? Autre(object? valeur, Type type, int variante) => valeur switch
    {
        string texte => AutreTexte(texte, variante),
        long nombre => nombre + (variante % 2 == 0 ? 1 : -1 - variante % 3),
        DateTimeOffset le => le.AddTicks((variante % 3) switch { 0 => TimeSpan.TicksPerMicrosecond, 1 => 1, _ => -1 }),
        Role role => (Role)(((int)role + variante % 4) % 5 + 1),
        FicheId fiche => variante % 2 == 0 ? null : fiche.EstStructure ? FicheId.Action(1) : FicheId.Action(fiche.Rang + 1),
        null when type == typeof(FicheId?) => FicheId.Structure,
        null when type == typeof(string) => variante % 2 == 0 ? "" : "x",
        _ => throw new NotSupportedException($"Say how a {type.Name} is changed."),
    };

    internal static string AutreTexte(string texte, int variante)
    {
        var rang = texte.Length == 0 ? 0 : variante % texte.Length;
        return (variante % 3, texte.Length) switch
        {
            (_, 0) => "x",
            (0, _) => texte.Insert(rang, "0"),
            (1, _) => texte.Remove(rang, 1),
            _ => string.Concat(texte.AsSpan(0, rang), texte[rang] == 'a' ? "b" : "a", texte.AsSpan(rang + 1)),
        };
    }
}
