using Clas.Domain;

namespace Clas.Conformite;

/// <summary>Who plays each role on a dossier, on its own ground or from elsewhere.</summary>
internal sealed class Distribution(StructurePorteuseId structure, CodeCaf caf, CodeCaf autreCaf)
{
    private static readonly StructurePorteuseId AutreStructure = new(Guid.CreateVersion7());

    internal Acteur Porteur => Pour(Role.Porteur, estDAilleurs: false);

    internal Acteur Agent => Pour(Role.AgentCaf, estDAilleurs: false);

    internal Acteur Pour(Role role, bool estDAilleurs) => role switch
    {
        Role.Porteur => Acteur.Porteur("conformite.porteur", "Porteur d’épreuve", estDAilleurs ? AutreStructure : structure),
        Role.AgentCaf => Acteur.AgentCaf("conformite.agent", "Agent d’épreuve", estDAilleurs ? autreCaf : caf),
        Role.ResponsableCaf => Acteur.ResponsableCaf("conformite.responsable", "Responsable d’épreuve", estDAilleurs ? autreCaf : caf),
        Role.Cnaf => Acteur.Cnaf("conformite.cnaf", "Cnaf d’épreuve"),
        _ => Acteur.Systeme("Épreuve"),
    };
}
