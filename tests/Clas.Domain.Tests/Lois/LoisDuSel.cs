namespace Clas.Domain.Tests.Lois;

/// <summary>Once a value and its salt are erased, nothing is left to try names against.</summary>
public sealed class LoisDuSel
{
    [Fact]
    public void The_same_value_never_has_the_same_digest_twice()
    {
        // The same story, written by two stores: only their randomness differs.
        var empreintes = new[] { Jouer(alea: 1), Jouer(alea: 2) }
            .SelectMany(dossier => dossier.Journal)
            .SelectMany(passage => passage.Empreintes)
            .Select(empreinte => empreinte.Empreinte)
            .ToList();

        Assert.True(empreintes.Count > 100, $"{empreintes.Count} digests.");
        Assert.Equal(empreintes.Count, empreintes.Distinct().Count());
    }

    private static Dossier Jouer(byte alea)
    {
        var monde = new Monde();
        monde.Dossier.Attacher(monde.Campagne, new SceauDeJournal(Enumerable.Repeat(alea, 16).ToArray()));
        return monde.Validees().Dossier;
    }
}
