namespace Clas.Pdf.Tests;

/// <summary>All that a printed fiche says, in the order in which it is read.</summary>
internal static class TexteAttendu
{
    /// <summary>Fails on the first text that is absent, displaced or too many; heads that a table repeats are passed over.</summary>
    internal static void Verifier(FicheImprimee fiche, LecturePdf pdf)
    {
        var (lu, place) = (pdf.Corps, 0);
        var tetes = fiche.Rubriques.SelectMany(rubrique => rubrique.Questions)
            .Where(question => question.Grille is not null)
            .Select(question => LecturePdf.Serrer(Tete(question.Grille!)))
            .ToHashSet();
        foreach (var texte in De(fiche).Select(LecturePdf.Serrer))
        {
            while (!Suit(texte) && tetes.FirstOrDefault(Suit) is { } repetee)
                place += repetee.Length;
            Assert.True(Suit(texte), $"{fiche.NomDeFichier}: « {texte} » is not what follows, but « {lu[place..Math.Min(lu.Length, place + 80)]} ».");
            place += texte.Length;
        }

        Assert.Equal("", lu[place..]);

        bool Suit(string texte) => lu.AsSpan(place).StartsWith(texte, StringComparison.Ordinal);
    }

    private static IEnumerable<string> De(FicheImprimee fiche) =>
    [
        "Contrats locaux d’accompagnement à la scolarité",
        fiche.Titre,
        fiche.Structure,
        .. fiche.Faits.SelectMany(fait => (string[])[fait.Libelle, fait.Valeur]),
        .. fiche.Marques,
        .. fiche.Rubriques.SelectMany(rubrique => rubrique.Questions.SelectMany(De).Prepend(rubrique.Titre)),
    ];

    private static IEnumerable<string> De(QuestionImprimee question) =>
    [
        question.Libelle,
        .. question.EstDeLaCaf ? new[] { "Réponse de la Caf" } : [],
        .. question.Grille is { } grille ? De(grille) : question.Lignes.Count == 0 ? [question.SansReponse] : question.Lignes,
        .. ACorriger(question.Remarque),
    ];

    private static IEnumerable<string> De(GrilleImprimee grille) =>
    [
        Tete(grille),
        .. grille.Lignes.SelectMany(ligne => (string[])[ligne.Libelle, ligne.Reponse, .. ACorriger(ligne.Remarque)]),
        .. grille.Total is { } total ? new[] { "Total", total } : [],
    ];

    private static string Tete(GrilleImprimee grille) => "Répartition" + grille.Entete;

    private static IEnumerable<string> ACorriger(string? remarque) => remarque is null ? [] : [$"À corriger : {remarque}"];
}
