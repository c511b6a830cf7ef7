using static Clas.Domain.GesteFiche;
using static Clas.Domain.Role;
using static Clas.Domain.StatutFiche;

namespace Clas.Domain.Tests.Cycles;

public sealed class CycleDeVieTests
{
    [Fact]
    public void ATable_WithTwoLinesForOneStatusGesteAndRole_IsRefusedAtStart() =>
        Assert.Throws<ArgumentException>(() => new CycleDeVie
        {
            new LigneDeCycle(EnSaisie, Terminer, AgentCaf, Terminee),
            new LigneDeCycle(EnSaisie, Terminer, ResponsableCaf, Validee),
        });

    [Fact]
    public void EveryStatut_IsReachable_AndNoneIsADeadEnd() =>
        Assert.All([CyclesDesFiches.Structure, CyclesDesFiches.Action], cycle =>
        {
            var atteints = cycle.Select(ligne => ligne.Vers).Append(NonCommencee).ToHashSet();
            Assert.Equal(Enum.GetValues<StatutFiche>(), atteints.Order());
            Assert.Equal(Enum.GetValues<StatutFiche>(), cycle.Select(ligne => ligne.De).Distinct().Order());
        });

    [Theory]
    [InlineData(NonCommencee, Terminer, Porteur, MotifDeRefus.FicheNonCommencee)]
    [InlineData(NonCommencee, Enregistrer, AgentCaf, MotifDeRefus.ReserveAuPorteur)]
    [InlineData(EnSaisie, Devalider, ResponsableCaf, MotifDeRefus.FicheEnSaisie)]
    [InlineData(EnSaisie, Valider, Porteur, MotifDeRefus.ReserveALaCaf)]
    [InlineData(Terminee, Terminer, Porteur, MotifDeRefus.FicheTerminee)]
    [InlineData(Validee, Enregistrer, Porteur, MotifDeRefus.DejaValidee)]
    [InlineData(Validee, Devalider, AgentCaf, MotifDeRefus.ReserveAuResponsable)]
    public void AGesteWithoutALine_HasExactlyOneReason(StatutFiche statut, GesteFiche geste, Role role, MotifDeRefus attendu)
    {
        var verdict = CyclesDesFiches.Structure.Juger(statut, geste, role, ToutVaBien);

        Assert.Equal(attendu, Assert.Single(verdict.DuMoment).Motif);
        Assert.Empty(verdict.DeLaDemande);
        Assert.Equal(statut, verdict.Vers);
    }

    [Fact]
    public void Juger_WithSeveralGuardsThatFail_GivesEveryReasonAtOnce()
    {
        var verdict = CyclesDesFiches.Action.Juger(Validee, Devalider, ResponsableCaf, new Circonstances
        {
            SaisieOuverte = false,
            ValidationOuverte = false,
            StructureCommencee = true,
            StructureValidee = true,
            AucuneActionValidee = false,
            MotifDonne = false,
            Par = ResponsableCaf,
            NumeroSiasManquant = new(() => null),
            Examen = new(() => throw new InvalidOperationException("No guard of this line reads the answers.")),
        });

        Assert.Equal(MotifDeRefus.ValidationFermee, Assert.Single(verdict.DuMoment).Motif);
        Assert.Equal(MotifDeRefus.MotifManquant, Assert.Single(verdict.DeLaDemande).Motif);
    }

    private static Circonstances ToutVaBien => new()
    {
        SaisieOuverte = true,
        ValidationOuverte = true,
        StructureCommencee = true,
        StructureValidee = true,
        AucuneActionValidee = true,
        MotifDonne = true,
        Par = ResponsableCaf,
        NumeroSiasManquant = new(() => null),
        Examen = new(() => throw new InvalidOperationException("No line: nothing is examined.")),
    };
}
