namespace Clas.Domain;

/// <summary>An arrow of a diagram: all that leads from one status to another, in words.</summary>
internal sealed record FlecheDeDiagramme(StatutFiche De, StatutFiche Vers, string Legende)
{
    /// <summary>The arrows of a lifecycle, in the order of its table.</summary>
    internal static IEnumerable<FlecheDeDiagramme> Toutes(CycleDeVieExporte cycle, Libelles libelles) =>
        cycle.Lignes.GroupBy(ligne => (ligne.De, ligne.Vers)).Select(fleche => new FlecheDeDiagramme(
            fleche.Key.De,
            fleche.Key.Vers,
            string.Join(", ", fleche.GroupBy(ligne => ligne.Geste).Select(lignes => Dire(lignes, libelles)))));

    /// <summary>« Enregistrer et valider (Caf) si structure validée »: what depends on other fiches; dates and answers are in the table.</summary>
    private static string Dire(IGrouping<GesteFiche, LigneExportee> lignes, Libelles libelles)
    {
        var gardes = lignes.SelectMany(ligne => ligne.Sous)
            .Where(garde => garde.EstDuMoment && garde.Sinon is not (MotifDeRefus.SaisieFermee or MotifDeRefus.ValidationFermee))
            .Select(garde => garde.Si)
            .Distinct()
            .ToList();
        return $"{libelles.Nom(lignes.Key)} ({string.Join(", ", lignes.Select(ligne => EnBref(ligne.Par)))})"
            + (gardes.Count == 0 ? "" : $" si {string.Join(" et ", gardes)}");
    }

    /// <summary>An arrow has no room for « Agent de la Caf ».</summary>
    private static string EnBref(Role role) => role switch
    {
        Role.Porteur => "porteur",
        Role.AgentCaf => "Caf",
        Role.ResponsableCaf => "responsable",
        _ => role.ToString(),
    };
}
