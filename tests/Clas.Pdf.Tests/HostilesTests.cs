using System.Text;

namespace Clas.Pdf.Tests;

/// <summary>Whatever somebody typed: a sound file, read back to the letter, the same each time.</summary>
public sealed class HostilesTests
{
    private static readonly FicheImprimee Modele = new Monde().Rempli().Imprimer(Monde.Action);

    public static TheoryData<string> Noms => [.. TexteHostile.Tous.Select(hostile => hostile.Nom)];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Dessiner_AHostileText_IsReadBack_WhereverItStands(string nom)
    {
        var hostile = TexteHostile.Tous.Single(hostile => hostile.Nom == nom);

        using var pdf = new LecturePdf(Modele with { Structure = hostile.Texte, Rubriques = Une(hostile.Nom, hostile.Texte) });

        TexteAttendu.Verifier(Modele with { Structure = hostile.Attendu, Rubriques = Une(hostile.Nom, hostile.Attendu) }, pdf);
        Qpdf.Verifier(pdf.Octets, nom);
    }

    [Fact]
    public void Dessiner_AllOfThemTogether_AreReadBack()
    {
        using var pdf = new LecturePdf(TexteHostile.Fiche(Modele, hostile => hostile.Texte));

        TexteAttendu.Verifier(TexteHostile.Fiche(Modele, hostile => hostile.Attendu), pdf);
        Qpdf.Verifier(pdf.Octets, "all");
        Assert.Equal(pdf.Octets, FichePdf.Dessiner(TexteHostile.Fiche(Modele, hostile => hostile.Texte)));
    }

    [Fact]
    public void Dessiner_AHostileText_IsNoObjectOfTheFile_36()
    {
        using var pdf = new LecturePdf(TexteHostile.Fiche(Modele, hostile => hostile.Texte));

        // Byte by byte: an answer is glyphs, whatever it says; the title is a string, and other tests look at names alone.
        string[] actifs = ["/JavaScript", "/JS", "/AA", "/OpenAction", "/Launch", "/EmbeddedFile", "/URI", "/AcroForm", "/RichMedia"];
        Assert.Contains("/Type /Catalog", pdf.Brut, StringComparison.Ordinal);
        Assert.All(actifs, actif => Assert.DoesNotMatch($"{actif}(?![A-Za-z])", pdf.Brut));
        Assert.Empty(actifs.Intersect(pdf.Noms.Select(nom => "/" + nom)));
    }

    [Fact]
    public void Verifier_SeesADamagedFile()
    {
        using var pdf = new LecturePdf(Modele);
        var abime = Encoding.Latin1.GetBytes(pdf.Brut.Replace("/Type /Catalog", "/Type /Catalox", StringComparison.Ordinal).Replace("xref\n0", "xref\n1", StringComparison.Ordinal));

        Assert.ThrowsAny<Exception>(() => Qpdf.Verifier(abime, "damaged"));
        Assert.ThrowsAny<Exception>(() => TexteAttendu.Verifier(Modele with { Titre = "Autre" }, pdf));
    }

    private static IReadOnlyList<RubriqueImprimee> Une(string nom, string texte) =>
    [
        new(nom,
        [
            new QuestionImprimee { Id = "S01", Libelle = texte, Lignes = [texte], Remarque = texte },
            new QuestionImprimee { Id = "A48", Libelle = nom, Lignes = [texte, texte], EstUnLongTexte = true },
            new QuestionImprimee { Id = "A09", Libelle = nom, Grille = new("enfants", [new(texte, texte)], texte) },
        ]),
    ];
}
