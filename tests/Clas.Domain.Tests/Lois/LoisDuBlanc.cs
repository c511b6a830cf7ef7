using FsCheck.Xunit;

namespace Clas.Domain.Tests.Lois;

/// <summary>Blank is not zero, nor a contradiction (DOMAIN §3): whatever is left blank, no control speaks of it.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
public sealed class LoisDuBlanc
{
    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;

    private static readonly ContexteDExamen Complet = Lire(Monde.StructureComplete, Monde.ActionComplete) with
    {
        StructurePrecedente = Lire(Monde.StructureComplete, Monde.ActionComplete).Structure,
        ActionPrecedente = Lire(Monde.StructureComplete, Monde.ActionComplete).Action,
        Departements = ["76"],
    };

    [Property]
    public void Blanks_in_fiches_beyond_reproach_make_no_control_speak(int graine, byte part)
    {
        var tirage = new Random(graine);
        var contexte = Complet with
        {
            Structure = Blanchir(Complet.Structure),
            Action = Blanchir(Complet.Action),
            StructurePrecedente = Blanchir(Complet.StructurePrecedente!),
            ActionPrecedente = Blanchir(Complet.ActionPrecedente!),
        };

        Assert.All(Enum.GetValues<TypeDeFiche>(), fiche => Assert.Empty(Clas.Examiner(fiche, contexte).Constats));

        Reponses Blanchir(Reponses reponses) => reponses
            .Where(_ => tirage.Next(256) < part)
            .Aggregate(reponses, (restantes, paire) => restantes.Sans(paire.Key));
    }

    [Fact]
    public void A_blank_required_answer_is_missing_and_a_zero_is_not() =>
        Assert.All(
            Clas.Questions(TypeDeFiche.Action).Where(question => question is { Type: TypeDeQuestion.Entier, EstRequise: true }),
            question =>
            {
                var champ = question.Champs[0];
                var (blanc, zero) = (Complet.Action.Sans(champ.Id), Complet.Action.Avec(champ.Id, new ReponseNombre(0)));
                Assert.Contains(champ, Clas.Examiner(TypeDeFiche.Action, Complet with { Action = blanc }).Manquants);
                Assert.DoesNotContain(champ, Clas.Examiner(TypeDeFiche.Action, Complet with { Action = zero }).Manquants);
            });

    private static ContexteDExamen Lire(Saisie structure, Saisie action)
    {
        var vide = new ContexteDExamen { Structure = Reponses.Vide };
        var decrite = vide with { Structure = Clas.Appliquer(TypeDeFiche.Structure, vide, structure, Role.Systeme).Apres };
        return decrite with { Action = Clas.Appliquer(TypeDeFiche.Action, decrite, action, Role.Systeme).Apres };
    }
}
