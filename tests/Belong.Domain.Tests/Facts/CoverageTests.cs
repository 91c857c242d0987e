using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903;

namespace Belong.Domain.Tests.Facts;

public class CoverageTests
{
    [Fact]
    public void The_years_of_returns_that_follow_on_each_other_are_one_run_of_days_and_a_gap_stays_a_gap()
    {
        var coverage = new Coverage([Year("reviews", 2024), Year("episodes", 2026), Year("episodes", 2027), Year("reviews", 2026)]);
        Assert.Equal([new DateSpan(Day("2025-04-01"), Day("2027-03-31"))], coverage.SpansOf(Topic.Care));
        Assert.Equal("from 1 April 2023 to 31 March 2024 and from 1 April 2025 to 31 March 2026", coverage.InWords(Topic.Reviews));
        Assert.Equal(Extent.Whole, coverage.Of(Topic.Care, new(Day("2025-04-01"), Day("2027-03-31"))));
        Assert.Equal(Extent.Part, coverage.Of(Topic.Care, new(Day("2025-03-31"), Day("2025-04-01"))));
        Assert.Equal(Extent.Part, coverage.Of(Topic.Reviews, new(Day("2023-04-01"), Day("2026-03-31"))));
        Assert.Equal(Extent.None, coverage.Of(Topic.Care, DateSpan.On(Day("2027-04-01"))));
        Assert.Equal(Extent.None, coverage.Of(Topic.Visits, DateSpan.On(Day("2026-04-01"))));
    }

    [Fact]
    public void Every_clock_needs_a_topic_that_there_is() =>
        Assert.All(Clocks.All.Where(clock => clock.Needs.Length > 0), clock => Assert.Equal(clock.Needs, Topic.Named(clock.Needs).Name));

    [Fact]
    public void Every_topic_names_kinds_of_fact_that_there_are()
    {
        var stored = FactKind.In(typeof(Topic).Assembly).Keys;
        Assert.All(Topic.All.SelectMany(topic => topic.Facts), fact => Assert.Contains(fact, stored));
        Assert.All(Topic.All.Where(topic => topic.Table is not null), topic => Assert.Contains(topic.Table!, Tables.All.Select(table => table.Name.ToLowerInvariant())));
    }

    [Fact]
    public void What_the_council_records_itself_is_known_from_the_day_it_says()
    {
        var coverage = new Coverage([Year("reviews", 2026)], [new RecordedSince { What = Topic.Reviews, From = Day("2026-04-01") }, new RecordedSince { What = Topic.Visits, From = Day("2026-06-01") }]);
        Assert.Equal([new DateSpan(Day("2025-04-01"))], coverage.SpansOf(Topic.Reviews));
        Assert.Equal("from 1 June 2026", coverage.InWords(Topic.Visits));
    }

    [Fact]
    public void Where_no_return_was_taken_in_what_people_recorded_counts_from_the_first_day_and_what_nobody_recorded_is_not_nought()
    {
        var books = LookedAfterFrom("2016-06-10").Reviewed("2016-07-01");
        var coverage = Coverage.Of(books.County);
        Assert.Equal((DateOnly.MinValue, DateOnly.MinValue, (DateOnly?)null), (coverage.HereSince(Topic.Care)!.Value, coverage.HereSince(Topic.Reviews)!.Value, coverage.HereSince(Topic.YouthJustice)));
        Assert.Equal("Not recorded", Read(books.County, "open-to-youth-justice", "2017", "2017-07-21"));
        books.Do(new RecordFact(Id(1)) { Said = new YouthJustice { From = Day("2016-08-01"), Until = Day("2016-09-01"), Disposal = YouthJustice.Disposals.Codes[0].Value } }, "2016-09-01");
        Assert.Equal("0", Read(books.County, "open-to-youth-justice", "2017", "2017-07-21"));
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = Topic.YouthJustice, From = Day("2017-04-01") } }, "2017-07-01");
        Assert.Equal(("Not recorded", "0"), (Read(books.County, "open-to-youth-justice", "2017", "2017-07-21"), Read(books.County, "open-to-youth-justice", "2017-04", "2017-07-21")));
    }

    [Fact]
    public void Once_returns_were_taken_in_a_topic_is_recorded_here_from_the_first_thing_recorded_that_happened_after_they_end()
    {
        var books = Imported();
        Assert.Null(Coverage.Of(books.County).HereSince(Topic.Reviews));
        books.Do(new RecordReview(Child(books)) { HeldOn = Day("2027-02-01"), Participation = "PN1" }, "2027-05-01"); // puts the return right
        Assert.Null(Coverage.Of(books.County).HereSince(Topic.Reviews));
        books.Do(new RecordReview(Child(books)) { HeldOn = Day("2027-05-20"), Participation = "PN1" }, "2027-05-24");
        Assert.Equal(Day("2027-05-24"), Coverage.Of(books.County).HereSince(Topic.Reviews));
        Assert.Equal("from 1 April 2026 to 31 March 2027 and from 24 May 2027", Coverage.Of(books.County).InWords(Topic.Reviews));
    }

    [Fact]
    public void Terms_keep_the_coverage_they_had_when_a_change_says_nothing_new_of_it()
    {
        var books = LookedAfterFrom("2016-06-10").Reviewed("2016-07-01");
        var before = Terms.Of(books.County, Day("2017-07-21"));
        Assert.Same(before.Coverage, Terms.Of(books.Reviewed("2016-10-01").County, Day("2017-07-21")).Coverage);
        books.Do(new RecordFact(Id(1)) { Said = new DentalCheck { On = Day("2016-10-01") } }, "2016-10-01");
        Assert.NotSame(before.Coverage, Terms.Of(books.County, Day("2017-07-21")).Coverage);
    }

    [Fact]
    public void A_review_that_fell_due_after_the_last_return_is_not_known_and_never_late()
    {
        var county = Imported().County;
        Assert.Equal((Day("2027-06-15"), DutyState.Due), Last(county, "2027-06-15"));
        Assert.Equal(((DateOnly?)null, DutyState.NotKnown), Last(county, "2027-06-16"));
        Assert.Equal("reviews are known until 31 March 2027 only", Duties(county, "2027-06-16")[^1].Why);
        Assert.Empty(TheChild(county).OpenDuties(Terms.Of(county, Day("2028-01-01"))).Where(duty => duty.Clock == nameof(ReviewClock)));
    }

    [Fact]
    public void What_fell_due_while_the_return_was_told_of_and_was_not_done_stays_late()
    {
        var county = Imported(reviews: ["20/05/2026"]).County; // the second was due on 20 August 2026
        Assert.Equal((Day("2026-08-20"), DutyState.Overdue), Last(county, "2027-06-16"));
    }

    [Fact]
    public void A_council_that_goes_on_recording_here_is_asked_for_the_next_review_six_months_after_it_began_at_most()
    {
        var books = Imported(others: ["B"]);
        books.Do(new RecordReview(Child(books, "B")) { HeldOn = Day("2027-07-05"), Participation = "PN1" }, "2027-07-05");
        Assert.Equal((Day("2028-01-05"), DutyState.Due), Last(books.County, "2028-01-05"));
        Assert.Equal((Day("2028-01-05"), DutyState.Overdue), Last(books.County, "2028-01-06"));
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = Topic.Reviews, From = Day("2027-04-01") } }, "2027-07-06");
        Assert.Equal((Day("2027-06-15"), DutyState.Overdue), Last(books.County, "2027-07-06"));
    }

    private static string Read(County county, string code, string period, string today) => Print.Of(Figures.Of(AllMeasures.Find(code)!, new Reading(county, Period.Parse(period)!.Value, Terms.Of(county, Day(today)))).First());

    private static (DateOnly? By, DutyState State) Last(County county, string today) => Duties(county, today)[^1] is var last ? (last.By, last.On(Day(today))) : default;

    private static ImmutableArray<Duty> Duties(County county, string today) => TheChild(county).Duties<ReviewClock>(Terms.Of(county, Day(today)));

    private static ChildRecord TheChild(County county) => TakeInReturn.Find(county, "E10000016", "A")!;

    private static SubjectId Child(Books books, string id = "A") => TakeInReturn.Find(books.County, "E10000016", id)!.Id;

    private static Covered Year(string table, int year) => new() { What = table, From = new ReportingYear(year).From, Until = new ReportingYear(year).Until };

    /// <summary>A return of 2026-27 taken in on 1 May 2027: a child in care from 5 May 2026, reviewed on 20 May, 15 August and 15 December.</summary>
    private static Books Imported(string[]? reviews = null, string[]? others = null)
    {
        var books = new Books();
        string[] children = ["A", .. others ?? []];
        var read = ReadReturn.Of(2027,
        [
            File("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", children.Select(child => $"{child},M,01/05/2015,WBRI,,,")),
            File("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", children.Select(child => $"{child},05/05/2026,S,V2,N1,U6,PR1,,,,,,")),
            File("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", children.SelectMany(child => (reviews ?? ["20/05/2026", "15/08/2026", "15/12/2026"]).Select(day => $"{child},,{day},PN1"))),
        ]);
        var by = books.By with { IsReturn = true };
        Do(new BeginImport(2027, "E10000016", "files", children.Length, [.. read.Tables.Select(table => Year(table.Name.ToLowerInvariant(), 2027))]));
        for (var i = 0; i < children.Length; i++)
        {
            Do(new TakeInReturn(Id(i + 10), "E10000016", children[i], [new(2027, [.. Tables.All], read.Children[children[i]])]) { Files = "files" });
        }

        return books.As("worker-1");

        void Do(Act act) => books.As(by).Do(act, "2027-05-01");

        static ReturnFile File(string name, string head, IEnumerable<string> rows) => new(name, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(head))));
    }
}
