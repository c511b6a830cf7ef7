namespace Clas.Domain;

/// <summary>Understands choices, by their ids alone.</summary>
internal static class LectureDeChoix
{
    public static Reponse Lire(IReadOnlyCollection<string> ids, Question question) =>
        ids.All(id => question.Choix.Any(choix => choix.Id == id))
            ? new ReponseChoix(ids)
            : new ReponseIllisible(MotifDIllisibilite.ChoixInconnu, ids);

    public static Reponse OuiNon(string texte) =>
        texte.Equals("oui", StringComparison.OrdinalIgnoreCase) ? new ReponseOuiNon(true)
        : texte.Equals("non", StringComparison.OrdinalIgnoreCase) ? new ReponseOuiNon(false)
        : new ReponseIllisible(MotifDIllisibilite.ChoixInconnu, texte);
}
