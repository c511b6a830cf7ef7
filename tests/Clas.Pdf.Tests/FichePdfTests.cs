using Clas.Domain;

namespace Clas.Pdf.Tests;

/// <summary>The PDF of a fiche, read back.</summary>
public sealed class FichePdfTests
{
    [Theory]
    [InlineData("les-colibris")]
    [InlineData("mairie-saint-aubin")]
    [InlineData("association-affiliee-horizons")]
    public void Dessiner_WritesEveryQuestionAndEveryAnswer(string reponses)
    {
        var monde = new Monde(reponses).Rempli();

        foreach (var fiche in new[] { FicheId.Structure, Monde.Action })
        {
            var imprimee = monde.Imprimer(fiche);
            using var pdf = new LecturePdf(imprimee);
            Assert.All(Textes(imprimee), texte => Assert.Contains(LecturePdf.Serrer(texte), pdf.Texte, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Dessiner_PutsTheHeadOnTheFirstPage()
    {
        using var pdf = new LecturePdf(new Monde().Valide().Imprimer(Monde.Action));

        var tete = LecturePdf.Serrer(pdf.Pages[0].Text);
        Assert.All(
            ["Fiche Action 2018-2019", "Les Colibris", "2018-763-0042-A1", "Caf de Seine-Maritime", "Validée le 14/06/2019"],
            attendu => Assert.Contains(LecturePdf.Serrer(attendu), tete, StringComparison.Ordinal));
    }

    [Fact]
    public void Dessiner_NumbersEachPageAndNamesItsFiche()
    {
        using var pdf = new LecturePdf(new Monde().Valide().Imprimer(Monde.Action));

        Assert.True(pdf.Pages.Count > 1);
        Assert.All(pdf.Pages, page =>
        {
            var texte = LecturePdf.Serrer(page.Text);
            Assert.Contains(LecturePdf.Serrer($"Page {page.Number} sur {pdf.Pages.Count}"), texte, StringComparison.Ordinal);
            Assert.Contains(LecturePdf.Serrer("Fiche n° 2018-763-0042-A1 · Imprimée le 20/06/2019"), texte, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Dessiner_WhenNotValidated_SaysSoOnEachPage()
    {
        using var pdf = new LecturePdf(new Monde().Rempli().Imprimer(Monde.Action));

        Assert.True(pdf.Pages.Count > 1);
        Assert.All(pdf.Pages, page => Assert.Contains("Fichenonvalidée", LecturePdf.Serrer(page.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void Dessiner_WhenSetAside_SaysWhyInFullOnEachPage()
    {
        foreach (var raison in Enum.GetValues<RaisonDeMiseALEcart>().Select(raison => Libelles.Francais.Nom(raison)))
        {
            using var pdf = new LecturePdf(new Monde().Rempli().Imprimer(Monde.Action) with { MiseALEcart = raison });

            Assert.All(pdf.Pages, page => Assert.Contains(LecturePdf.Serrer($"Dossier mis à l’écart : {raison}"), LecturePdf.Serrer(page.Text), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Dessiner_WhenValidated_BearsNoMark()
    {
        using var pdf = new LecturePdf(new Monde().Valide().Imprimer(Monde.Action));

        Assert.DoesNotContain("nonvalidée", pdf.Texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(300)]
    [InlineData(2000)]
    public void Dessiner_APageWrittenInACell_IsWholeAndStaysAboveTheFoot(int mots)
    {
        var ecrit = string.Join(' ', Enumerable.Range(1, mots).Select(mot => $"mot{mot}"));
        var monde = new Monde().Rempli();
        using var ordinaire = new LecturePdf(monde.Imprimer(Monde.Action));
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A09.cp"] = ecrit }).OuLever();

        using var pdf = new LecturePdf(monde.Imprimer(Monde.Action));

        Assert.Contains(LecturePdf.Serrer(ecrit), pdf.Corps.Replace("Répartitionenfants", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([Pied(ordinaire, ordinaire.Pages[0])], pdf.Pages.Select(page => Pied(pdf, page)).Distinct());
        Qpdf.Verifier(pdf.Octets, $"{mots} words");
    }

    [Fact]
    public void Dessiner_GivesTheSameBytes_WhoeverElseDraws()
    {
        var fiche = new Monde().Rempli().Imprimer(Monde.Action);
        var premier = FichePdf.Dessiner(fiche);

        var autres = Enumerable.Range(0, 12).AsParallel().WithDegreeOfParallelism(4)
            .Select(rang => rang % 3 == 0 ? FichePdf.Dessiner(fiche with { Structure = $"Autre {rang} Ω" }) : FichePdf.Dessiner(fiche))
            .ToList();

        Assert.Equal(8, autres.Count(autre => autre.SequenceEqual(premier)));
    }

    [Fact]
    public void Dessiner_AnotherDay_GivesAnotherFile()
    {
        var fiche = new Monde().Rempli().Imprimer(Monde.Action);

        Assert.NotEqual(FichePdf.Dessiner(fiche), FichePdf.Dessiner(fiche with { ImprimeeLe = fiche.ImprimeeLe.AddDays(1) }));
    }

    [Fact]
    public void Dessiner_SaysTitleLanguageAndDates()
    {
        using var pdf = new LecturePdf(new Monde().Valide().Imprimer(Monde.Action));

        Assert.Equal("Fiche Action 2018-2019 – Les Colibris", pdf.Document.Information.Title);
        Assert.Equal("Caf de Seine-Maritime", pdf.Document.Information.Author);
        Assert.Equal("Clas, campagne 2018-2019", pdf.Document.Information.Subject);
        Assert.Equal(Monde.Imprimee.ToUniversalTime(), pdf.Document.Information.GetCreatedDateTimeOffset());
        Assert.Contains("/Lang (fr-FR)", pdf.Brut, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", pdf.Brut, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", pdf.Brut, StringComparison.Ordinal);
        Assert.Contains("/GTS_PDFA1", pdf.Brut, StringComparison.Ordinal);
    }

    [Fact]
    public void Dessiner_HoldsNoActiveObject_36()
    {
        using var pdf = new LecturePdf(new Monde().Rempli().Imprimer(Monde.Action) with { Structure = "https://exemple.fr/ (javascript:alert(1))" });

        string[] actifs = ["JavaScript", "JS", "OpenAction", "Launch", "A", "AA", "URI", "Annots", "AcroForm", "EmbeddedFiles", "XFA", "RichMedia", "SubmitForm", "GoToR", "Names"];
        var noms = pdf.Noms.ToHashSet();
        Assert.Contains("Catalog", noms);
        Assert.Contains("MediaBox", noms);
        Assert.Empty(noms.Intersect(actifs));
    }

    [Fact]
    public void Dessiner_EmbedsEveryFont()
    {
        using var pdf = new LecturePdf(new Monde().Rempli().Imprimer(Monde.Action) with { Structure = "Σχολείο Ω مرحبا" });

        Assert.Equal(pdf.Brut.Split("/Type /FontDescriptor").Length, pdf.Brut.Split("/FontFile2 ").Length);
        Assert.Equal(
            ["DejaVuSans", "Lato-Bold", "Lato-Regular"],
            pdf.Pages.SelectMany(page => page.Letters).Select(lettre => lettre.FontName![7..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dessiner_AnEmptyFiche_AsksEveryQuestion()
    {
        var imprimee = new Monde().Imprimer(FicheId.Structure);

        using var pdf = new LecturePdf(imprimee);

        Assert.Contains("Noncommencée", pdf.Texte, StringComparison.Ordinal);
        Assert.Contains("Pasderéponse", pdf.Texte, StringComparison.Ordinal);
        Assert.All(imprimee.Rubriques, rubrique => Assert.Contains(LecturePdf.Serrer(rubrique.Titre), pdf.Texte, StringComparison.Ordinal));
    }

    [Fact]
    public void Dessiner_WhenEverythingIsAsLongAsItMay_LosesNothingAndKeepsItsMargins()
    {
        var monde = new Monde().Rempli();
        foreach (var fiche in new[] { FicheId.Structure, Monde.Action })
            monde.LAgent.Enregistrer(fiche, AuPlusLong(monde.Dossier.Fiche(fiche)!.Type)).OuLever();

        foreach (var fiche in new[] { FicheId.Structure, Monde.Action })
        {
            var imprimee = monde.Imprimer(fiche);
            using var pdf = new LecturePdf(imprimee);
            Assert.Contains(imprimee.Rubriques.SelectMany(rubrique => rubrique.Questions), question => question.Lignes.Sum(ligne => ligne.Length) >= 150);
            Assert.All(Textes(imprimee), texte => Assert.Contains(LecturePdf.Serrer(texte), SansTetesNiPieds(pdf), StringComparison.Ordinal));
            Assert.All(pdf.Pages.SelectMany(page => page.Letters), lettre =>
            {
                Assert.InRange(lettre.BoundingBox.Left, Feuille.Marge - 2, Feuille.Largeur - Feuille.Marge);
                Assert.InRange(lettre.BoundingBox.Right, Feuille.Marge, Feuille.Largeur - Feuille.Marge + 2);
                Assert.InRange(lettre.BoundingBox.Bottom, 30, Feuille.Hauteur - 40);
            });
        }
    }

    [Theory]
    [InlineData("Les 😀 Colibris", "Les😀Colibris")]
    [InlineData("Le 👨‍👩‍👧 foyer", "Le[U+1F468][U+1F469][U+1F467]foyer")]
    [InlineData("..\r\nEtat: Validée", "..Etat:Validée")]
    [InlineData("学校 du quartier", "[U+5B66][U+6821]duquartier")]
    [InlineData("Σχολείο Журнал ő", "ΣχολείοЖурналő")]
    [InlineData("/JavaScript (app.alert(1)) <</Type /ViewerPreferences", "/JavaScript(app.alert(1))<</Type/ViewerPreferences")]
    public void Dessiner_AHostileName_IsReadable(string nom, string attendu)
    {
        using var pdf = new LecturePdf(new Monde().Imprimer(FicheId.Structure) with { Structure = nom });

        Assert.Contains(attendu, pdf.Texte, StringComparison.Ordinal);
        Assert.Contains("/Lang (fr-FR)", pdf.Brut, StringComparison.Ordinal);
    }

    [Fact]
    public void Dessiner_ANameOf300Characters_WrapsAndIsCutShortInTheRunningHead()
    {
        var nom = string.Concat(Enumerable.Repeat("association-", 25));

        using var pdf = new LecturePdf(new Monde().Imprimer(Monde.Action) with { Structure = nom });

        Assert.Contains(nom, LecturePdf.Serrer(pdf.Pages[0].Text), StringComparison.Ordinal);
        Assert.Contains("…", pdf.Pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dessiner_ALargeTable_RepeatsItsHeadOnEachPage()
    {
        var grille = new GrilleImprimee("enfants", [.. Enumerable.Range(1, 90).Select(rang => new LigneDeGrille($"Niveau {rang}", $"{rang}"))], "4 095");
        var fiche = new Monde().Imprimer(Monde.Action) with
        {
            Rubriques = [new RubriqueImprimee("Enfants", [new QuestionImprimee { Id = "A09", Libelle = "Nombre d’enfants par niveau", Grille = grille }])],
        };

        using var pdf = new LecturePdf(fiche);

        Assert.Equal(3, pdf.Pages.Count);
        Assert.All(pdf.Pages, page => Assert.Contains("Répartition", page.Text, StringComparison.Ordinal));
        Assert.All(grille.Lignes, ligne => Assert.Contains(LecturePdf.Serrer(ligne.Libelle + ligne.Reponse), pdf.Texte, StringComparison.Ordinal));
        Assert.Contains("Niveau90", LecturePdf.Serrer(pdf.Pages[^1].Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Dessiner_ForThePorteur_LeavesOutTheCafsObservations_UnlessShown()
    {
        var cachees = new Monde().Valide(new Saisie { ["A50"] = "Réserve sur les effectifs." });
        var montrees = new Monde().Valide(new Saisie { ["A50"] = "Réserve sur les effectifs.", ["A50b"] = "oui" });

        using var deLaCaf = new LecturePdf(cachees.Imprimer(Monde.Action, Role.AgentCaf));
        using var duPorteur = new LecturePdf(cachees.Imprimer(Monde.Action, Role.Porteur));
        using var duPorteurInforme = new LecturePdf(montrees.Imprimer(Monde.Action, Role.Porteur));

        Assert.Contains("Réservesurleseffectifs.", deLaCaf.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("Réserve", duPorteur.Texte, StringComparison.Ordinal);
        Assert.Contains("Réservesurleseffectifs.", duPorteurInforme.Texte, StringComparison.Ordinal);
    }

    /// <summary>What is written below the last line of a page, its number left out.</summary>
    private static string Pied(LecturePdf pdf, UglyToad.PdfPig.Content.Page page) =>
        LecturePdf.Serrer(string.Concat(page.Letters.Where(lettre => lettre.StartBaseLine.Y < Feuille.Hauteur - Feuille.Bas).Select(lettre => lettre.Value)))
            .Replace($"Page{page.Number}sur{pdf.Pages.Count}", "", StringComparison.Ordinal);

    private static IEnumerable<string> Textes(FicheImprimee fiche) =>
        fiche.Rubriques.SelectMany(rubrique => rubrique.Questions).SelectMany(question => (string[])
        [
            question.Libelle, .. question.Lignes, .. question.Grille?.Lignes.Select(ligne => ligne.Reponse) ?? [],
        ]);

    private static string SansTetesNiPieds(LecturePdf pdf) => LecturePdf.Serrer(string.Concat(pdf.Pages
        .SelectMany(page => page.Letters)
        .Where(lettre => lettre.StartBaseLine.Y > Feuille.Hauteur - Feuille.Bas && lettre.StartBaseLine.Y < Feuille.Hauteur - 72)
        .Select(lettre => lettre.Value)));

    private static Saisie AuPlusLong(TypeDeFiche fiche)
    {
        var saisie = new Saisie();
        foreach (var question in Questionnaire.Clas20182019.Questions(fiche).Where(question => question.Repondant == Repondant.Porteur))
        {
            foreach (var champ in question.Champs)
            {
                if (question.LongueurMax is { } longueur)
                    saisie[champ.Id] = "Wé" + new string('W', longueur - 2);
                else if (question.Max is { } max)
                    saisie[champ.Id] = NombreFrancais.Frappee(max);
                else if (question.Type == TypeDeQuestion.ChoixMultiple)
                    saisie[champ.Id] = question.Choix.Select(choix => choix.Id).ToArray();
            }
        }

        return saisie;
    }
}
