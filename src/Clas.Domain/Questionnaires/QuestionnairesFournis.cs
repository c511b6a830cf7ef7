namespace Clas.Domain;

/// <summary>The questionnaires that come with the package.</summary>
public static class QuestionnairesFournis
{
    private static readonly Lazy<Questionnaire> De20182019 = new(() => Lire("clas-2018-2019.json"));

    extension(Questionnaire)
    {
        /// <summary>The questionnaire of the school year 2018-2019 (DOMAIN §3), read once.</summary>
        public static Questionnaire Clas20182019 => De20182019.Value;
    }

    private static Questionnaire Lire(string nom)
    {
        using var flux = typeof(Questionnaire).Assembly.GetManifestResourceStream($"Clas.Domain.{nom}")!;
        using var lecteur = new StreamReader(flux);
        return LecteurDeQuestionnaire.Lire(lecteur.ReadToEnd(), nom);
    }
}
