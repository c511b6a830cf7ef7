namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Each rule of DOMAIN §3: at its limit, just beyond, with a blank operand, at zero.</summary>
public sealed class ReglesDuClasTests
{
    // Base: Les Colibris. 22 children of whom 18 in a QPV, 17 families, 2 groups, 28 weeks from 08/10/2018 to 21/06/2019,
    // 110 sessions, 7 people, 8 900 € of charges, 8 950 € of produits. « a+b » ticks two choices.
    public static TheoryData<string, string, string, string, string, bool> Regles => new()
    {
        //                       at the limit: holds                   just beyond: speaks                   operands, blank by turns     at zero                    speaks
        { "S04-en-cours",        "S04=73282932000074",                 "S04=en-cours",                       "S04",                       "S04=0",                    false },
        { "S08b-hors-departement", "S08b=76231",                       "S08b=27001",                         "S08b",                      "S08b=00000",               true },
        { "S17-aucun",           "S17=aucun",                          "S17=aucun+laep",                     "S17",                       "S17=",                     false },
        { "S18-non",             "S18=non",                            "S18=non+pedt",                       "S18",                       "S18=",                     false },
        { "A02-A03-ordre",       "A02=21/06/2019",                     "A02=22/06/2019",                     "A02 A03",                   "A02=0",                    false },
        { "A02-avant",           "A02=01/08/2018",                     "A02=31/07/2018",                     "A02",                       "A02=0",                    false },
        { "A02-apres",           "A02=31/08/2019",                     "A02=01/09/2019",                     "A02",                       "A02=0",                    false },
        { "A03-avant",           "A03=01/08/2018",                     "A03=31/07/2018",                     "A03",                       "A03=0",                    false },
        { "A03-apres",           "A03=31/08/2019",                     "A03=01/09/2019",                     "A03",                       "A03=0",                    false },
        { "A04-semaines",        "A04=37",                             "A04=38",                             "A04 A02 A03",               "A04=0",                    false },
        { "A05-minimum",         "A05=1",                              "A05=0",                              "A05",                       "A05=0",                    true },
        { "A07b-minimum",        "A07b=8",                             "A07b=7,99",                          "A07b",                      "A07b=0",                   true },
        { "A07b-maximum",        "A07b=12",                            "A07b=12,01",                         "A07b",                      "A07b=0",                   false },
        { "A09-somme",           "A09.cp=4",                           "A09.cp=5",                           "A09.cp A09.lycee A08",      "A08=0",                    true },
        { "A10-somme",           "A10.filles=12",                      "A10.filles=11",                      "A10.filles A10.garcons A08", "A08=0",                   true },
        { "A11-somme",           "A11.moins-de-11=22",                 "A11.moins-de-11=21",                 "A11.moins-de-11 A11.17-et-plus A08", "A08=0",           true },
        { "A12-partie",          "A12=22",                             "A12=23",                             "A12 A08",                   "A12=0",                    false },
        { "A12-hors-qpv",        "S11a=non ; A12=0",                   "S11a=non ; A12=1",                   "A12 S11a",                  "S11a=oui ; A12=0",         false },
        { "A13a-partie",         "A13a=22",                            "A13a=23",                            "A13a A08",                  "A13a=0 ; A08=0",           false },
        { "A13b-partie",         "A13b=22",                            "A13b=23",                            "A13b A08",                  "A13b=0 ; A08=0",           false },
        { "A14-partie",          "A14=22",                             "A14=23",                             "A14 A08",                   "A14=0 ; A08=0",            false },
        { "A15-partie",          "A15=22",                             "A15=23",                             "A15 A08",                   "A15=1 ; A08=0",            true },
        { "A17-partie",          "A17=22",                             "A17=23",                             "A17 A08",                   "A17=0",                    false },
        { "A17-presence",        "A17=1",                              "A17=0",                              "A17 A08",                   "A17=0 ; A08=0",            false },
        { "A18-minimum",         "A18=1",                              "A18=0,99",                           "A18",                       "A18=0",                    true },
        { "A18-maximum",         "A18=5",                              "A18=5,01",                           "A18",                       "A18=0",                    false },
        { "A19-minimum",         "A19=30 min",                         "A19=29 min",                         "A19",                       "A19=0",                    true },
        { "A19-maximum",         "A19=4 h",                            "A19=4 h 01",                         "A19",                       "A19=0",                    false },
        { "A21-minimum",         "A21=90",                             "A21=89",                             "A21 A18 A04 A07",           "A21=0 ; A07=0",            false },
        { "A21-maximum",         "A21=134",                            "A21=135",                            "A21 A18 A04 A07",           "A21=1 ; A07=0",            true },
        { "A22-minimum",         "A22=2",                              "A22=1",                              "A22",                       "A22=0",                    true },
        { "A22-par-groupe",      "A22=4",                              "A22=3",                              "A22 A07",                   "A22=3 ; A07=0",            false },
        { "A23-somme",           "A23.benevoles=6",                    "A23.benevoles=7",                    "A23.salaries A23.autres A22", "A22=0",                  true },
        { "A24-partie",          "A24=7",                              "A24=8",                              "A24 A22",                   "A24=0",                    false },
        { "A26-lecons-seules",   "A26=aide-lecons+jeux",               "A26=aide-lecons",                    "A26",                       "A26=jeux",                 false },
        { "A27-partie",          "A27=110",                            "A27=111",                            "A27 A21",                   "A27=0 ; A21=0",            false },
        { "A28-aucune",          "A28=aucune",                         "A28=aucune+sorties",                 "A28",                       "A28=",                     false },
        { "A29-equivalence",     "A28=aucune ; A29=0",                 "A28=aucune ; A29=1",                 "A28 A29",                   "A29=0",                    true },
        { "A30a-minimum",        "A30a=1",                             "A30a=0",                             "A30a",                      "A30a=0",                   true },
        { "A31-aucun",           "A31=aucun",                          "A31=aucun+convention",               "A31",                       "A31=",                     false },
        { "A32-aucun",           "A32=aucun",                          "A32=aucun+pmi",                      "A32",                       "A32=",                     false },
        { "A33a-produits",       "A33a=non ; A44=0",                   "A33a=non ; A44=0,01",                "A33a A44",                  "A33a=oui ; A44=0",         false },
        { "A39-plafond",         "A39=2892,50",                        "A39=2892,51",                        "A39 A34 A35 A36 A37",       "A39=0",                    false },
        { "A46b-excedent",       "A45=1290",                           "A45=1290,01",                        "A45 A39 A44 A34 A37",       "A45=0",                    false },
        { "A46b-deficit",        "A43=1560",                           "A43=1559,99",                        "A43 A39 A45 A34 A37",       "A43=0",                    true },
    };

    public static TheoryData<string, string, string, string> Variations => new()
    {
        //                  last year     at the limit    just beyond
        { "A07-variation", "A07=4",      "A07=2",        "A07=1" },
        { "A07-variation", "A07=4",      "A07=6",        "A07=7" },
        { "A08-variation", "A08=44",     "A08=22",       "A08=21" },
        { "A08-variation", "A08=20",     "A08=30",       "A08=31" },
        { "A38-variation", "A34=2950",   "A34=5775",     "A34=5776" },
    };

    [Theory]
    [MemberData(nameof(Regles))]
    public void Une_regle_HoldsAtItsLimit(string controle, string limite, string auDela, string operandes, string zero, bool parleAZero)
    {
        Assert.DoesNotContain(controle, Constats(limite));
        Assert.Contains(controle, Constats(auDela));
        Assert.All(operandes.Split(' '), operande => Assert.DoesNotContain(controle, Constats($"{auDela} ; {operande}=")));
        Assert.Equal(parleAZero, Constats(zero).Contains(controle));
    }

    [Theory]
    [MemberData(nameof(Variations))]
    public void Une_variation_HoldsAtItsLimit(string controle, string lAnDernier, string limite, string auDela)
    {
        var precedent = DossierDesColibris.Avec(DossierDesColibris.Saisie(lAnDernier));
        var blanc = precedent.Action.Sans(lAnDernier.Split('=')[0]);

        Assert.DoesNotContain(controle, Constats(limite, precedent.Action));
        Assert.Contains(controle, Constats(auDela, precedent.Action));
        Assert.DoesNotContain(controle, Constats(auDela, precedente: null));
        Assert.DoesNotContain(controle, Constats(auDela, blanc));
        Assert.DoesNotContain(controle, Constats($"{auDela.Split('=')[0]}=", precedent.Action));
    }

    [Fact]
    public void Chaque_controle_IsInOneOfTheTables()
    {
        var tenus = Regles.Select(regle => regle.Data.Item1).Concat(Variations.Select(variation => variation.Data.Item1)).Distinct();
        var controles = Enum.GetValues<TypeDeFiche>().SelectMany(Questionnaire.Clas20182019.Controles).Select(controle => controle.Id);

        Assert.Equal(controles.Order(StringComparer.Ordinal), tenus.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Les_Colibris_AreCompleteAndBeyondReproach()
    {
        var contexte = DossierDesColibris.Avec([]);

        Assert.Empty(DossierDesColibris.Constats(contexte));
        Assert.All(Enum.GetValues<TypeDeFiche>(), fiche => Assert.True(Questionnaire.Clas20182019.Examiner(fiche, contexte).EstComplete));
    }

    [Fact]
    public void Des_fiches_vides_HaveNothingWrong() =>
        Assert.Empty(DossierDesColibris.Constats(new ContexteDExamen { Structure = Reponses.Vide }));

    [Fact]
    public void Un_seuil_de_la_campagne_ReplacesTheQuestionnaires()
    {
        var contexte = DossierDesColibris.Avec(DossierDesColibris.Saisie("A07b=7"));
        var abaisse = contexte with { Parametres = new Dictionary<string, string> { ["groupe.min"] = "6" } };

        Assert.Contains("A07b-minimum", DossierDesColibris.Constats(contexte));
        Assert.DoesNotContain("A07b-minimum", DossierDesColibris.Constats(abaisse));
    }

    [Theory]
    [InlineData("A09.cp=5", "La répartition par niveau donne 23 au total, alors que le nombre d’enfants accompagnés est de 22.")]
    [InlineData("A02=31/07/2018", "La première séance (31/07/2018) est antérieure au 01/08/2018")]
    [InlineData("A19=15 min", "15\u00A0min, alors qu’on attend au moins 30\u00A0min.")]
    [InlineData("A39=3000", "3\u202F000,00")]
    [InlineData("A39=3000", "2\u202F892,50")]
    public void Le_message_SaysTheFigures(string frappe, string attendu)
    {
        var examen = Questionnaire.Clas20182019.Examiner(TypeDeFiche.Action, DossierDesColibris.Avec(DossierDesColibris.Saisie(frappe)));

        Assert.Contains(examen.Constats, constat => constat.Message.Contains(attendu, StringComparison.Ordinal));
        Assert.DoesNotContain(examen.Constats, constat => constat.Message.Contains('{'));
    }

    private static IReadOnlyList<string> Constats(string saisie) => DossierDesColibris.Constats(DossierDesColibris.Avec(DossierDesColibris.Saisie(saisie)));

    private static IReadOnlyList<string> Constats(string saisie, Reponses? precedente) =>
        DossierDesColibris.Constats(DossierDesColibris.Avec(DossierDesColibris.Saisie(saisie)) with { ActionPrecedente = precedente });
}
