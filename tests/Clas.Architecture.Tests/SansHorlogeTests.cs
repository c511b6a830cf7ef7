namespace Clas.Architecture.Tests;

/// <summary>Rule 3: no clock, no random, no Guid made in the domain.</summary>
public sealed class SansHorlogeTests
{
    private static readonly Source Bannis = Maison.Lire("src/Clas.Domain/BannedSymbols.txt");

    [Fact]
    public void The_domain_receives_instants_and_identifiers() =>
        Verifier.Respectee(SansHorloge.Violations(Compilations.Domaine, Bannis));

    private static readonly string[] Essentiels =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow", "P:System.TimeProvider.System", "T:System.Diagnostics.Stopwatch", "T:System.Random",
        "T:System.Security.Cryptography.RandomNumberGenerator", "M:System.Guid.NewGuid", "M:System.Guid.CreateVersion7",
    ];

    [Fact]
    public void The_banned_symbols_say_what_to_do_instead()
    {
        var conseils = SansHorloge.Conseils(Bannis);

        Assert.All(conseils.Values, conseil => Assert.False(string.IsNullOrWhiteSpace(conseil)));
        Assert.All(Essentiels, identite => Assert.Contains(identite, conseils));
    }

    [Fact]
    public void A_domain_with_a_clock_is_flagged_even_when_it_silences_the_analyzer()
    {
        var fautif = Maison.Fautif("DomaineAvecHorloge.cs");

        Verifier.VoitLesFautes(SansHorloge.Violations(Compilations.Compiler("Clas.Domain", [fautif]), Bannis), fautif);
    }
}
