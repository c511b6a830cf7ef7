namespace Clas.Domain.Tests.Cycles;

/// <summary>The reviewed expectations of <c>matrice.txt</c>, one line a role.</summary>
internal static class Matrice
{
    private static readonly List<string[]> Colonnes =
    [
        .. Lire().Split('\n')
            .Where(ligne => ligne.Contains('|') && ligne[0] != '#')
            .Select(ligne => ligne.Split('|', StringSplitOptions.TrimEntries)),
    ];

    internal static IReadOnlyList<GardeAttendue> Gardes { get; } =
    [
        .. Colonnes.Where(colonnes => colonnes.Length == 3 && colonnes[0] != "garde").Select(colonnes =>
            new GardeAttendue(colonnes[0], Enum.Parse<MotifDeRefus>(colonnes[1]), colonnes[2] == "moment")),
    ];

    internal static IReadOnlyList<LigneDeMatrice> Lignes { get; } =
    [
        .. Colonnes.Where(colonnes => colonnes.Length == 6 && colonnes[0] != "fiche").SelectMany(UneParRole),
    ];

    private static IEnumerable<LigneDeMatrice> UneParRole(string[] colonnes)
    {
        var refus = colonnes[4].StartsWith("refus ", StringComparison.Ordinal) ? colonnes[4]["refus ".Length..] : null;
        return colonnes[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => new LigneDeMatrice(
            Enum.Parse<TypeDeFiche>(colonnes[0]),
            Enum.Parse<StatutFiche>(colonnes[1]),
            Enum.Parse<GesteFiche>(colonnes[2]),
            Enum.Parse<Role>(role),
            refus is null ? Enum.Parse<StatutFiche>(colonnes[4]) : null,
            [.. colonnes[5].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(nom => Gardes.Single(garde => garde.Nom == nom))],
            refus is null ? null : Enum.Parse<MotifDeRefus>(refus)));
    }

    private static string Lire()
    {
        using var lecteur = new StreamReader(typeof(Matrice).Assembly.GetManifestResourceStream("matrice.txt")!);
        return lecteur.ReadToEnd();
    }
}
