using Clas.Domain;
using Stateless;

namespace Clas.Benchmarks;

/// <summary>The agent's part of the Structure's lifecycle, written directly with Stateless.</summary>
internal static class MachineDirecte
{
    private static readonly GesteFiche[] Gestes = Enum.GetValues<GesteFiche>();

    internal static int GestesPermis(StatutFiche statut)
    {
        var machine = new StateMachine<StatutFiche, GesteFiche>(statut);
        machine.Configure(StatutFiche.EnSaisie)
            .PermitReentryIf(GesteFiche.Enregistrer, Vrai, "validation ouverte")
            .PermitReentryIf(GesteFiche.RendreAuPorteur, Vrai, "validation ouverte, motif donné")
            .PermitIf(GesteFiche.Valider, StatutFiche.Validee, Vrai, "complète, cohérente, numéro Sias");
        machine.Configure(StatutFiche.Terminee)
            .PermitReentryIf(GesteFiche.Enregistrer, Vrai, "validation ouverte, complète, cohérente")
            .PermitIf(GesteFiche.RendreAuPorteur, StatutFiche.EnSaisie, Vrai, "validation ouverte, motif donné")
            .PermitIf(GesteFiche.Valider, StatutFiche.Validee, Vrai, "complète, cohérente, numéro Sias");
        return Gestes.Count(geste => machine.CanFire(geste));
    }

    private static bool Vrai() => true;
}
