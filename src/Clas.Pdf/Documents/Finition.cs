using System.Security.Cryptography;
using System.Text;

namespace Clas.Pdf;

/// <summary>What Skia does not say, or says at random, set afterwards; nothing moves that the file's own index counts.</summary>
internal static class Finition
{
    private const string Preferences = "<</Type /ViewerPreferences\n/DisplayDocTitle true>>";
    private const string PreferencesEtLangue = "<</DisplayDocTitle true>>\n/Lang (fr-FR)";
    private const string Document = "<xmpMM:DocumentID>uuid:";
    private const string Instance = "<xmpMM:InstanceID>uuid:";
    private const string Identifiants = "/ID [";
    private const string FinDuFichier = "]>>\nstartxref\n";

    /// <summary>Names the language, and puts the file's own digest where Skia draws an identifier.</summary>
    /// <exception cref="InvalidOperationException">Skia writes its files otherwise: this must follow.</exception>
    internal static byte[] Finir(byte[] pdf)
    {
        Poser(pdf, Place(pdf, Preferences), PreferencesEtLangue.PadRight(Preferences.Length));

        // Searched from the end: a title may hold any text, and stands at the beginning.
        int[] uuids = [Place(pdf, Document) + Document.Length, Place(pdf, Instance) + Instance.Length];
        foreach (var place in uuids)
            Poser(pdf, place, Guid.Empty.ToString());

        // After the index: Skia writes them in hexadecimal, or as letters when that is shorter.
        var (debut, fin) = (Place(pdf, Identifiants) + Identifiants.Length, Place(pdf, FinDuFichier));
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        empreinte.AppendData(pdf.AsSpan(..debut));
        empreinte.AppendData(pdf.AsSpan(fin..));
        var identite = new Guid(empreinte.GetHashAndReset().AsSpan(0, 16));
        foreach (var place in uuids)
            Poser(pdf, place, identite.ToString());
        return [.. pdf.AsSpan(..debut), .. Encoding.ASCII.GetBytes($"<{identite:N}> <{identite:N}>"), .. pdf.AsSpan(fin..)];
    }

    private static int Place(byte[] pdf, string texte) => pdf.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(texte)) is var place and >= 0
        ? place
        : throw new InvalidOperationException($"Skia did not write « {texte} ».");

    private static void Poser(byte[] pdf, int place, string texte) => Encoding.ASCII.GetBytes(texte, pdf.AsSpan(place, texte.Length));
}
