using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903;

namespace Belong.Data.Tests;

/// <summary>A council that has only taken in its returns of 2025-26 and 2026-27: every measure is right, or Not recorded, and never nought for want of a record.</summary>
public sealed class NotRecordedTests(NotRecordedTests.TwoReturns returns) : IClassFixture<NotRecordedTests.TwoReturns>
{
    /// <summary>
    /// The measure; then what it reads of 2024-25, 2025-26, 2026-27 and the quarter after, on 10 July 2027: T told, N not recorded, A not available, C no cases
    /// in tables that were supplied empty.
    /// </summary>
    private const string Expected =
        """
        adopted-in-year NTTN
        adoption-orders-granted NNNN
        average-days-care-start-to-order NNNN
        average-days-care-start-to-placed NCTN
        average-days-placement-order-to-match NCTN
        average-sdq NCTN
        away-children NTTN
        away-incidents NTTN
        care-leavers-eet NCTA
        care-leavers-in-touch NCTA
        care-leavers-suitable-accommodation NCTA
        care-plan-grades NNNN
        care-plan-shared NNNN
        caseload-per-officer NNNN
        causes-of-weak-plans NNNN
        ceased-in-year NTTN
        chairing-offered NNNN
        child-focused-practice NNNN
        children-without-officer NNNN
        cla-at-year-end NTTN
        cla-at-year-end-uasc NTTN
        decisions-on-time NNNN
        dental-check-rate NCTN
        dispute-issues NNNN
        disputes NNNN
        disputes-settled-in-time NNNN
        education-plans-each-term NNNN
        education-plans-on-time NNNN
        feedback-returns NNNN
        health-assessment-rate NCTN
        immunisation-rate NCTN
        initial-health-assessments-on-time NNNN
        late-notifications NNNN
        long-term-fostering NTTN
        missing-children NTTN
        missing-incidents NTTN
        moves-3-plus NTTN
        officer-visits-between-reviews NNNN
        open-to-youth-justice NNNN
        participation-by-age NTTN
        participation-rate NTTN
        participation-rate-5 NTTN
        placed-with-in-house-provider NTTN
        placement-plans-on-time NNNN
        placements-3-plus NTTN
        plan-in-timeframe NNNN
        reports-poor NNNN
        reports-to-reviews NNNN
        return-interviews-on-time NNNN
        reviews-chaired NNNN
        reviews-held NTTN
        reviews-on-time-per-child NTTN
        reviews-on-time-per-review NTTN
        same-placement-2-years NNTN
        share-adopted NTTN
        share-adopted-excluding-uasc NTTN
        started-in-year NTTN
        uasc-share NTTN
        visits-on-time NNNN
        what-children-say NNNN
        within-20-miles AAAA
        """;

    [Fact]
    public void Each_of_the_measures_is_told_where_the_returns_tell_of_it_and_not_recorded_elsewhere() =>
        Assert.Equal(Expected.Split('\n'), AllMeasures.All.Select(measure => $"{measure.Code} {string.Concat(new[] { "2025", "2026", "2027", "2028-q1" }.Select(period => Letter(Figures.Of(measure, returns.Reading(period)).First())))}"));

    [Theory]
    [InlineData(2026, "last_year")]
    [InlineData(2027, "this_year")]
    public void What_is_told_equals_a_second_calculation_over_the_raw_rows(int year, string files)
    {
        var figures = Figures.All(returns.Reading($"{year}")).ToDictionary(figure => figure.Key);
        var second = new SecondCalculation(returns.Files(files), year).Figures().Where(each => !each.Key.StartsWith("reviews-on-time", StringComparison.Ordinal)).ToList();
        Assert.True(second.Count > 25);
        Assert.All(second, figure => Assert.Equal(figure, (figure.Key, figures[figure.Key].Numerator!.Value, figures[figure.Key].Denominator)));
    }

    [Fact]
    public void A_return_does_not_say_which_kind_a_review_was_so_none_of_the_kinds_is_nought()
    {
        var figures = Figures.Of(AllMeasures.Find("reviews-held")!, returns.Reading("2027")).ToList();
        Assert.True(figures[0].Value > 300);
        Assert.Equal([("initial", "Not recorded"), ("subsequent", "Not recorded"), ("additional", "Not recorded")], figures.Skip(1).Select(figure => (figure.Group!, Print.Of(figure))));
    }

    [Fact]
    public void A_trend_has_no_point_and_no_change_where_nothing_is_recorded()
    {
        var measure = AllMeasures.Find("cla-at-year-end")!;
        var (before, first) = (Figures.Of(measure, returns.Reading("2025")).Single(), Figures.Of(measure, returns.Reading("2026")).Single());
        Assert.Equal("Children in care are recorded from 1 April 2025 to 31 March 2027 only", before.Untold!.Why);
        Assert.Equal("", Print.Change(first, before));
        Assert.False(Point.Of(returns.Reading("2025").Period, before, false).IsDrawn);
        Assert.True(Point.Of(returns.Reading("2026").Period, first, false).IsDrawn);
    }

    [Fact]
    public async Task Tables_that_were_not_sent_say_nothing_and_one_sent_empty_says_that_there_was_none()
    {
        using var engine = Engine.Of(Databases.New("sqlite"));
        await using var ledger = Ledger.Open(engine);
        (string Head, string[] Rows)[] tables =
        [
            ("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", ["A,M,01/05/2015,WBRI,,,"]),
            ("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]),
            ("CHILD,DOB,MISSING,MIS_START,MIS_END", []),
        ];
        await ImportReturn.Read(2027, "E10000016", [.. tables.Select((table, i) => new ReturnFile($"{i}.csv", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', table.Rows.Prepend(table.Head)))))]).RunAsync(ledger, new("import-903", "Import"), Day("2027-06-01"));
        Assert.Equal(("0", "Not recorded", "Not recorded", "Not recorded"), (Of("missing-incidents"), Of("cla-at-year-end-uasc"), Of("health-assessment-rate"), Of("reviews-held")));
        Assert.Empty(Figures.By(AllMeasures.Find("cla-at-year-end")!, Breakdown.Asylum, Reading()));
        Assert.Equal("Not recorded", Print.Of(Figures.Of(AllMeasures.Find("cla-at-year-end")!, Reading(), Scope.Parse("asylum:citizen")).Single()));

        string Of(string code) => Print.Of(Figures.Of(AllMeasures.Find(code)!, Reading()).First());
        Reading Reading() => new(ledger.County, new ReportingYear(2027), Terms.Of(ledger.County, Day("2027-06-01")));
    }

    private static char Letter(Figure figure) => Print.Of(figure) switch { Untold.NotRecorded => 'N', Untold.NotAvailable => 'A', Print.NoCases => 'C', _ => 'T' };

    public sealed class TwoReturns : IAsyncLifetime
    {
        private readonly Engine engine = Engine.Of(Databases.New("sqlite"));
        private readonly string folder = Directory.CreateTempSubdirectory("belong-903").FullName;

        public Ledger Ledger { get; private set; } = default!;

        public string Files(string year) => Path.Combine(folder, year);

        public Reading Reading(string period) => new(Ledger.County, Period.Parse(period)!.Value, Terms.Of(Ledger.County, Day("2027-07-10")));

        public async ValueTask InitializeAsync()
        {
            MadeUpReturn.Write(folder, 2027, 300, 5);
            Ledger = Ledger.Open(engine);
            foreach (var (year, files) in new[] { (2026, "last_year"), (2027, "this_year") })
            {
                var (refused, _) = await ImportReturn.Read(year, "E10000016", ReturnFiles.In(Files(files))).RunAsync(Ledger, new("import-903", "Import"), Day("2027-06-01"));
                Assert.Null(refused);
            }
        }

        public async ValueTask DisposeAsync()
        {
            await Ledger.DisposeAsync();
            engine.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }
}
