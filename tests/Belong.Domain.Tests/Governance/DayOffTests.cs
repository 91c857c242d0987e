using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Domain.Tests.Governance;

/// <summary>A bank holiday that is proclaimed when dates have already been worked out.</summary>
public class DayOffTests
{
    private static readonly Fact Funeral = new DayOff { On = Day("2026-02-16"), Name = "State funeral" }; // a Monday

    [Fact]
    public void A_bank_holiday_told_late_moves_what_is_counted_in_working_days_and_what_was_known_before_stays()
    {
        var books = LookedAfterFrom("2026-02-02"); // no bank holiday in the four weeks that follow
        Assert.Equal(Day("2026-03-02"), FirstReview(books.County).By);
        var before = books.County.At;
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = Funeral }, "2026-02-20");

        Assert.Equal(Day("2026-03-03"), FirstReview(books.County).By);
        Assert.Equal(Day("2026-03-02"), FirstReview(books.County.AsKnownAt(before)).By);

        // Told in error, it is taken back with a reason, and the date is as it was.
        var told = books.County.Council.Facts<DayOff>()[0].FactId;
        Assert.True(books.Try(new RetractFact(CouncilRecord.TheCouncil, told), "2026-02-21").Refused);
        books.Do(new RetractFact(CouncilRecord.TheCouncil, told) { Reason = "It was not proclaimed" }, "2026-02-21");
        Assert.Equal(Day("2026-03-02"), FirstReview(books.County).By);
    }

    [Theory]
    [InlineData("2026-02-14", "Enter", "is already not a working day")] // a Saturday
    [InlineData("2026-04-03", "", "is already not a working day")] // Good Friday
    [InlineData("0001-01-01", "", "Enter the date of the bank holiday")]
    public void A_day_that_nobody_works_anyway_is_refused(string day, string name, string says) =>
        Assert.Contains(new Books().Try(new RecordFact(CouncilRecord.TheCouncil) { Said = new DayOff { On = Day(day), Name = name + " holiday" } }, "2026-02-20").Problems, problem => problem.Words.Contains(says, StringComparison.Ordinal));

    [Fact]
    public void It_is_told_once_and_says_what_it_is_for()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = Funeral }, "2026-02-10");
        Assert.True(books.Try(new RecordFact(CouncilRecord.TheCouncil) { Said = new DayOff { On = Day("2026-02-16"), Name = "Jubilee" } }, "2026-02-10").Refused);
        Assert.Contains(books.Try(new RecordFact(CouncilRecord.TheCouncil) { Said = new DayOff { On = Day("2026-02-17") } }, "2026-02-10").Problems, problem => problem.Words == "Enter what the bank holiday is for");
        Assert.False(books.Try(new RecordFact(CouncilRecord.TheCouncil) { Said = new DayOff { On = Day("2026-06-09"), Name = "Jubilee" } }, "2026-02-10").Refused); // it may lie ahead
    }

    private static Duty FirstReview(County county) => county.Child(Id(1))!.Duties<ReviewClock>(Terms.Of(county, Day("2026-02-20"))).Single();
}
