using System.Globalization;
using System.Text;

namespace Clas.Pdf;

/// <summary>In which direction each character is written: the Unicode bidirectional algorithm, without its explicit marks.</summary>
/// <remarks>
/// Those marks never reach it (<see cref="Caracteres"/>), nor are brackets paired: an answer holds a name or a sentence,
/// not a page. An even level reads from left to right, an odd one from right to left.
/// </remarks>
internal static class Sens
{
    private enum Classe
    {
        Gauche, Droite, Arabe, Chiffre, ChiffreArabe, Signe, Separateur, Attribut, Marque, Neutre,
    }

    /// <summary>Whether the character belongs to a script written from right to left.</summary>
    internal static bool SEcritDeDroiteAGauche(int c) =>
        c is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>The level of each UTF-16 unit of a paragraph, whose own level is that of its first letter.</summary>
    internal static (int[] Niveaux, int Base) Niveaux(string texte)
    {
        var niveaux = new int[texte.Length];
        if (!texte.EnumerateRunes().Any(rune => SEcritDeDroiteAGauche(rune.Value)))
            return (niveaux, 0);

        var classes = Classer(texte);
        var premiere = Array.Find(classes, classe => classe is Classe.Gauche or Classe.Droite or Classe.Arabe);
        var niveauDeBase = premiere is Classe.Droite or Classe.Arabe ? 1 : 0;
        var bord = niveauDeBase == 1 ? Classe.Droite : Classe.Gauche;
        ResoudreLesChiffres(classes, bord);
        ResoudreLesNeutres(classes, bord);
        for (var i = 0; i < niveaux.Length; i++)
        {
            niveaux[i] = (niveauDeBase, classes[i]) switch
            {
                (0, Classe.Gauche) => 0,
                (_, Classe.Droite) => 1,
                _ => 2,
            };
        }

        return (niveaux, niveauDeBase);
    }

    private static Classe[] Classer(string texte)
    {
        var classes = new Classe[texte.Length];
        var i = 0;
        foreach (var rune in texte.EnumerateRunes())
        {
            for (var fin = i + rune.Utf16SequenceLength; i < fin; i++)
                classes[i] = Classer(rune);
        }

        return classes;
    }

    private static Classe Classer(Rune rune)
    {
        var categorie = Rune.GetUnicodeCategory(rune);
        return rune.Value switch
        {
            (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) => Classe.Chiffre,
            (>= 0x600 and <= 0x605) or (>= 0x660 and <= 0x669) or 0x66B or 0x66C or 0x6DD => Classe.ChiffreArabe,
            '+' or '-' or 0x2212 => Classe.Signe,
            ',' or '.' or '/' or ':' or 0xA0 or 0x60C => Classe.Separateur,
            '#' or '$' or '%' or 0x20AC or 0xB0 or 0x66A => Classe.Attribut,
            _ when categorie is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Classe.Marque,
            var c when SEcritDeDroiteAGauche(c) => c is (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                ? Classe.Arabe
                : Classe.Droite,
            _ when categorie <= UnicodeCategory.OtherLetter || categorie is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => Classe.Gauche,
            _ => Classe.Neutre,
        };
    }

    /// <summary>Rules W1 to W7: what a digit or the sign beside it follows.</summary>
    private static void ResoudreLesChiffres(Classe[] classes, Classe bord)
    {
        var forte = bord;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == Classe.Marque)
                classes[i] = i == 0 ? bord : classes[i - 1];
            if (classes[i] == Classe.Chiffre && forte == Classe.Arabe)
                classes[i] = Classe.ChiffreArabe;
            if (classes[i] is Classe.Gauche or Classe.Droite or Classe.Arabe)
                forte = classes[i];
        }

        for (var i = 0; i < classes.Length; i++)
        {
            var (avant, apres) = (i == 0 ? Classe.Neutre : classes[i - 1], i + 1 == classes.Length ? Classe.Neutre : classes[i + 1]);
            classes[i] = classes[i] switch
            {
                Classe.Arabe => Classe.Droite,
                Classe.Signe when avant == Classe.Chiffre && apres == Classe.Chiffre => Classe.Chiffre,
                Classe.Separateur when avant == apres && avant is Classe.Chiffre or Classe.ChiffreArabe => avant,
                Classe.Attribut when avant == Classe.Chiffre || apres == Classe.Chiffre => Classe.Chiffre,
                Classe.Signe or Classe.Separateur or Classe.Attribut => Classe.Neutre,
                var classe => classe,
            };
        }

        forte = bord;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is Classe.Gauche or Classe.Droite)
                forte = classes[i];
            if (classes[i] == Classe.Chiffre && forte == Classe.Gauche)
                classes[i] = Classe.Gauche;
        }
    }

    /// <summary>Rules N1 and N2: blanks and punctuation follow both neighbours when they agree, else the paragraph.</summary>
    private static void ResoudreLesNeutres(Classe[] classes, Classe bord)
    {
        var i = 0;
        while (i < classes.Length)
        {
            var fin = i;
            while (fin < classes.Length && classes[fin] == Classe.Neutre)
                fin++;
            var (avant, apres) = (i == 0 ? bord : Cote(classes[i - 1]), fin == classes.Length ? bord : Cote(classes[fin]));
            for (; i < fin; i++)
                classes[i] = avant == apres ? avant : bord;
            i++;
        }
    }

    private static Classe Cote(Classe classe) => classe == Classe.Gauche ? Classe.Gauche : Classe.Droite;
}
