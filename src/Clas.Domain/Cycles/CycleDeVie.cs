using System.Collections;
using Stateless;

namespace Clas.Domain;

/// <summary>A lifecycle written as a table, which a Caf agent can hold against the guide line by line.</summary>
/// <remarks>
/// The guards of a line are evaluated by symbol, once, in order: that is where refusals come from. Stateless then
/// grants and moves: one machine per call, with its state outside, because an entity keeps a status and never a machine.
/// </remarks>
internal sealed class CycleDeVie : IEnumerable<LigneDeCycle>
{
    private readonly List<LigneDeCycle> _lignes = [];

    /// <summary>Adds a line of the table.</summary>
    /// <exception cref="ArgumentException">Another line answers the same status, geste and role.</exception>
    internal void Add(LigneDeCycle ligne)
    {
        if (_lignes.Any(autre => SeDisputent(autre, ligne)))
            throw new ArgumentException($"Two lines answer {ligne.De} · {ligne.Geste} · {ligne.Par}.", nameof(ligne));
        _lignes.Add(ligne);
    }

    /// <summary>What would come of this geste, without moving anything.</summary>
    internal Verdict Juger(StatutFiche statut, GesteFiche geste, Role role, Circonstances circonstances)
    {
        if (LigneDe(statut, geste, role) is not { } ligne)
            return new Verdict(statut, [new Refus(PourquoiPas(statut, geste))], []);

        var refus = ligne.Sous
            .Select(garde => (garde.EstDuMoment, Refus: garde.Evaluer(circonstances)))
            .Where(evaluee => evaluee.Refus is not null)
            .ToLookup(evaluee => evaluee.EstDuMoment, evaluee => evaluee.Refus!);
        return new Verdict(
            Franchir(statut, geste, role, estAccorde: refus.Count == 0), [.. refus[true]], [.. refus[false]]);
    }

    /// <summary>The line that answers this role; null when the table has none.</summary>
    internal LigneDeCycle? LigneDe(StatutFiche statut, GesteFiche geste, Role role) =>
        _lignes.Find(ligne => ligne.De == statut && ligne.Geste == geste && role.PeutAgirComme(ligne.Par));

    /// <summary>No line for this role: either nobody may from here, or somebody else may.</summary>
    internal MotifDeRefus PourquoiPas(StatutFiche statut, GesteFiche geste) =>
        _lignes.Find(ligne => ligne.De == statut && ligne.Geste == geste)?.Par switch
        {
            Role.Porteur => MotifDeRefus.ReserveAuPorteur,
            Role.AgentCaf => MotifDeRefus.ReserveALaCaf,
            not null => MotifDeRefus.ReserveAuResponsable,
            null => statut switch
            {
                StatutFiche.NonCommencee => MotifDeRefus.FicheNonCommencee,
                StatutFiche.EnSaisie => MotifDeRefus.FicheEnSaisie,
                StatutFiche.Terminee => MotifDeRefus.FicheTerminee,
                _ => MotifDeRefus.DejaValidee,
            },
        };

    /// <inheritdoc/>
    public IEnumerator<LigneDeCycle> GetEnumerator() => _lignes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The status after the geste: Stateless moves when the guards granted, else it stays.</summary>
    private StatutFiche Franchir(StatutFiche statut, GesteFiche geste, Role role, bool estAccorde)
    {
        var machine = new StateMachine<StatutFiche, GesteFiche>(() => statut, atteint => statut = atteint);
        foreach (var ligne in _lignes.Where(ligne => role.PeutAgirComme(ligne.Par)))
        {
            if (ligne.De == ligne.Vers)
                machine.Configure(ligne.De).PermitReentryIf(ligne.Geste, () => estAccorde);
            else
                machine.Configure(ligne.De).PermitIf(ligne.Geste, ligne.Vers, () => estAccorde);
        }

        if (machine.CanFire(geste))
            machine.Fire(geste);
        return statut;
    }

    private static bool SeDisputent(LigneDeCycle une, LigneDeCycle autre) =>
        une.De == autre.De && une.Geste == autre.Geste && (une.Par == autre.Par || (SontDeLaCaf(une) && SontDeLaCaf(autre)));

    private static bool SontDeLaCaf(LigneDeCycle ligne) => ligne.Par is Role.AgentCaf or Role.ResponsableCaf;
}
