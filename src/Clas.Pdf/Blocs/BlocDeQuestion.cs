namespace Clas.Pdf;

/// <summary>A question on the left, its answer on the right; a long text takes the whole width, under its question.</summary>
internal static class BlocDeQuestion
{
    private const float Gauche = 214;
    private const float Ecart = 18;
    private const float Retrait = 10;

    /// <summary>Where answers begin, and how wide they may be.</summary>
    internal const float Colonne = Feuille.Marge + Gauche + Ecart;
    internal const float LargeurDeColonne = Feuille.Utile - Gauche - Ecart;

    internal static IReadOnlyList<Bande> Bandes(QuestionImprimee question) =>
    [
        Bande.Blanc(4) with { TientALaSuivante = true },
        .. question.EstUnLongTexte && question.Lignes.Count > 0 ? LUneSousLAutre(question) : CoteACote(question),
        Bande.Blanc(4),
    ];

    private static IEnumerable<Bande> LUneSousLAutre(QuestionImprimee question)
    {
        foreach (var ligne in Intitule(question, Feuille.Utile))
            yield return Ecrite(ligne) with { TientALaSuivante = true };
        yield return Bande.Blanc(2) with { TientALaSuivante = true };
        var lignes = Reponse(question, Style.Texte, Feuille.Utile - Retrait);
        for (var i = 0; i < lignes.Count; i++)
            yield return EnRetrait(lignes[i]) with { TientALaSuivante = EstSeuleEnBout(i, lignes.Count) };
    }

    private static IEnumerable<Bande> CoteACote(QuestionImprimee question)
    {
        var intitule = Intitule(question, Gauche);
        IReadOnlyList<Bande> reponse = question.Grille is { } grille
            ? BlocDeGrille.Bandes(grille)
            : [.. Reponse(question, Style.Reponse, LargeurDeColonne).Select(EnColonne)];
        var combien = Math.Max(intitule.Count, reponse.Count);
        for (var i = 0; i < combien; i++)
        {
            var (gauche, droite) = (i < intitule.Count ? intitule[i] : null, i < reponse.Count ? reponse[i] : null);
            yield return new Bande(
                Math.Max(gauche?.Hauteur ?? 0, droite?.Hauteur ?? 0),
                (toile, y) => gauche?.Dessiner(toile, Feuille.Marge, y, Gauche))
            {
                Ensuite = droite ?? Bande.Blanc(0),
                TientALaSuivante = i + 1 < intitule.Count || EstSeuleEnBout(i, combien) || droite?.TientALaSuivante == true,
                Rappel = droite?.Rappel,
            };
        }
    }

    private static IReadOnlyList<LigneDeTexte> Intitule(QuestionImprimee question, float largeur) =>
    [
        .. Composition.Composer(question.Libelle, Style.Libelle, largeur),
        .. question.EstDeLaCaf ? Composition.Composer("Réponse de la Caf", Style.Petit, largeur) : [],
    ];

    private static List<LigneDeTexte> Reponse(QuestionImprimee question, Style style, float largeur) =>
    [
        .. question.Lignes.Count == 0
            ? Composition.Composer(question.SansReponse, Style.Attenue, largeur)
            : question.Lignes.SelectMany(ligne => Composition.Composer(ligne, style, largeur)),
        .. question.Remarque is null ? [] : Composition.Composer($"À corriger\u00A0: {question.Remarque}", Style.Remarque, largeur),
    ];

    /// <summary>The first of several lines, or the one before the last: neither is left alone on its page.</summary>
    private static bool EstSeuleEnBout(int rang, int combien) => rang + 1 < combien && (rang == 0 || rang + 2 == combien);

    private static Bande EnColonne(LigneDeTexte ligne) =>
        new(ligne.Hauteur, (toile, y) => ligne.Dessiner(toile, Colonne, y, LargeurDeColonne));

    private static Bande EnRetrait(LigneDeTexte ligne) => new(ligne.Hauteur, (toile, y) =>
    {
        Plume.Barre(toile, Feuille.Marge, y, ligne.Hauteur);
        ligne.Dessiner(toile, Feuille.Marge + Retrait, y, Feuille.Utile - Retrait);
    });

    private static Bande Ecrite(LigneDeTexte ligne) =>
        new(ligne.Hauteur, (toile, y) => ligne.Dessiner(toile, Feuille.Marge, y, Feuille.Utile));
}
