namespace Clas.Pdf;

/// <summary>A group of questions under its title.</summary>
internal static class BlocDeRubrique
{
    internal static IEnumerable<Bande> Bandes(RubriqueImprimee rubrique)
    {
        yield return Bande.Blanc(16) with { TientALaSuivante = true };
        foreach (var ligne in Composition.Composer(rubrique.Titre, Style.Rubrique, Feuille.Utile))
            yield return Ecrite(ligne);
        yield return new Bande(6, (toile, y) => Plume.Soulignement(toile, Feuille.Marge, y + 2.5f, Feuille.Utile)) { TientALaSuivante = true };
        var estLaPremiere = true;
        foreach (var question in rubrique.Questions)
        {
            if (!estLaPremiere)
                yield return new Bande(1, (toile, y) => Plume.Filet(toile, Feuille.Marge, y + 0.5f, Feuille.Utile)) { TientALaSuivante = true, SEffaceEnHaut = true };
            estLaPremiere = false;
            foreach (var bande in BlocDeQuestion.Bandes(question))
                yield return bande;
        }
    }

    private static Bande Ecrite(LigneDeTexte ligne) =>
        new(ligne.Hauteur, (toile, y) => ligne.Dessiner(toile, Feuille.Marge, y, Feuille.Utile)) { TientALaSuivante = true };
}
