using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The two lifecycles, read from the very tables that judge the gestes: what is drawn from here cannot lie.</summary>
/// <example><c>File.WriteAllText("structure.mmd", CyclesDeVie.De(TypeDeFiche.Structure).EnMermaid());</c></example>
public static class CyclesDeVie
{
    /// <summary>The lifecycle of this kind of fiche.</summary>
    public static CycleDeVieExporte De(TypeDeFiche fiche)
    {
        var cycle = CyclesDesFiches.Pour(Guard.Against.EnumOutOfRange(fiche));
        var lignes = cycle.ToDictionary(ligne => ligne, Exporter);
        return new CycleDeVieExporte(fiche, [.. cycle.Select(ligne => lignes[ligne])],
        [
            .. from statut in Enum.GetValues<StatutFiche>()
               from geste in Enum.GetValues<GesteFiche>()
               from role in Enum.GetValues<Role>()
               let ligne = cycle.LigneDe(statut, geste, role)
               select ligne is null
                   ? new CaseExportee(statut, geste, role, Ligne: null, cycle.PourquoiPas(statut, geste))
                   : new CaseExportee(statut, geste, role, lignes[ligne], SeulMotif: null),
        ]);
    }

    private static LigneExportee Exporter(LigneDeCycle ligne) => new(
        ligne.De, ligne.Geste, ligne.Par, ligne.Vers,
        [.. ligne.Sous.Select(garde => new GardeExportee(garde.Si, garde.Sinon, garde.EstDuMoment))]);
}
