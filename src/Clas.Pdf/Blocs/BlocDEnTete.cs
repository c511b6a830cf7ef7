using SkiaSharp;

namespace Clas.Pdf;

/// <summary>The head of the first page, the running head of the others, the foot of all.</summary>
internal sealed class BlocDEnTete(FicheImprimee fiche)
{
    private const float Gauche = Feuille.Marge;
    private const float Droite = Feuille.Marge + Feuille.Utile;
    private const string Objet = "Contrats locaux d’accompagnement à la scolarité";

    /// <summary>The head of the first page, strip by strip; as tall as its texts ask.</summary>
    internal IEnumerable<Bande> DePremierePage()
    {
        yield return Ecrite(Composition.ComposerUneLigne(Objet, Style.Petit, Feuille.Utile));
        yield return Bande.Blanc(6);
        foreach (var ligne in Composition.Composer(fiche.Titre, Style.Titre, Feuille.Utile))
            yield return Ecrite(ligne);
        foreach (var ligne in Composition.Composer(fiche.Structure, Style.SousTitre, Feuille.Utile))
            yield return Ecrite(ligne);
        yield return Bande.Blanc(8);
        yield return Faits();
        foreach (var marque in fiche.Marques)
        {
            yield return Bande.Blanc(8);
            yield return Encadree(marque);
        }
    }

    /// <summary>The running head: which fiche this page belongs to, and whether it counts.</summary>
    internal void DessinerLeRappel(SKCanvas toile)
    {
        var reste = Feuille.Utile;
        if (fiche.Marques.Count > 0)
        {
            // Wide enough for the longest of them: what cuts a mark short hides that a fiche does not count.
            var marque = Composition.ComposerUneLigne(string.Join(" · ", fiche.Marques), Style.Marque, Feuille.Utile * 2 / 3);
            marque.DessinerJusque(toile, Droite - 5, 50);
            Plume.Cadre(toile, new SKRect(Droite - marque.Largeur - 10, 47.5f, Droite, 64.5f));
            reste -= marque.Largeur + 26;
        }

        Composition.ComposerUneLigne($"{fiche.Titre} · {fiche.Structure}", Style.Attenue, reste).Dessiner(toile, Gauche, 50, reste);
        Plume.Filet(toile, Gauche, 70, Feuille.Utile);
    }

    /// <summary>« n° 2018-763-0042 · Imprimée le 30/06/2019 » and « Page 1 sur 3 ».</summary>
    internal void DessinerLePied(SKCanvas toile, int page, int pages)
    {
        const float haut = Feuille.Hauteur - 48;
        Plume.Filet(toile, Gauche, haut - 5, Feuille.Utile);
        var numero = fiche.Numero is { } connu ? $"Fiche n°\u00A0{connu} · " : "";
        Composition.ComposerUneLigne($"{numero}{fiche.Impression}", Style.Petit, Feuille.Utile / 2).Dessiner(toile, Gauche, haut, Feuille.Utile);
        Composition.ComposerUneLigne($"Page {page} sur {pages}", Style.Petit, Feuille.Utile / 3).DessinerJusque(toile, Droite, haut);
    }

    /// <summary>Two facts a row, in a light frame.</summary>
    private Bande Faits()
    {
        const float air = 9, colonne = (Feuille.Utile - (3 * air)) / 2;
        var rangees = fiche.Faits
            .Select(fait => (LigneDeTexte[])
            [
                Composition.ComposerUneLigne(fait.Libelle, Style.Petit, colonne),
                .. Composition.Composer(fait.Valeur, Style.Reponse, colonne),
            ])
            .Chunk(2)
            .Select(rangee => (Faits: rangee, Hauteur: rangee.Max(lignes => lignes.Sum(ligne => ligne.Hauteur)) + air))
            .ToList();
        var hauteur = rangees.Sum(rangee => rangee.Hauteur) + air;
        return new Bande(hauteur, (toile, y) =>
        {
            Plume.Aplat(toile, new SKRect(Gauche, y, Droite, y + hauteur));
            y += air;
            foreach (var rangee in rangees)
            {
                for (var i = 0; i < rangee.Faits.Length; i++)
                {
                    var haut = y;
                    foreach (var ligne in rangee.Faits[i])
                    {
                        ligne.Dessiner(toile, Gauche + air + (i * (colonne + air)), haut, colonne);
                        haut += ligne.Hauteur;
                    }
                }

                y += rangee.Hauteur;
            }
        });
    }

    private static Bande Encadree(string marque)
    {
        var ligne = Composition.ComposerUneLigne(marque, Style.Marque, Feuille.Utile - 18);
        return new Bande(ligne.Hauteur + 8, (toile, y) =>
        {
            Plume.Cadre(toile, new SKRect(Gauche + 0.6f, y, Droite - 0.6f, y + ligne.Hauteur + 8));
            ligne.Dessiner(toile, Gauche + 9, y + 4, Feuille.Utile - 18);
        });
    }

    private static Bande Ecrite(LigneDeTexte ligne) => new(ligne.Hauteur, (toile, y) => ligne.Dessiner(toile, Gauche, y, Feuille.Utile));
}
