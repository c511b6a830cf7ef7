using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Hote;

/// <summary>What the host reads from files when it starts: the list of the Caf, and questionnaires beside the shipped one.</summary>
internal static class FichiersDeReference
{
    internal const string Cafs = "Cafs:Fichier";
    internal const string Questionnaires = "Questionnaires";

    /// <exception cref="DemarrageRefuseException">A file is missing or malformed: the message names it, its line and its path.</exception>
    internal static void UseFichiers(this ClasBuilder clas, IConfiguration configuration, IHostEnvironment environnement)
    {
        if (configuration[Cafs] is { Length: > 0 } liste)
            clas.UseCafs(Lire(liste, chemin => ReferentielDesCaf.LireCsv(File.ReadAllText(chemin))));
        foreach (var fichier in configuration.GetSection(Questionnaires).GetChildren().Select(enfant => enfant.Value!))
            clas.UseQuestionnaire(Lire(fichier, LecteurDeQuestionnaire.LireFichier));

        T Lire<T>(string fichier, Func<string, T> lecture)
        {
            try
            {
                return lecture(Path.Combine(environnement.ContentRootPath, fichier));
            }
            catch (QuestionnaireInvalideException invalide)
            {
                throw new DemarrageRefuseException([invalide.Message]);
            }
            catch (Exception illisible) when (illisible is FormatException or IOException or UnauthorizedAccessException)
            {
                throw new DemarrageRefuseException([$"{fichier} : {illisible.Message}"]);
            }
        }
    }
}
