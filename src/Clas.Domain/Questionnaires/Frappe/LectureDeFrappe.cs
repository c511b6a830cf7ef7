namespace Clas.Domain;

/// <summary>Makes an answer of what was typed in a slot.</summary>
/// <remarks>Never refuses: what it does not understand is kept as typed. Blank is no answer.</remarks>
internal static class LectureDeFrappe
{
    /// <param name="champ">The slot.</param>
    /// <param name="frappe">Acceptable texts (<see cref="TexteSaisi.EstAcceptable"/>).</param>
    public static Reponse? Lire(Champ champ, IReadOnlyList<string> frappe)
    {
        var textes = frappe.Select(TexteSaisi.Normaliser).Where(texte => texte.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return textes switch
        {
            [] => null,
            _ when champ.Question.Type == TypeDeQuestion.ChoixMultiple => LectureDeChoix.Lire(textes, champ.Question),
            [var texte] => Lire(texte, champ.Question),
            _ => new ReponseIllisible(MotifDIllisibilite.Contradiction, textes),
        };
    }

    private static Reponse Lire(string texte, Question question) => question.Type switch
    {
        _ when Substitue(texte, question.Substitut) => new ReponseSubstituee(question.Substitut!.Id),
        TypeDeQuestion.Texte => LectureDeTexte.Ligne(texte, question.Bornes),
        TypeDeQuestion.TexteLong => LectureDeTexte.Lire(texte, question.Bornes),
        TypeDeQuestion.Entier or TypeDeQuestion.Grille or TypeDeQuestion.Decimal => LectureDeNombre.Lire(texte, question.Bornes),
        TypeDeQuestion.Montant => LectureDeMontant.Lire(texte, question.Bornes),
        TypeDeQuestion.Heures => LectureDeDuree.Lire(texte, question.Bornes),
        TypeDeQuestion.Date => LectureDeDate.Lire(texte),
        TypeDeQuestion.OuiNon => LectureDeChoix.OuiNon(texte),
        TypeDeQuestion.Choix => LectureDeChoix.Lire([texte], question),
        _ => LectureDIdentifiant.Lire(texte, question.Type),
    };

    // By its id, as a box ticked sends it, or by its label, as people write it.
    private static bool Substitue(string texte, ChoixPropose? substitut) =>
        substitut is not null
        && (texte == substitut.Id || TexteSaisi.Plier(texte) == TexteSaisi.Plier(substitut.Libelle));
}
