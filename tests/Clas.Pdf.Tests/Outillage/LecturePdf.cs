using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Clas.Pdf.Tests;

/// <summary>A drawn PDF, read back by another library.</summary>
internal sealed class LecturePdf : IDisposable
{
    // Heads from the second page on stand in the first 72 points, feet in the last 60; the text is between them.
    private const double Tete = 72;
    private const double Pied = 60;

    public LecturePdf(FicheImprimee fiche)
        : this(FichePdf.Dessiner(fiche))
    {
    }

    public LecturePdf(byte[] octets)
    {
        Octets = octets;
        Document = PdfDocument.Open(Octets);
        Pages = [.. Document.GetPages()];
    }

    public byte[] Octets { get; }

    public PdfDocument Document { get; }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The whole text, blanks left out: where a line is cut is not what is compared.</summary>
    public string Texte => Serrer(string.Concat(Pages.Select(page => page.Text)));

    /// <summary>The text of the fiche itself, running heads and feet left out, as one who copies it gets it.</summary>
    public string Corps => Serrer(string.Concat(Pages.Select(page =>
        LectureLogique.Lire(page, lettre => lettre.StartBaseLine.Y > Pied && (page.Number == 1 || lettre.StartBaseLine.Y < page.Height - Tete)))));

    /// <summary>The file as Latin-1, to look for names of objects.</summary>
    public string Brut => Encoding.Latin1.GetString(Octets);

    /// <summary>Every name written in the objects of the file: keys, types, actions; not what texts hold.</summary>
    public IEnumerable<string> Noms => Document.Structure.CrossReferenceTable.ObjectOffsets.Keys
        .SelectMany(reference => NomsDe(Document.Structure.GetObject(reference).Data));

    private static IEnumerable<string> NomsDe(IToken jeton) => jeton switch
    {
        NameToken nom => [nom.Data],
        DictionaryToken dictionnaire => dictionnaire.Data.Keys.Concat(dictionnaire.Data.Values.SelectMany(NomsDe)),
        ArrayToken tableau => tableau.Data.SelectMany(NomsDe),
        StreamToken flux => NomsDe(flux.StreamDictionary),
        _ => [],
    };

    /// <summary>A text without any blank, as <see cref="Texte"/> has it.</summary>
    public static string Serrer(string texte) =>
        string.Concat(texte.Normalize().Where(c => !char.IsWhiteSpace(c))).Replace('\u2011', '-');

    public void Dispose() => Document.Dispose();
}
