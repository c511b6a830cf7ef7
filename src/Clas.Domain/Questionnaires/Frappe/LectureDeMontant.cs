namespace Clas.Domain;

/// <summary>Understands amounts: a number, with « € » after it or without.</summary>
internal static class LectureDeMontant
{
    public static Reponse Lire(string texte, Bornes bornes)
    {
        var sansEuro = texte.EndsWith('€') ? Blancs.Rogner(texte[..^1]) : texte;
        return LectureDeNombre.Essayer(sansEuro, bornes, out var montant) is { } motif
            ? new ReponseIllisible(motif, texte)
            : new ReponseNombre(montant);
    }
}
