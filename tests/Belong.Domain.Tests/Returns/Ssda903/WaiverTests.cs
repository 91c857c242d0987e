using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

public class WaiverTests
{
    private static readonly Actor Second = new("manager-1", "A manager");

    [Fact]
    public void An_error_stands_until_a_second_person_has_agreed_that_it_is_none()
    {
        var books = LookedAfterFrom("2025-06-02");
        Ask(books);
        Assert.Equal(["442 stands, asked"], Of442(books));
        var waiver = books.Child(Id(1)).Facts<Waiver>()[0].FactId;
        Assert.Equal("You asked for this waiver: a second person must agree", Assert.Single(books.Try(new AgreeToWaive(Id(1), waiver), "2026-05-02").Problems).Words);
        Agree(books, waiver);
        Assert.Equal(["442 is waived"], Of442(books));

        // Of another year nothing is waived.
        Assert.Equal(["442 stands"], Of442(books, 2026));
    }

    [Fact]
    public void A_waiver_lapses_when_the_row_says_something_else()
    {
        var books = LookedAfterFrom("2025-06-02");
        Ask(books);
        Agree(books, books.Child(Id(1)).Facts<Waiver>()[0].FactId);
        var sex = books.Child(Id(1)).Facts<Sex>()[0];
        books.Do(new CorrectFact(Id(1), sex.FactId) { Right = sex.Fact with { Code = "M" }, Reason = "Wrongly entered" }, "2026-05-03");
        Assert.Equal(["442 stands, lapsed"], Of442(books));
        Ask(books); // and may be asked for again
        Assert.Equal(["442 stands, asked, lapsed"], Of442(books));
    }

    [Fact]
    public void What_is_not_agreed_or_no_longer_holds_counts_again_and_says_why()
    {
        var books = LookedAfterFrom("2025-06-02");
        Ask(books);
        var waiver = books.Child(Id(1)).Facts<Waiver>()[0].FactId;
        Agree(books, waiver);
        Assert.Equal("Reason", Assert.Single(books.Try(new RefuseWaiver(Id(1), waiver), "2026-05-03").Problems).Field);
        books.Do(new RefuseWaiver(Id(1), waiver) { Reason = "The number has come" }, "2026-05-03");
        Assert.Equal(["442 stands"], Of442(books));
        Assert.True(books.Try(new AgreeToWaive(Id(1), waiver), "2026-05-03").Refused);
        Assert.Contains(books.Child(Id(1)).Heads, head => head.FactId == waiver && head.Signature.Why == "The number has come");
        Ask(books);
    }

    [Fact]
    public void Asking_needs_a_reason_a_rule_and_a_row_and_is_done_once()
    {
        var books = LookedAfterFrom("2025-06-02");
        Assert.Contains(books.Try(Asked(books) with { Reason = "ok" }, "2026-05-02").Problems, problem => problem.Field == "Reason");
        Assert.True(books.Try(Asked(books) with { Rule = "9999" }, "2026-05-02").Refused);
        Assert.True(books.Try(Asked(books) with { About = "" }, "2026-05-02").Refused);
        Ask(books);
        Assert.Contains("already", Assert.Single(books.Try(Asked(books), "2026-05-02").Problems).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_correction_cannot_put_the_second_name_under_a_waiver()
    {
        var books = LookedAfterFrom("2025-06-02");
        Ask(books);
        var waiver = books.Child(Id(1)).Facts<Waiver>()[0];
        Assert.True(books.Try(new CorrectFact(Id(1), waiver.FactId) { Right = waiver.Fact with { AgreedBy = "me" }, Reason = "Quicker" }, "2026-05-02").Refused);
    }

    [Theory]
    [InlineData("identifier", "H801200001001", "2026-05-01", "")]
    [InlineData("identifier", "", "2026-05-01", "Enter the number")]
    [InlineData("identifier", "H801200001001", "again", "already recorded")]
    public void What_the_return_asks_for_is_recorded_once_and_corrected_after(string kind, string value, string day, string refused)
    {
        Assert.Contains(RecordFact.Kinds, each => each.Name == kind);
        var books = LookedAfterFrom("2025-06-02");
        var act = new RecordFact(Id(1)) { Said = new Identifier { Scheme = Identifier.Upn, Value = value } };
        if (day == "again")
        {
            books.Do(act, "2026-05-01");
        }

        var outcome = books.Try(act, "2026-05-01");
        Assert.Equal(refused.Length > 0, outcome.Refused);
        Assert.All(outcome.Problems, problem => Assert.Contains(refused, problem.Words, StringComparison.Ordinal));
        Assert.True(books.Try(new RecordFact(Id(1)) { Said = new Domain.Children.LegalStatus() }, "2026-05-01").Refused);
    }

    private static IEnumerable<string> Of442(Books books, int year = 2027) => ReturnHealth.Of(books.County, CheckRecord.Of(books.County, year)).Errors.Where(error => error.Rule.Code == "442")
        .Select(error => $"442 {(error.IsWaived ? "is waived" : "stands")}{(error.Waiver is { Fact.Counts: false } ? ", asked" : "")}{(error.Lapsed is null ? "" : ", lapsed")}");

    private static AskToWaive Asked(Books books)
    {
        var error = ReturnHealth.Of(books.County, CheckRecord.Of(books.County, 2027)).Errors.First(each => each.Rule.Code == "442");
        return new(Id(1), 2027, "442", error.About) { Saw = error.Row.Row.InWords, Reason = "Not yet of school age in Wales" };
    }

    private static void Ask(Books books) => books.Do(Asked(books), "2026-05-01");

    private static void Agree(Books books, FactId waiver)
    {
        var outcome = new AgreeToWaive(Id(1), waiver).Decide(books.County, Day("2026-05-02"), Second);
        books.Do(new Said(outcome), "2026-05-02");
    }

    private sealed record Said(Outcome Outcome) : Act
    {
        public override string Why => "A second person";

        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome;
    }
}
