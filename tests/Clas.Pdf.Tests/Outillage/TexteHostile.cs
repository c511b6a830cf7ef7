namespace Clas.Pdf.Tests;

/// <summary>Texts that somebody may type or paste, and what a page must let read of them.</summary>
/// <param name="Nom">A word for it.</param>
/// <param name="Texte">As it comes.</param>
/// <param name="Attendu">As it is read on the page; blanks do not count.</param>
internal sealed record TexteHostile(string Nom, string Texte, string Attendu)
{
    internal static readonly IReadOnlyList<TexteHostile> Tous =
    [
        new("emoji", "Les 😀 Colibris 👨‍👩‍👧 ⚽ 👍🏽", "Les 😀 Colibris [U+1F468][U+1F469][U+1F467] [U+26BD] [U+1F44D][U+1F3FD]"),
        new("arabe", "مركز الحي (2018) مع أرقام ١٢٣ و 45,6", "مركز الحي (2018) مع أرقام ١٢٣ و 45,6"),
        new("arabe mêlé", "Association الأمل du quartier, 12 rue السلام", "Association الأمل du quartier, 12 rue السلام"),
        new("hébreu", "שלום abc עולם 12 נקודות", "שלום abc עולם 12 נקודות"),
        new("n’ko et géorgien", "ߒߞߏ ქართული ՀԱՅ ⵜⵉⴼ", "ߒߞߏ ქართული ՀԱՅ ⵜⵉⴼ"),
        new("thaï", "ศูนย์ Clas", "[U+0E28][U+0E39][U+0E19][U+0E22][U+0E4C] Clas"),
        new("hindi", "हिन्दी", "[U+0939][U+093F][U+0928][U+094D][U+0926][U+0940]"),
        new("chinois", "学校 du quartier", "[U+5B66][U+6821] du quartier"),
        new("grec et cyrillique", "Σχολείο Журнал ő", "Σχολείο Журнал ő"),
        new("accents empilés", "e\u0301cole Z\u0351\u036B\u0343a x\u0302\u0323", "école Z\u0351[U+036B]\u0313a x\u0323\u0302"),
        new("largeur nulle", "a\u200Bb\u200Dc\uFEFFd\u2060e\u00ADf\u034Fg", "abcdefg"),
        new("retours", "..\r\nÉtat: Validée\rX\u2028Y", ".. État: Validée X Y"),
        new("sens forcé", "Reçu \u202Efdp.exe\u202C \u2066def\u2069 \u200Fghi", "Reçu fdp.exe def ghi"),
        new("commandes", "a\u0001b\u0007c\u001B[31md\tfin", "abc[31md fin"),
        new("syntaxe", "/JavaScript (app.alert(1)) <</Type /ViewerPreferences >> endobj %PDF", "/JavaScript (app.alert(1)) <</Type /ViewerPreferences >> endobj %PDF"),
        new("ligatures", "fiche efficace ﬁn ½ n° 1 ← →", "fiche efficace ﬁn ½ n° 1 ← →"),
        new("moitié de caractère", "a\uD800b", "a\uFFFDb"),
        new("mot de 300 lettres", new string('W', 300), new string('W', 300)),
        new("nom de 300 lettres", string.Concat(Enumerable.Repeat("association-", 25)), string.Concat(Enumerable.Repeat("association-", 25))),
    ];

    /// <summary>A fiche that holds them all, as answers, in columns, in a grid, in long texts.</summary>
    internal static FicheImprimee Fiche(FicheImprimee modele, Func<TexteHostile, string> choisir) => modele with
    {
        Structure = choisir(Tous[1]),
        Rubriques =
        [
            new("Réponses courtes", [.. Tous.Select(hostile => new QuestionImprimee { Id = "S01", Libelle = hostile.Nom, Lignes = [choisir(hostile)] })]),
            new("Textes longs", [.. Tous.Select(hostile => new QuestionImprimee { Id = "A48", Libelle = hostile.Nom, Lignes = [choisir(hostile)], EstUnLongTexte = true })]),
            new("Tableau", [new QuestionImprimee { Id = "A09", Libelle = "Grille", Grille = new("enfants", [.. Tous.Select(hostile => new LigneDeGrille(choisir(hostile), "1"))], "19") }]),
        ],
    };
}
