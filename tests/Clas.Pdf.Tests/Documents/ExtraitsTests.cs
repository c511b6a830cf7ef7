using System.Runtime.CompilerServices;
using Clas.Domain;

namespace Clas.Pdf.Tests;

/// <summary>The snippets of the package's page are lines of this file: they compile, they run, and the page follows.</summary>
public sealed class ExtraitsTests
{
    [Fact]
    public void Page_ShowsLinesThatCompileAndRun()
    {
        var lignes = File.ReadLines(Ici()).Select(ligne => ligne.Trim()).ToHashSet();
        var extraits = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Ici())!, "../../../nuget/Clas.Pdf.md"))
            .Split("```csharp\n")[1..]
            .SelectMany(extrait => extrait[..extrait.IndexOf("```", StringComparison.Ordinal)].Trim().Split('\n'))
            .Select(ligne => ligne.Trim())
            .ToList();

        Assert.NotEmpty(extraits);
        Assert.All(extraits, ligne => Assert.Contains(ligne, lignes));
    }

    [Fact]
    public void Page_Works()
    {
        var (dossier, maintenant, acteur) = (new Monde().Rempli().Dossier, Monde.Imprimee, Acteur.Cnaf("d.leroy", "D. Leroy"));
        using var page = new StringWriter();

        var fiche = FicheImprimee.De(dossier, FicheId.Action(1), lecteur: acteur.Role, le: maintenant);
        byte[] pdf = FichePdf.Dessiner(fiche);
        foreach (var rubrique in fiche.Rubriques)
            foreach (var question in rubrique.Questions)
                page.WriteLine($"{question.Libelle} : {string.Join(", ", question.Lignes)}");

        Assert.Equal("%PDF-1.4"u8.ToArray(), pdf[..8]);
        Assert.Equal("clas-2018-763-0042-A1.pdf", fiche.NomDeFichier);
        Assert.Contains("Date de la première séance : 08/10/2018", page.ToString(), StringComparison.Ordinal);
    }

    private static string Ici([CallerFilePath] string chemin = "") => chemin;
}
