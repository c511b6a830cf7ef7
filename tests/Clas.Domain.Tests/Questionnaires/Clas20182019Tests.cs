namespace Clas.Domain.Tests.Questionnaires;

public sealed class Clas20182019Tests
{
    [Fact]
    public void Le_questionnaire_fourni_reads()
    {
        var questionnaire = Questionnaire.Clas20182019;

        Assert.Equal("clas-2018-2019", questionnaire.Id);
        Assert.Equal("S19", questionnaire.ChampSias?.Id);
    }
}
