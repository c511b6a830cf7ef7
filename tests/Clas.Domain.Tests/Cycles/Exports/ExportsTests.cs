namespace Clas.Domain.Tests.Cycles.Exports;

/// <summary>A lifecycle of two lines, written by hand, and the exact text of each export.</summary>
public sealed class ExportsTests
{
    private static readonly LigneExportee Enregistrer = new(
        StatutFiche.NonCommencee, GesteFiche.Enregistrer, Role.Porteur, StatutFiche.EnSaisie,
        [
            new GardeExportee("saisie ouverte", MotifDeRefus.SaisieFermee, EstDuMoment: true),
            new GardeExportee("structure commencée", MotifDeRefus.StructureNonCommencee, EstDuMoment: true),
            new GardeExportee("structure validée", MotifDeRefus.StructureNonValidee, EstDuMoment: true),
            new GardeExportee("complète", MotifDeRefus.FicheIncomplete, EstDuMoment: false),
        ]);

    private static readonly LigneExportee ParLaCnaf = Enregistrer with { Par = Role.Cnaf, Sous = [] };

    private static readonly CycleDeVieExporte Cycle = new(
        TypeDeFiche.Action,
        [Enregistrer, ParLaCnaf],
        [
            new CaseExportee(StatutFiche.NonCommencee, GesteFiche.Enregistrer, Role.Cnaf, ParLaCnaf, SeulMotif: null),
            new CaseExportee(StatutFiche.Validee, GesteFiche.Terminer, Role.Porteur, Ligne: null, MotifDeRefus.DejaValidee),
        ]);

    [Fact]
    public void EnDot_IsThisText() => Assert.Equal(
        """
        digraph Action {
            rankdir=LR;
            node [shape=box, style=rounded];
            debut [shape=point];
            NonCommencee [label="\\NonCommencee\\"];
            EnSaisie [label="\\EnSaisie\\"];
            Terminee [label="\\Terminee\\"];
            Validee [label="\\Validee\\"];
            debut -> NonCommencee;
            NonCommencee -> EnSaisie [label="\\Enregistrer\\ (porteur, Cnaf) si structure commencée et structure validée"];
        }

        """.ReplaceLineEndings("\n"),
        Cycle.EnDot(new EntreBarres()));

    [Fact]
    public void EnMermaid_IsThisText() => Assert.Equal(
        """
        stateDiagram-v2
            state "Non commencée" as NonCommencee
            state "En saisie" as EnSaisie
            state "Terminée" as Terminee
            state "Validée" as Validee
            [*] --> NonCommencee
            NonCommencee --> EnSaisie : Enregistrer (porteur, Cnaf) si structure commencée et structure validée

        """.ReplaceLineEndings("\n"),
        Cycle.EnMermaid());

    [Fact]
    public void EnJson_IsThisText() => Assert.Equal(
        """
        {
          "fiche": "Action",
          "lignes": [
            {
              "de": "NonCommencee",
              "geste": "Enregistrer",
              "par": "Porteur",
              "vers": "EnSaisie",
              "sous": [
                {
                  "si": "saisie ouverte",
                  "sinon": "SaisieFermee",
                  "duMoment": true
                },
                {
                  "si": "structure commencée",
                  "sinon": "StructureNonCommencee",
                  "duMoment": true
                },
                {
                  "si": "structure validée",
                  "sinon": "StructureNonValidee",
                  "duMoment": true
                },
                {
                  "si": "complète",
                  "sinon": "FicheIncomplete",
                  "duMoment": false
                }
              ]
            },
            {
              "de": "NonCommencee",
              "geste": "Enregistrer",
              "par": "Cnaf",
              "vers": "EnSaisie",
              "sous": []
            }
          ],
          "matrice": [
            {
              "statut": "NonCommencee",
              "geste": "Enregistrer",
              "role": "Cnaf",
              "ligne": 1
            },
            {
              "statut": "Validee",
              "geste": "Terminer",
              "role": "Porteur",
              "seulMotif": "DejaValidee"
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        Cycle.EnJson());

    [Fact]
    public void AnExportOfNothing_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>("cycle", () => ((CycleDeVieExporte)null!).EnDot());
        Assert.Throws<ArgumentNullException>("cycle", () => ((CycleDeVieExporte)null!).EnMermaid());
        Assert.Throws<ArgumentNullException>("cycle", () => ((CycleDeVieExporte)null!).EnJson());
    }

    private sealed class EntreBarres : Libelles
    {
        public override string Nom(Enum valeur) => $"\\{valeur}\\";
    }
}
