using Clas.Domain;
using RazorHost.Hote;

namespace RazorHost.Pages.National;

/// <summary>The questionnaires a new campagne may ask: the shipped one, and those of the settings.</summary>
/// <remarks>Read once: the same files are read when the host starts, which refuses to start on a bad one.</remarks>
public sealed class QuestionnairesConnus(IConfiguration configuration, IHostEnvironment environnement)
{
    private readonly Lazy<IReadOnlyList<Questionnaire>> _tous = new(() =>
    [
        .. configuration.GetSection(FichiersDeReference.Questionnaires).GetChildren()
            .Select(enfant => LecteurDeQuestionnaire.LireFichier(Path.Combine(environnement.ContentRootPath, enfant.Value!)))
            .Append(Questionnaire.Clas20182019)
            .DistinctBy(questionnaire => questionnaire.Id)
            .OrderByDescending(questionnaire => questionnaire.Id, StringComparer.Ordinal),
    ]);

    /// <summary>The last one first.</summary>
    public IReadOnlyList<Questionnaire> Tous => _tous.Value;
}
