namespace Clas.Domain.Tests.Identifiants;

/// <summary>What every identifier promises, whatever it identifies.</summary>
public sealed class IdentifiantsTests
{
    private delegate bool Lecteur(string? saisie, out string valeur);

    private sealed record Cas(string Type, string Exemple, Lecteur TryParse, Func<string, string> Lire, string ParDefaut)
    {
        /// <summary>What a default value is written as.</summary>
        internal string Vide => Type switch
        {
            nameof(StructurePorteuseId) => $"{default(StructurePorteuseId)}",
            nameof(DossierId) => $"{default(DossierId)}",
            nameof(FicheId) => $"{default(FicheId)}",
            _ => "",
        };
    }

    private static readonly Cas[] Tous =
    [
        new(nameof(CodeCaf), "763", Lecture<CodeCaf>(CodeCaf.TryParse), s => $"{CodeCaf.Lire(s)}", default(CodeCaf).Valeur + default(CodeCaf)),
        new(nameof(NumeroSias), "0123456", Lecture<NumeroSias>(NumeroSias.TryParse), s => $"{NumeroSias.Lire(s)}", default(NumeroSias).Valeur + default(NumeroSias)),
        new(nameof(Siret), "73282932000074", Lecture<Siret>(Siret.TryParse), s => $"{Siret.Lire(s)}", default(Siret).Valeur + default(Siret) + default(Siret).Siren + default(Siret).Lisible),
        new(nameof(NumeroRna), "W763001234", Lecture<NumeroRna>(NumeroRna.TryParse), s => $"{NumeroRna.Lire(s)}", default(NumeroRna).Valeur + default(NumeroRna)),
        new(nameof(CodePostal), "76410", Lecture<CodePostal>(CodePostal.TryParse), s => $"{CodePostal.Lire(s)}", default(CodePostal).Valeur + default(CodePostal)),
        new(nameof(CodeCommune), "76561", Lecture<CodeCommune>(CodeCommune.TryParse), s => $"{CodeCommune.Lire(s)}", default(CodeCommune).Valeur + default(CodeCommune) + default(CodeCommune).Departement),
        new(nameof(Telephone), "0235000000", Lecture<Telephone>(Telephone.TryParse), s => $"{Telephone.Lire(s)}", default(Telephone).Valeur + default(Telephone) + default(Telephone).Lisible),
        new(nameof(Courriel), "mairie76@exemple.fr", Lecture<Courriel>(Courriel.TryParse), s => $"{Courriel.Lire(s)}", default(Courriel).Valeur + default(Courriel)),
        new(nameof(CodeCampagne), "2018-2019", Lecture<CodeCampagne>(CodeCampagne.TryParse), s => $"{CodeCampagne.Lire(s)}", default(CodeCampagne).Valeur + default(CodeCampagne)),
        new(nameof(NumeroDeDossier), "2018-763-0042", Lecture<NumeroDeDossier>(NumeroDeDossier.TryParse), s => $"{NumeroDeDossier.Lire(s)}", default(NumeroDeDossier).Valeur + default(NumeroDeDossier)),
        new(nameof(NumeroDeFiche), "2018-763-0042-A1", Lecture<NumeroDeFiche>(NumeroDeFiche.TryParse), s => $"{NumeroDeFiche.Lire(s)}", default(NumeroDeFiche).Valeur + default(NumeroDeFiche)),
        new(nameof(StructurePorteuseId), "01890a5d-ac96-774b-bcce-b302099a8057", Lecture<StructurePorteuseId>(StructurePorteuseId.TryParse), s => $"{StructurePorteuseId.Lire(s)}", ""),
        new(nameof(DossierId), "763-01890a5d-ac96-774b-bcce-b302099a8057", Lecture<DossierId>(DossierId.TryParse), s => $"{DossierId.Lire(s)}", ""),
        new(nameof(FicheId), "A7", Lecture<FicheId>(FicheId.TryParse), s => $"{FicheId.Lire(s)}", ""),
    ];

    public static TheoryData<string> Types => [.. Tous.Select(cas => cas.Type)];

    [Theory, MemberData(nameof(Types))]
    public void TryParse_OfTheCanonicalForm_GivesItBack(string type)
    {
        var cas = De(type);

        var estLu = cas.TryParse(cas.Exemple, out var valeur);

        Assert.True(estLu);
        Assert.Equal(cas.Exemple, valeur);
        Assert.Equal(cas.Exemple, cas.Lire(cas.Exemple));
    }

    [Theory, MemberData(nameof(Types))]
    public void TryParse_TrimsBlanksOfEveryKind(string type)
    {
        var cas = De(type);

        foreach (var blanc in Corpus.Blancs)
        {
            Assert.True(cas.TryParse(blanc + cas.Exemple + blanc + blanc, out var valeur), $"U+{(int)blanc[0]:X4}");
            Assert.Equal(cas.Exemple, valeur);
        }
    }

    [Theory, MemberData(nameof(Types))]
    public void TryParse_OfNothing_IsFalse(string type)
    {
        var cas = De(type);

        Assert.All(Corpus.Rien, rien => Assert.False(cas.TryParse(rien, out _)));
        Assert.All(Corpus.Rien, rien => Assert.Throws<ArgumentException>(() => cas.Lire(rien!)));
    }

    [Theory, MemberData(nameof(Types))]
    public void TryParse_OfASpoiltText_IsFalse(string type)
    {
        var cas = De(type);

        Assert.All(Corpus.Abimes(cas.Exemple), abime =>
        {
            Assert.False(cas.TryParse(abime, out var valeur), abime);
            Assert.Equal(cas.Vide, valeur);
        });
    }

    [Theory, MemberData(nameof(Types))]
    public void Lire_OfABadText_DoesNotRepeatIt(string type)
    {
        const string secret = "jean.dupont <jean@exemple.fr>";

        var erreur = Assert.Throws<ArgumentException>(() => De(type).Lire(secret));

        Assert.Equal("saisie", erreur.ParamName);
        Assert.DoesNotContain("dupont", erreur.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Types))]
    public void Default_IsEmptyAndCrashesNothing(string type) =>
        Assert.Equal("", De(type).ParDefaut);

    [Fact]
    public void Equality_IsThatOfTheCanonicalForm()
    {
        Assert.Equal(Siret.Lire("732 829 320 00074"), Siret.Lire("73282932000074"));
        Assert.Equal(Telephone.Lire("+33 2 35 00 00 00"), Telephone.Lire("02.35.00.00.00"));
        Assert.Equal(CodeCommune.Lire("2a004"), CodeCommune.Lire("2A004"));
        Assert.NotEqual(NumeroSias.Lire("0123"), NumeroSias.Lire("123"));
        Assert.NotEqual(default, CodeCaf.Lire("763"));
    }

    private delegate bool TryParse<T>(string? saisie, out T lu);

    private static Lecteur Lecture<T>(TryParse<T> lire) => (string? saisie, out string valeur) =>
    {
        var estLu = lire(saisie, out var lu);
        valeur = lu?.ToString() ?? "";
        return estLu;
    };

    private static Cas De(string type) => Tous.Single(cas => cas.Type == type);
}
