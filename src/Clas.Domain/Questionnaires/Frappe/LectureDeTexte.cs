namespace Clas.Domain;

/// <summary>Understands texts: only their length can be wrong.</summary>
internal static class LectureDeTexte
{
    /// <summary>A line: pasted line ends and tabs become spaces.</summary>
    public static Reponse Ligne(string texte, Bornes bornes) => Lire(texte.Replace('\n', ' ').Replace('\t', ' '), bornes);

    public static Reponse Lire(string texte, Bornes bornes) =>
        texte.Length <= (bornes.LongueurMax ?? int.MaxValue)
            ? new ReponseTexte(texte)
            : new ReponseIllisible(MotifDIllisibilite.TropLong, texte);
}
