using System.Text.Json;

namespace Clas.Domain.Tests.Cycles;

/// <summary>What is exported is what judges; <c>./build.sh guide</c> writes <c>docs/cycles.md</c> again.</summary>
public sealed class CyclesDeVieTests
{
    public static TheoryData<TypeDeFiche> Fiches => [.. Enum.GetValues<TypeDeFiche>()];

    [Fact]
    public void DocsCycles_SaysWhatTheTablesSay() => Document.Tenir("docs/cycles.md", PageDesCycles.Ecrire());

    [Theory]
    [MemberData(nameof(Fiches))]
    public void Matrice_IsTheReviewedFile(TypeDeFiche fiche)
    {
        var attendue = Matrice.Lignes.Where(ligne => ligne.Fiche == fiche)
            .Select(ligne => (ligne.Statut, ligne.Geste, ligne.Role, ligne.Vers, Sous: string.Join(' ', ligne.Sous.Select(g => g.Motif)), ligne.SeulMotif));

        var exportee = CyclesDeVie.De(fiche).Matrice
            .Select(c => (c.Statut, c.Geste, c.Role, c.Ligne?.Vers, Sous: string.Join(' ', c.Ligne?.Sous.Select(g => g.Sinon) ?? []), c.SeulMotif));

        Assert.Equal(attendue.Order(), exportee.Order());
    }

    [Theory]
    [MemberData(nameof(Fiches))]
    public void EnMermaid_AndEnDot_DrawEachMoveOnce(TypeDeFiche fiche)
    {
        var cycle = CyclesDeVie.De(fiche);

        Assert.All(cycle.Lignes.Select(ligne => (ligne.De, ligne.Vers)).Distinct(), fleche =>
        {
            Assert.Single(cycle.EnMermaid().Split('\n'), ligne => ligne.Contains($"{fleche.De} --> {fleche.Vers} :", StringComparison.Ordinal));
            Assert.Single(cycle.EnDot().Split('\n'), ligne => ligne.Contains($"{fleche.De} -> {fleche.Vers} [", StringComparison.Ordinal));
        });
        Assert.StartsWith($"digraph {fiche} {{\n", cycle.EnDot(), StringComparison.Ordinal);
        Assert.EndsWith("}\n", cycle.EnDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void EnMermaid_AndEnDot_SpeakWithTheLibellesGiven()
    {
        var cycle = CyclesDeVie.De(TypeDeFiche.Action);

        Assert.Contains("state \"Dite \"Validee\"\" as Validee", cycle.EnMermaid(new Entre()), StringComparison.Ordinal);
        Assert.Contains("Validee [label=\"Dite \\\"Validee\\\"\"];", cycle.EnDot(new Entre()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Fiches))]
    public void EnJson_HoldsEveryLineAndEveryCase(TypeDeFiche fiche)
    {
        var cycle = CyclesDeVie.De(fiche);

        using var json = JsonDocument.Parse(cycle.EnJson());

        var lignes = json.RootElement.GetProperty("lignes").EnumerateArray().ToList();
        var matrice = json.RootElement.GetProperty("matrice").EnumerateArray().ToList();
        Assert.Equal(fiche.ToString(), json.RootElement.GetProperty("fiche").GetString());
        Assert.Equal(cycle.Lignes.Select(EnTexte), lignes.Select(EnTexte));
        Assert.Equal(cycle.Matrice.Count, matrice.Count);
        Assert.All(cycle.Matrice.Zip(matrice), paire =>
        {
            var (attendue, lue) = paire;
            Assert.Equal($"{attendue.Statut} {attendue.Geste} {attendue.Role}", $"{Texte(lue, "statut")} {Texte(lue, "geste")} {Texte(lue, "role")}");
            if (attendue.Ligne is { } ligne)
                Assert.Equal(EnTexte(ligne), EnTexte(lignes[lue.GetProperty("ligne").GetInt32()]));
            else
                Assert.Equal(attendue.SeulMotif.ToString(), Texte(lue, "seulMotif"));
        });
    }

    [Fact]
    public void De_AKindThatDoesNotExist_IsAMistakeOfTheCaller() =>
        Assert.ThrowsAny<ArgumentException>(() => CyclesDeVie.De((TypeDeFiche)99));

    private static string EnTexte(LigneExportee ligne) =>
        $"{ligne.De} {ligne.Geste} {ligne.Par} {ligne.Vers} {string.Join(' ', ligne.Sous.Select(g => $"{g.Si}/{g.Sinon}/{g.EstDuMoment}"))}";

    private static string EnTexte(JsonElement ligne) =>
        $"{Texte(ligne, "de")} {Texte(ligne, "geste")} {Texte(ligne, "par")} {Texte(ligne, "vers")} "
        + string.Join(' ', ligne.GetProperty("sous").EnumerateArray().Select(g => $"{Texte(g, "si")}/{Texte(g, "sinon")}/{g.GetProperty("duMoment").GetBoolean()}"));

    private static string? Texte(JsonElement objet, string nom) => objet.GetProperty(nom).GetString();

    private sealed class Entre : Libelles
    {
        public override string Nom(Enum valeur) => $"Dite \"{valeur}\"";
    }
}
