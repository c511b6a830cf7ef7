namespace Clas.Architecture.Tests;

/// <summary>The two things a rule must prove: the house keeps it, and it sees the faults of its sample.</summary>
internal static class Verifier
{
    /// <summary>Fails with every violation, one a line.</summary>
    internal static void Respectee(IEnumerable<Violation> violations)
    {
        var liste = violations.ToList();

        if (liste.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, liste));
    }

    /// <summary>The faults found are those that the sample marks: no less, and no innocent line.</summary>
    internal static void VoitLesFautes(IEnumerable<Violation> violations, params IReadOnlyList<Source> fautifs)
    {
        var attendues = fautifs.SelectMany(fautif => fautif.Fautes()).Distinct().Order().ToList();

        var trouvees = violations.Select(violation => (violation.Fichier, violation.Ligne)).Distinct().Order().ToList();

        Assert.NotEmpty(attendues);
        Assert.Equal(attendues, trouvees);
    }
}
