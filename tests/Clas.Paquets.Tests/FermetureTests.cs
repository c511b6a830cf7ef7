using System.Globalization;
using System.Text;

namespace Clas.Paquets.Tests;

/// <summary>What a package weighs, what comes with it, and under which licences: <c>docs/paquets.md</c>.</summary>
public sealed class FermetureTests(Atelier atelier)
{
    // Each lets a public body use, change and give away what it covers. Another one is read before it is added here.
    private static readonly string[] LicencesAdmises = ["MIT", "Apache-2.0", "PostgreSQL", "OFL-1.1", "Bitstream-Vera"];

    // In kilobytes. A ceiling and no measure: the page does not move with each commit, and a package does not grow unseen.
    private static readonly Dictionary<string, int> Plafonds = new()
    {
        ["Clas.Conformite"] = 80,
        ["Clas.Domain"] = 300,
        ["Clas.Pdf"] = 1200,
        ["Clas.Persistence"] = 200,
        ["Clas.Persistence.Conformite"] = 200,
        ["Clas.Persistence.PostgreSql"] = 80,
        ["Clas.Persistence.Sqlite"] = 80,
    };

    // French, whatever the ICU of the machine thinks the blank of thousands is.
    private static readonly NumberFormatInfo Francais = new() { NumberGroupSeparator = "\u202F" };

    public static TheoryData<string> Noms => [.. Maison.Paquets];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Licences_AreAllAdmitted(string nom)
    {
        var licences = Fermeture.De(atelier, nom)
            .Select(paquet => (paquet.Id, paquet.Licence))
            .Append((Id: nom, Licence: atelier.Paquet(nom).Dit("license")))
            .ToList();

        Assert.All(licences, paquet => Assert.All(
            paquet.Licence.Split(" AND "),
            licence => Assert.True(LicencesAdmises.Contains(licence), $"{paquet.Id}: {licence}")));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Package_StaysUnderItsCeiling(string nom)
    {
        var kilos = EnKilos(new FileInfo(atelier.Paquet(nom).Chemin).Length);

        // A ceiling three times too high would hold nothing.
        Assert.InRange(kilos, Plafonds[nom] / 3, Plafonds[nom]);
    }

    [Fact]
    public void The_page_of_the_packages_is_up_to_date()
    {
        var chemin = Maison.Chemin("docs", "paquets.md");
        var page = Ecrire();
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") == "1")
            File.WriteAllText(chemin, page);

        Assert.Equal(page, File.ReadAllText(chemin));
    }

    private string Ecrire()
    {
        var page = new StringBuilder("""
            # Ce que pèsent les paquets, et ce qui vient avec eux

            Page écrite par `./build.sh guide` d’après les paquets eux-mêmes ; un essai échoue si elle n’est plus à jour, si un paquet
            dépasse son plafond, ou si ce qui vient avec lui porte une licence qui n’est pas admise.
            « Avec tout ce qui vient » : ce que restaure un projet qui ne référence que ce paquet, une fois chacun.

            | paquet | pèse au plus (ko) | licence | paquets qui viennent avec | avec tout ce qui vient, au plus (ko) |
            |---|---|---|---|---|

            """);
        foreach (var nom in Maison.Paquets)
        {
            var amenes = Fermeture.De(atelier, nom);
            page.Append(Francais, $"| `{nom}` | {Plafonds[nom]:N0} | {atelier.Paquet(nom).Dit("license")} | {amenes.Count} | {Plafonds[nom] + amenes.Sum(Kilos):N0} |\n");
        }

        var tous = Maison.Paquets.SelectMany(nom => Fermeture.De(atelier, nom)).Where(amene => !amene.EstDeLaFamille).DistinctBy(amene => (amene.Id, amene.Version)).ToList();
        page.Append(Francais, $"| **tous ensemble** | {Maison.Paquets.Sum(nom => Plafonds[nom]):N0} | | {tous.Count} | {Maison.Paquets.Sum(nom => Plafonds[nom]) + tous.Sum(Kilos):N0} |\n");
        foreach (var nom in Maison.Paquets)
        {
            page.Append(null, $"\n## {nom}\n\n| vient avec | version | licence | ko |\n|---|---|---|---|\n");
            foreach (var amene in Fermeture.De(atelier, nom))
                page.Append(Francais, $"| `{amene.Id}` | {(amene.EstDeLaFamille ? "la même" : amene.Version)} | {amene.Licence} | {(amene.EstDeLaFamille ? "au plus " : "")}{Kilos(amene):N0} |\n");
        }

        page.Append(null, $"\n## Les licences admises\n\n{string.Join(", ", LicencesAdmises.Select(licence => $"`{licence}`"))}.\n");
        return page.ToString();
    }

    private static int Kilos(PaquetAmene amene) => amene.EstDeLaFamille ? Plafonds[amene.Id] : EnKilos(amene.Octets);

    private static int EnKilos(long octets) => (int)((octets + 1023) / 1024);
}
