namespace RazorHost.BrowserTests.Structures;

public sealed class EcartTests
{
    [Fact]
    public void It_tells_what_went_and_what_came() =>
        Assert.Equal(["  - deux", "  + trois", "  + cinq"], Ecart.Entre("un\ndeux\nquatre", "un\ntrois\nquatre\ncinq"));

    [Fact]
    public void A_long_table_is_known_by_its_first_rows() => Assert.Equal(
        "- table:\n  - row A\n    - cell 1\n  - row B\n  - row C\n- table:\n  - row F",
        Abrege.De("- table:\n  - row A\n    - cell 1\n  - row B\n  - row C\n  - row D\n    - cell 4\n  - row E\n- table:\n  - row F"));

    [Fact]
    public void It_has_nothing_to_tell_of_the_same_text() => Assert.Empty(Ecart.Entre("un\ndeux", "un\ndeux"));
}
