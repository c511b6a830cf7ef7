using BenchmarkDotNet.Attributes;
using Clas.Domain;

namespace Clas.Benchmarks;

/// <summary>What a page asks before it draws the buttons of a fiche: which of the five gestes are offered?</summary>
/// <remarks>
/// The peer builds the same lifecycle with Stateless and asks it the same five questions, guards already known. It
/// answers yes or no; ours also reads the answers, controls them, and says every reason. The ratio is the price of that.
/// </remarks>
[MemoryDiagnoser]
public class OffrirLesGestes
{
    private readonly Intervention _agent = FicheStructureTerminee();

    /// <summary>The peer.</summary>
    [Benchmark(Baseline = true)]
    public int Stateless_built_and_asked() => MachineDirecte.GestesPermis(StatutFiche.Terminee);

    /// <summary>Ours, whole.</summary>
    [Benchmark]
    public int GestesPossibles() => _agent.GestesPossibles(FicheId.Structure).Count(geste => geste.EstOffert);

    /// <summary>The part of it that reads the questionnaire, once.</summary>
    [Benchmark]
    public bool Examiner() => _agent.Examiner(FicheId.Structure).EstCoherente;

    private static Intervention FicheStructureTerminee()
    {
        var (caf, le) = (CodeCaf.Lire("763"), new DateTimeOffset(2019, 6, 17, 9, 30, 0, TimeSpan.Zero));
        var campagne = Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019, new(2019, 6, 3), new(2019, 7, 12), new(2019, 9, 30));
        campagne.Publier(Acteur.Cnaf("c", "C"), le.AddDays(-20)).OuLever();
        var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Les Colibris");
        var dossier = Dossier.Ouvrir(new DossierId(caf, Guid.CreateVersion7()), campagne, structure);

        using var json = new StreamReader(typeof(OffrirLesGestes).Assembly.GetManifestResourceStream("structure.json")!);
        var porteur = dossier.Pour(Acteur.Porteur("p", "P", structure.Id), le);
        porteur.Enregistrer(FicheId.Structure, Saisie.LireJson(json.ReadToEnd())).OuLever();
        porteur.Terminer(FicheId.Structure).OuLever();
        return dossier.Pour(Acteur.AgentCaf("a", "A", caf), le);
    }
}
