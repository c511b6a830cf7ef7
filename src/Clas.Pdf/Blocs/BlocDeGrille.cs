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
        var tete = EnUne(Rangee("Répartition", grille.Entete, Style.Petit, estOmbree: true)) with { TientALaSuivante = true };
        List<Bande> bandes =
        [
            tete,
            .. grille.Lignes.SelectMany(ligne => Rangees(ligne, tete)),
            .. grille.Total is { } total ? Rangee("Total", total, Style.Reponse, estOmbree: true).Select(bande => bande with { Rappel = tete }) : [],
        ];
        var estDUnTenant = bandes.Sum(bande => bande.Hauteur) <= DUnTenant;
        return [.. bandes.Select((bande, rang) => bande with { TientALaSuivante = rang + 1 < bandes.Count && (estDUnTenant || bande.TientALaSuivante || rang + 2 == bandes.Count) })];
    }

    private static IEnumerable<Bande> Rangees(LigneDeGrille ligne, Bande tete)
    {
        var rangee = Rangee(ligne.Libelle, ligne.Reponse, Style.Texte);
        for (var i = 0; i < rangee.Count; i++)
            yield return rangee[i] with { Rappel = tete, TientALaSuivante = rangee[i].TientALaSuivante || (i + 1 == rangee.Count && ligne.Remarque is not null) };
        if (ligne.Remarque is null)
            yield break;
        var largeur = BlocDeQuestion.LargeurDeColonne - (2 * Retrait);
        foreach (var remarque in Composition.Composer($"À corriger\u00A0: {ligne.Remarque}", Style.Remarque, largeur))
            yield return new Bande(remarque.Hauteur, (toile, y) => remarque.Dessiner(toile, Gauche + Retrait, y, largeur)) { Rappel = tete };
    }

    /// <summary>A strip a line: a row stays in one piece, but where somebody wrote more than a page in its cell.</summary>
    private static List<Bande> Rangee(string libelle, string valeur, Style style, bool estOmbree = false)
    {
        const float colonne = BlocDeQuestion.LargeurDeColonne - Chiffres - (3 * Retrait);
        var libelles = Composition.Composer(libelle, style, colonne);
        var valeurs = Composition.Composer(valeur, style, Chiffres);
        var combien = Math.Max(1, Math.Max(libelles.Count, valeurs.Count));
        return [.. Enumerable.Range(0, combien).Select(Ligne)];

        Bande Ligne(int rang)
        {
            var (estLaPremiere, estLaDerniere) = (rang == 0, rang + 1 == combien);
            var (dessus, dessous) = (estLaPremiere ? Air : 0, estLaDerniere ? Air : 0);
            var hauteur = dessus + style.Interligne + dessous;
            return new Bande(hauteur, (toile, y) =>
            {
                if (estOmbree)
                    Plume.Aplat(toile, new SKRect(Gauche, y, Droite, y + hauteur));
                if (estLaDerniere)
                    Plume.Filet(toile, Gauche, y + hauteur, Droite - Gauche);
                if (rang < libelles.Count)
                    libelles[rang].Dessiner(toile, Gauche + Retrait, y + dessus, colonne);
            })
            {
                Ensuite = new Bande(hauteur, (toile, y) =>
                {
                    if (rang < valeurs.Count)
                        valeurs[rang].DessinerJusque(toile, Droite - Retrait, y + dessus);
                }),
                ClotLaLecture = estLaDerniere,
                TientALaSuivante = !estLaDerniere,
            };
        }
    }

    /// <summary>Lines that no page break cuts: the head of a table comes back whole.</summary>
    private static Bande EnUne(List<Bande> lignes) => new(lignes.Sum(ligne => ligne.Hauteur), (toile, y) => Dessiner(toile, y, lignes))
    {
        Ensuite = new Bande(0, (toile, y) => Dessiner(toile, y, lignes.Select(ligne => ligne.Ensuite!))),
        ClotLaLecture = true,
    };

    private static void Dessiner(SKCanvas toile, float y, IEnumerable<Bande> lignes)
    {
        foreach (var ligne in lignes)
        {
            ligne.Dessiner(toile, y);
            y += ligne.Hauteur;
        }
    }
}
