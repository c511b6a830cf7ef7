using Clas.Domain.Tests.Identifiants;

namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDeDureeTests
{
    [Theory]
    [InlineData("1 h 30", 90)]
    [InlineData("1h30", 90)]
    [InlineData("1H30", 90)]
    [InlineData("1\u00A0h\u202F30", 90)]
    [InlineData("1 h 5", 65)]
    [InlineData("1 h 05", 65)]
    [InlineData("1 h 30 min", 90)]
    [InlineData("1:30", 90)]
    [InlineData("1,5", 90)]
    [InlineData("1.5", 90)]
    [InlineData("1,5 h", 90)]
    [InlineData("2", 120)]
    [InlineData("2 h", 120)]
    [InlineData("2 heures", 120)]
    [InlineData("1 heure 30", 90)]
    [InlineData("45 min", 45)]
    [InlineData("45 mn", 45)]
    [InlineData("90 minutes", 90)]
    [InlineData("0", 0)]
    [InlineData("1,33", 80)]
    public void Une_duree_WellWritten_IsUnderstood(string frappe, int minutes) =>
        Assert.Equal(new ReponseDuree(minutes), Frappes.Lire(TypeDeQuestion.Heures, frappe));

    [Theory]
    [InlineData("1 h 60")]
    [InlineData("1:60")]
    [InlineData("1:5")]
    [InlineData("1,5 h 30")]
    [InlineData("h 30")]
    [InlineData("1 h 30 s")]
    [InlineData("1h30h")]
    [InlineData("une heure et demie")]
    [InlineData("1 h\n30")]
    [InlineData("1e1")]
    public void Une_duree_BadlyWritten_IsKeptAsTyped(string frappe) =>
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.Forme, frappe), Frappes.Lire(TypeDeQuestion.Heures, frappe));

    [Theory]
    [InlineData("24", null)]
    [InlineData("24 h 00", null)]
    [InlineData("0 min", null)]
    [InlineData("24 h 01", MotifDIllisibilite.HorsBornes)]
    [InlineData("1441 min", MotifDIllisibilite.HorsBornes)]
    [InlineData("-1", MotifDIllisibilite.HorsBornes)]
    [InlineData("9999999999", MotifDIllisibilite.HorsBornes)]
    public void Les_bornes_AreInHours(string frappe, MotifDIllisibilite? motif)
    {
        var question = Frappes.Question(TypeDeQuestion.Heures, new Bornes(0, 24, 2, null));

        Assert.Equal(motif, Frappes.Motif(Frappes.Lire(question, frappe)));
    }

    [Theory]
    [InlineData("0 h 30")]
    [InlineData("30 min")]
    [InlineData("0,5")]
    public void Une_duree_UnderTheLeastAsked_IsOutOfBounds(string frappe) =>
        Assert.Equal(MotifDIllisibilite.HorsBornes, Frappes.Motif(Frappes.Lire(Frappes.Question(TypeDeQuestion.Heures, new Bornes(1, 24, 2, null)), frappe)));

    [Fact]
    public void Une_duree_InOtherDigits_IsNeverRead()
    {
        foreach (var frappe in Corpus.EnAutresChiffres("1 h 30")) Assert.IsType<ReponseIllisible>(Frappes.Lire(TypeDeQuestion.Heures, frappe));
    }

    [Fact]
    public void Une_duree_FilledInAgain_IsTheSame()
    {
        for (var minutes = 0; minutes < 3000; minutes++)
        {
            var duree = new ReponseDuree(minutes);
            Assert.Equal(duree, Frappes.Lire(TypeDeQuestion.Heures, [.. duree.Brut]));
        }
    }
}
