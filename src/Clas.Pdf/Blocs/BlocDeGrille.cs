using SkiaSharp;

namespace Clas.Pdf;

/// <summary>A grid as a table, whose head comes back at the top of each page it reaches.</summary>
internal static class BlocDeGrille
{
    private const float Gauche = BlocDeQuestion.Colonne;
    private const float Droite = Feuille.Marge + Feuille.Utile;
    private const float Retrait = 6;
    private const float Chiffres = 76;
    private const float Air = 2.5f;

    // A small table stays in one piece; a larger one would leave too much of the page before it blank.
    private const float DUnTenant = 160;

    internal static IReadOnlyList<Bande> Bandes(GrilleImprimee grille)
    {
        var tete = Rangee("Répartition", grille.Entete, Style.Petit, estOmbree: true) with { TientALaSuivante = true };
        List<Bande> bandes =
        [
            tete,
            .. grille.Lignes.SelectMany(ligne => Rangees(ligne, tete)),
            .. grille.Total is { } total ? new[] { Rangee("Total", total, Style.Reponse, estOmbree: true) with { Rappel = tete } } : [],
        ];
        var estDUnTenant = bandes.Sum(bande => bande.Hauteur) <= DUnTenant;
        return [.. bandes.Select((bande, rang) => bande with { TientALaSuivante = rang + 1 < bandes.Count && (estDUnTenant || bande.TientALaSuivante || rang + 2 == bandes.Count) })];
    }

    private static IEnumerable<Bande> Rangees(LigneDeGrille ligne, Bande tete)
    {
        yield return Rangee(ligne.Libelle, ligne.Reponse, Style.Texte) with { Rappel = tete, TientALaSuivante = ligne.Remarque is not null };
        if (ligne.Remarque is null)
            yield break;
        var largeur = BlocDeQuestion.LargeurDeColonne - (2 * Retrait);
        foreach (var remarque in Composition.Composer($"À corriger\u00A0: {ligne.Remarque}", Style.Remarque, largeur))
            yield return new Bande(remarque.Hauteur, (toile, y) => remarque.Dessiner(toile, Gauche + Retrait, y, largeur)) { Rappel = tete };
    }

    private static Bande Rangee(string libelle, string valeur, Style style, bool estOmbree = false)
    {
        const float colonne = BlocDeQuestion.LargeurDeColonne - Chiffres - (3 * Retrait);
        var libelles = Composition.Composer(libelle, style, colonne);
        var valeurs = Composition.Composer(valeur, style, Chiffres);
        var hauteur = (Math.Max(libelles.Count, valeurs.Count) * style.Interligne) + (2 * Air);
        return new Bande(hauteur, (toile, y) =>
        {
            if (estOmbree)
                Plume.Aplat(toile, new SKRect(Gauche, y, Droite, y + hauteur));
            for (var i = 0; i < libelles.Count; i++)
                libelles[i].Dessiner(toile, Gauche + Retrait, y + Air + (i * style.Interligne), colonne);
            for (var i = 0; i < valeurs.Count; i++)
                valeurs[i].DessinerJusque(toile, Droite - Retrait, y + Air + (i * style.Interligne));
            Plume.Filet(toile, Gauche, y + hauteur, Droite - Gauche);
        });
    }
}
