using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>The domain's actor of an agent, from all its habilitations.</summary>
internal static class ActeursDesAgents
{
    /// <summary>Who acts, on the pages of a Caf when the address names one; null when nothing holds any more.</summary>
    /// <remarks>
    /// One may be responsable of one Caf and agent of another: the address says in which capacity one acts. Elsewhere one is
    /// the least one is everywhere, and serves every Caf.
    /// </remarks>
    internal static Acteur? De(IEnumerable<Habilitation> habilitations, string? caf, DateTimeOffset le)
    {
        var valables = habilitations.Where(habilitation => habilitation.VautA(le)).ToList();
        if (valables.Count == 0)
            return null;
        var (id, nom) = ($"{valables[0].Emetteur}|{valables[0].Sujet}", valables[0].Nom);
        if (valables.Exists(habilitation => habilitation.Role == Role.Cnaf))
            return Acteur.Cnaf(id, nom);

        var responsableDe = valables.Where(habilitation => habilitation.Role == Role.ResponsableCaf).Select(Code).ToList();
        var toutes = valables.Select(Code).Distinct().ToList();
        return responsableDe.Count == toutes.Count || responsableDe.Exists(code => code.Valeur == caf)
            ? Acteur.ResponsableCaf(id, nom, responsableDe)
            : Acteur.AgentCaf(id, nom, toutes);
    }

    private static CodeCaf Code(Habilitation habilitation) => CodeCaf.Lire(habilitation.Caf);
}
