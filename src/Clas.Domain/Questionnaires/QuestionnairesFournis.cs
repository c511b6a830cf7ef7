namespace Clas.Domain;

/// <summary>The questionnaires that come with the package.</summary>
public static class QuestionnairesFournis
{
    extension(Questionnaire)
    {
        /// <summary>The questionnaire of the school year 2018-2019 (DOMAIN §3).</summary>
        public static Questionnaire Clas20182019 => throw new NotImplementedException();
    }
}
