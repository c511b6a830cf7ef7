namespace Clas.Architecture.Tests;

/// <summary>What people read keeps to <c>docs/redaction.md</c>: its words, its buttons, its typography, the guide's labels.</summary>
public sealed class RedactionTests
{
    private static readonly IReadOnlyList<TexteVu> Textes = [.. TextesVus.Sources.SelectMany(TextesVus.De)];

    private static readonly IReadOnlyList<TexteVu> LesBoutons = [.. TextesVus.Sources.SelectMany(Boutons.De)];

    /// <summary>A text of each sort: a page, its code, a label for those who hear, a letter, a refusal, a script, a question, the guide.</summary>
    [Theory]
    [InlineData("samples/RazorHost/Pages/Caf/Index.cshtml", "Aucun dossier ne correspond.")]
    [InlineData("samples/RazorHost/Pages/Caf/Index.cshtml", "Les fiches trouvées, en PDF (zip)")]
    [InlineData("samples/RazorHost/Pages/Caf/_Administration.cshtml", "Administration / CAF")]
    [InlineData("samples/RazorHost/Pages/Compte/Inscription.cshtml", "Prénom et nom")]
    [InlineData("samples/RazorHost/Courriers/Comptes/LettreDuMotDePasseChange.cs", "Votre mot de passe Clas a été changé")]
    [InlineData("src/Clas.Domain/Decisions/ExplicationsFrancaises.cs", "Cette fiche n’a pas encore été commencée.")]
    [InlineData("samples/RazorHost/wwwroot/clas.js", "Afficher le mot de passe")]
    [InlineData("src/Clas.Domain/Questionnaires/clas-2018-2019.json", "N’écrivez le nom d’aucun enfant.")]
    [InlineData("docs/guide/caf.md", "6. Vous rencontrez une difficulté au cours de la campagne")]
    public void What_people_read_is_found(string fichier, string attendu)
    {
        var lus = Textes.Where(texte => texte.Fichier == fichier).SelectMany(texte => texte.Morceaux);

        Assert.Contains(attendu, lus);
    }

    [Fact]
    public void What_people_read_is_typeset_in_French() => Verifier.Respectee(Textes.SelectMany(Typographie.Violations));

    [Fact]
    public void No_forbidden_word_is_read()
    {
        Assert.True(Lexique.DeLaMaison.MotsInterdits.Count > 30, $"{Lexique.DeLaMaison.MotsInterdits.Count} words read");
        Verifier.Respectee(Textes.SelectMany(texte => MotsInterdits.Violations(texte, Lexique.DeLaMaison)));
    }

    [Fact]
    public void A_button_says_what_it_does()
    {
        Assert.True(LesBoutons.Count > 60, $"{LesBoutons.Count} buttons read");
        Verifier.Respectee(LesBoutons.SelectMany(bouton => Boutons.Violations(bouton, Lexique.DeLaMaison)));
    }

    [Fact]
    public void Every_word_that_may_begin_a_button_begins_one() => Assert.All(
        Lexique.DeLaMaison.DebutsDeBouton,
        debut => Assert.Contains(LesBoutons, bouton => Boutons.Commence(string.Join(' ', bouton.Morceaux), debut)));

    [Fact]
    public void The_labels_of_the_guide_are_kept_to_the_letter()
    {
        Assert.True(Lexique.DeLaMaison.LibellesDuGuide.Count > 15, $"{Lexique.DeLaMaison.LibellesDuGuide.Count} labels read");
        Assert.All(
            Lexique.DeLaMaison.LibellesDuGuide,
            du => Assert.Contains(du.Libelle, Textes.Where(texte => texte.Fichier == du.Fichier).SelectMany(texte => texte.Morceaux)));
    }

    [Theory]
    [InlineData("TextesFautifs.cshtml")]
    [InlineData("TextesFautifs.cs")]
    public void A_text_that_breaks_the_rules_is_flagged(string nom)
    {
        var fautif = Maison.Fautif(nom);

        var violations = TextesVus.De(fautif)
            .SelectMany(texte => Typographie.Violations(texte).Concat(MotsInterdits.Violations(texte, Lexique.DeLaMaison)))
            .Concat(Boutons.De(fautif).SelectMany(bouton => Boutons.Violations(bouton, Lexique.DeLaMaison)));

        Verifier.VoitLesFautes(violations, fautif);
    }
}
