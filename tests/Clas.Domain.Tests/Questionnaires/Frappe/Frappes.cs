namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Types texts in a question made for the occasion.</summary>
internal static class Frappes
{
    public static Reponse? Lire(Question question, params string[] frappe) => LectureDeFrappe.Lire(question.Champs[0], frappe);

    public static Reponse? Lire(TypeDeQuestion type, params string[] frappe) => Lire(Question(type), frappe);

    public static Question Question(TypeDeQuestion type, Bornes? bornes = null, ChoixPropose? substitut = null) =>
        new(TypeDeFiche.Action, "A1", "Une question", type)
        {
            Aide = "?",
            Bornes = bornes ?? Bornes.Usuelles(type),
            Choix = [new("rouge", "Rouge"), new("vert", "Vert"), new("bleu", "Bleu")],
            Substitut = substitut,
        };

    public static MotifDIllisibilite? Motif(Reponse? reponse) => (reponse as ReponseIllisible)?.Motif;
}
