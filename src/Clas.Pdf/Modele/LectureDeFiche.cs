using Ardalis.GuardClauses;
using Clas.Domain;

namespace Clas.Pdf;

/// <summary>Reads from a dossier what one role may read of one fiche.</summary>
internal static class LectureDeFiche
{
    private const string Vide = "—";

    internal static FicheImprimee Lire(Dossier dossier, FicheId id, Role lecteur, DateTimeOffset le, Libelles libelles)
    {
        var fiche = Guard.Against.Null(dossier).Fiche(id)
            ?? throw new ArgumentException($"Dossier {dossier.Id} has no fiche {id}.", nameof(id));
        var contexte = dossier.ContexteDe(fiche);
        var questionnaire = dossier.Campagne.Questionnaire;
        return new FicheImprimee
        {
            Titre = dossier.TitreDe(id),
            Structure = dossier.Nom,
            Numero = dossier.Numero?.PourFiche(id),
            Campagne = dossier.CodeCampagne.ToString(),
            Caf = dossier.Campagne.Cafs.NomDe(dossier.Caf),
            Etat = libelles.Nom(fiche.Statut),
            ValideeLe = fiche.ValideeLe,
            ImprimeeLe = le,
            MiseALEcart = dossier.MiseALEcart is { } mise ? libelles.Nom(mise.Raison) : null,
            Rubriques =
            [
                .. questionnaire.Rubriques(fiche.Type)
                    .Select(rubrique => new RubriqueImprimee(
                        rubrique.Titre,
                        [
                            .. rubrique.Questions
                                .Where(question => questionnaire.EstLisiblePar(question.Champs[0], lecteur, contexte)
                                    && questionnaire.EstDemande(question.Champs[0], contexte))
                                .Select(question => Imprimer(questionnaire, question, contexte)),
                        ]))
                    .Where(rubrique => rubrique.Questions.Count > 0),
            ],
        };
    }

    private static QuestionImprimee Imprimer(Questionnaire questionnaire, Question question, ContexteDExamen contexte)
    {
        var imprimee = new QuestionImprimee
        {
            Id = question.Id,
            Libelle = question.Libelle,
            EstDeLaCaf = question.Repondant == Repondant.Caf,
            EstUnLongTexte = question.Type == TypeDeQuestion.TexteLong,
            SansReponse = question.Repondant == Repondant.Personne ? "Pas encore calculable" : "Pas de réponse",
        };
        if (question.Type == TypeDeQuestion.Grille)
            return imprimee with { Grille = Remplir(questionnaire, question, contexte) };

        var champ = question.Champs[0];
        var reponse = questionnaire.Valeur(champ, contexte);
        return imprimee with
        {
            Lignes = reponse?.EnClairAvecUnite(champ).Split('\n') ?? [],
            Remarque = Remarque(question, reponse),
        };
    }

    private static GrilleImprimee Remplir(Questionnaire questionnaire, Question question, ContexteDExamen contexte) => new(
        question.Unite ?? "Réponse",
        [
            .. question.Champs.Select(champ =>
            {
                var reponse = questionnaire.Valeur(champ, contexte);
                return new LigneDeGrille(champ.Libelle, reponse?.EnClair(champ) ?? Vide, Remarque(question, reponse));
            }),
        ],
        !question.SAdditionne ? null
        : questionnaire.TotalDe(question, contexte) is { } total ? NombreFrancais.EnClair(total)
        : Vide);

    private static string? Remarque(Question question, Reponse? reponse) =>
        reponse is ReponseIllisible illisible ? question.Consigne(illisible.Motif) : null;
}
