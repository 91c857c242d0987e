using Belong.Domain.Connected;
using Belong.Domain.Governance;
using Belong.Domain.Workforce;

namespace Belong.Domain.Tests.Connected;

/// <summary>One says which system may connect, another makes its key; a key works to its day, or until somebody ends it.</summary>
public sealed class ConnectedSystemTests
{
    [Fact]
    public void Whoever_says_that_a_system_may_connect_does_not_make_its_key()
    {
        var books = new Books().As("sa-01").Do(ASystem(), "2026-03-10");
        var system = books.County.Systems.Single().FactId;
        Assert.Equal("You said that this system may connect: somebody else who keeps records must make its key", Refused(books, Key(system, "2026-12-31")));
        books.As("r-001").Do(Key(system, "2026-12-31"), "2026-03-10");
        Assert.Single(books.County.KeysOf(system));
    }

    [Fact]
    public void A_key_is_made_for_no_longer_than_twelve_months_nor_than_its_system()
    {
        var books = new Books().As("sa-01").Do(ASystem(until: "2026-09-30"), "2026-03-10").As("r-001");
        var system = books.County.Systems.Single().FactId;
        Assert.Equal("Enter a last day from today to 10 March 2027", Refused(books, Key(system, "2027-03-11")));
        Assert.Equal("Enter a last day from today to 10 March 2027", Refused(books, Key(system, "2026-03-09")));
        Assert.Equal("The system may connect to 30 September 2026: enter that day or an earlier one", Refused(books, Key(system, "2026-10-01")));
        books.Do(Key(system, "2026-09-30"), "2026-03-10");
    }

    [Fact]
    public void A_key_works_on_its_last_day_and_not_after_it_and_ends_once_with_a_reason()
    {
        var books = new Books().As("sa-01").Do(ASystem(), "2026-03-10").As("r-001");
        var system = books.County.Systems.Single().FactId;
        books.Do(Key(system, "2026-04-01"), "2026-03-10");
        var key = books.County.KeysOf(system).Single();
        Assert.Equal([false, true, true, false], new[] { "2026-03-09", "2026-03-10", "2026-04-01", "2026-04-02" }.Select(day => key.Fact.Works(Day(day))));
        Assert.True(key.Fact.IsOf("a key"));
        Assert.False(key.Fact.IsOf("a key "));
        Assert.Equal("Enter why the key is ended", Refused(books, new EndKey(key.FactId)));
        books.Do(new EndKey(key.FactId) { Reason = "Lost" }, "2026-03-10");
        Assert.False(books.County.KeysOf(system).Single().Fact.Works(Day("2026-03-10")));
        Assert.Equal("This key has ended already", Refused(books, new EndKey(key.FactId) { Reason = "Lost" }));
        Assert.Equal("Finance", books.County.NameOf("system-finance"));
    }

    [Theory]
    [InlineData("administrator", "")]
    [InlineData("worker", "North")]
    [InlineData("manager", "")]
    [InlineData("other", "")]
    public void No_system_stands_for_a_post_whose_children_are_one_person_s_or_that_decides_who_signs_in(string role, string team) =>
        Assert.True(new Books().Try(ASystem(role: role, team: team), "2026-03-10").Refused);

    private static RecordFact ASystem(string role = "director", string team = "", string? until = null) => new(CouncilRecord.TheCouncil)
    {
        Said = new ConnectedSystem { From = Day("2026-03-10"), Until = until is null ? null : Day(until), Name = "Finance", Code = "finance", Purpose = "Payments", Role = role, Team = team, May = "read" },
    };

    private static MakeKey Key(FactId system, string until) => new(system) { Until = Day(until), Name = "0123", Proof = SystemKey.ProofOf("a key") };

    private static string Refused(Books books, Act act) => books.Try(act, "2026-03-10").Problems.Single().Words;
}
