using Belong.Data.Demo;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Fostering;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;

namespace Belong.Data.Tests;

/// <summary>A copy of the made-up county, opened once for these tests.</summary>
public sealed class TheDemoCounty : IAsyncLifetime
{
    private Engine engine = default!;

    public Ledger Ledger { get; private set; } = default!;

    public Files Files => new(engine, () => DateTime.UtcNow);

    public County County => Ledger.County;

    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = default!;

    public IReadOnlyDictionary<string, Figure> LastYear { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        engine = Engine.Of(await MadeUpCounty.CopyAsync());
        Ledger = Ledger.Open(engine);
        Figures = Performance.Figures.All(new Reading(County, new ReportingYear(2017), Terms.Of(County, DemoCounty.Today))).ToDictionary(figure => figure.Key);
        LastYear = Performance.Figures.All(new Reading(County, new ReportingYear(2016), Terms.Of(County, DemoCounty.Today))).ToDictionary(figure => figure.Key);
    }

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        engine.Dispose();
    }
}

/// <summary>Those who look at the made-up county look at one.</summary>
[CollectionDefinition(Name)]
public sealed class AtTheDemoCounty : ICollectionFixture<TheDemoCounty>
{
    public const string Name = "The made-up county";
}

[Collection(AtTheDemoCounty.Name)]
public class DemoCountyTests(TheDemoCounty demo)
{
    private static readonly DateOnly YearEnd = Day("2017-03-31");

    [Fact]
    public void The_county_has_the_foster_households_that_it_printed_and_nobody_is_placed_with_one_that_has_gone()
    {
        var (spring, may) = (Standing(Day("2016-03-31")), Standing(Day("2017-05-31")));
        Assert.Equal(864, spring.Count(each => each.IsApproved));
        Assert.Equal(778, may.Count(each => each is { IsApproved: true, Code: not (StandingOfHousehold.SuspendedNow or StandingOfHousehold.Relief) }));
        Assert.Equal((8, 22), (may.Count(each => each.Code == StandingOfHousehold.SuspendedNow), may.Count(each => each.Code == StandingOfHousehold.Relief)));
        Assert.Empty(demo.County.Households.Where(household => !StandingOfHousehold.Of(household, demo.County, Terms.Of(demo.County, DemoCounty.Today)).IsApproved && household.PlacedOn(demo.County, DemoCounty.Today).Any()).Select(household => household.CalledName));
        Assert.Empty(demo.County.Households.Where(household => household.StaysIn(demo.County).Any(stay => household.ApprovalOn(stay.Placement.Fact.From) is null)).Select(household => household.CalledName));

        List<StandingOfHousehold> Standing(DateOnly day) => [.. demo.County.Households.Where(household => household.MembersOn(day).Any()).Select(household => StandingOfHousehold.Of(household, demo.County, Terms.Of(demo.County, day)))];
    }

    [Fact]
    public void At_31_March_2017_there_are_1_894_children_as_published_by_sex_ethnicity_and_status()
    {
        Assert.Equal(
            (1894, 481, 645, 1249, 0),
            (Of("cla-at-year-end"), Of("cla-at-year-end-uasc"), Of("cla-at-year-end-sex-female"), Of("cla-at-year-end-sex-male"), Of("cla-at-year-end-sex-unknown")));
        Assert.Equal(
            (1310, 87, 49, 196, 252),
            (Of("cla-at-year-end-ethnicity-white"), Of("cla-at-year-end-ethnicity-mixed"), Of("cla-at-year-end-ethnicity-asian"), Of("cla-at-year-end-ethnicity-black"), Of("cla-at-year-end-ethnicity-other")));
        Assert.Equal(703, Of("cla-at-year-end-age-16-17"));
        Assert.Equal(1413, demo.Figures["cla-at-year-end"].Children.Count(child => !child.IsUnaccompaniedOn(YearEnd)));
    }

    [Fact]
    public void Moves_by_age_equal_the_published_table_cell_for_cell()
    {
        var table = demo.Figures["moves-3-plus"].Children
            .GroupBy(child => (Age: Age.On(child.BornOn!.Value, YearEnd), Moves: child.Facts<Placement>().Count(placement => placement.Fact.From is var from && from >= Day("2016-04-01") && from <= YearEnd && from != child.PeriodsOfCare[0].From)))
            .ToDictionary(cell => cell.Key, cell => cell.Count());
        var published = Published.MovesByAge.SelectMany((row, age) => row.Select(cell => ((age, cell.Moves), cell.Children))).ToDictionary();
        Assert.Equal(published.OrderBy(cell => cell.Key), table.OrderBy(cell => cell.Key));
        Assert.Equal(236, table.Values.Sum());
    }

    [Fact]
    public void Leavers_by_reason_equal_the_published_table_and_the_unexplained_are_shown_as_other()
    {
        var unaccompanied = demo.Figures["ceased-in-year"].Children.Where(child => child.Facts<Unaccompanied>().Length > 0).ToHashSet();
        var independent = demo.Figures["ceased-in-year-independent-living"].Children;
        Assert.Equal((1339, 324, 54, 79, 62), (Of("ceased-in-year"), Of("ceased-in-year-returned-home"), Of("ceased-in-year-special-guardianship"), Of("ceased-in-year-adopted"), Of("ceased-in-year-other")));
        Assert.Equal(121, independent.Count(child => !unaccompanied.Contains(child)));
        Assert.Equal(699, independent.Count(unaccompanied.Contains) + Of("ceased-in-year-care-taken-over"));
    }

    [Fact]
    public void The_reviewing_service_has_29_full_time_posts_and_held_6_081_reviews_of_which_99_1_percent_in_time()
    {
        Assert.Equal(6081, Of("reviews-held"));
        Assert.Equal(99.1m, demo.Figures["reviews-on-time-per-review"].Value);
        Assert.Equal(2900, demo.Figures["caseload-per-officer"].Denominator);
        Assert.InRange(demo.Figures["caseload-per-officer"].Value!.Value, 62m, 67m);
        Assert.Equal((75, 120), (Of("late-notifications"), (int)demo.LastYear["late-notifications"].Numerator!.Value));
    }

    [Fact]
    public void The_published_tables_of_the_reviewing_service_are_met_to_the_tenth()
    {
        // t16: the officer's visits between reviews in the South and East, by quarter.
        Assert.Equal([61.9m, 61.6m, 66.5m, 65.1m], Enumerable.Range(1, 4).Select(quarter => demo.Figures[$"officer-visits-between-reviews-south-and-east-q{quarter}"].Value!.Value));

        // t17: of each participation code, the share of each age.
        foreach (var (code, shares) in new (string, decimal?[])[] { ("PN1", [5.9m, 37.8m, 56.4m]), ("PN2", [28.3m, 30.2m, 41.5m]), ("PN3", [0.0m, 100.0m, 0.0m]), ("PN5", [34.4m, 45.7m, 19.9m]), ("PN6", [39.7m, 42.3m, 18.0m]) })
        {
            Assert.Equal(shares, new[] { "5-9", "10-15", "16-plus" }.Select(band => demo.Figures[$"participation-by-age-{code}-{band}"].Value));
        }

        // t18, t19.
        Assert.Equal((96.3m, 4.0m, 11.3m), (Value("participation-rate-5"), Value("reviews-chaired-full"), Value("reviews-chaired-part")));
        Assert.Equal((84, 277, 24), (Of("feedback-returns-care-leaver"), Of("feedback-returns-carer"), Of("feedback-returns-parent")));
        Assert.Equal((30L, 3L, 0L), (demo.LastYear["feedback-returns-care-leaver"].Numerator, demo.LastYear["feedback-returns-carer"].Numerator, demo.LastYear["feedback-returns-parent"].Numerator));

        // t21, t22, and the year before.
        Assert.Equal((3760, 1373, 293, 5426L), (Of("care-plan-grades-good"), Of("care-plan-grades-improve"), Of("care-plan-grades-inadequate"), demo.Figures["care-plan-grades-good"].Denominator));
        Assert.Equal((69.3m, 25.3m, 5.4m), (Value("care-plan-grades-good"), Value("care-plan-grades-improve"), Value("care-plan-grades-inadequate")));
        Assert.Equal((61.8m, 26.6m, 11.6m), (Before("care-plan-grades-good"), Before("care-plan-grades-improve"), Before("care-plan-grades-inadequate")));
        Assert.Equal((87.4m, 84.2m, 89.0m, 81.3m), (Value("care-plan-shared"), Before("care-plan-shared"), Value("plan-in-timeframe"), Before("plan-in-timeframe")));
        Assert.Equal((1.8m, 8.4m), (Value("child-focused-practice-good") - Before("child-focused-practice-good"), Value("child-focused-practice-inadequate") - Before("child-focused-practice-inadequate")));

        // t23.
        Assert.Equal([41m, 78m, 15m, 83m, 61m, 56m], new[] { "happy-most-of-the-time", "sees-worker-right", "sees-worker-too-few", "knows-complaints", "knows-council", "knows-pledge" }.Select(group => Value($"what-children-say-{group}")));
    }

    [Fact]
    public void Of_532_disputes_631_issues_have_the_published_shares_but_for_the_four_that_no_whole_number_of_631_gives()
    {
        Assert.Equal((532, 631), (Of("disputes"), Of("dispute-issues")));
        (string Category, decimal[] Shares)[] published =
        [
            ("assessment", [1.6m, 0.5m, 0m]), ("care-plan", [21.7m, 8.2m, 2.7m]), ("permanence", [1.0m, 0.8m, 0m]), ("placement", [3.4m, 0.3m, 0.8m]), ("safety", [0.5m, 0.3m, 0m]), ("health", [1.0m, 0.3m, 0.3m]), ("education", [4.4m, 1.0m, 0m]),
            ("interests", [0.6m, 0.6m, 0m]), ("participation", [0m, 0m, 0m]), ("contact", [1.4m, 0.3m, 0m]), ("visits", [1.9m, 0.3m, 0m]), ("direct-work", [0m, 0.3m, 0m]), ("life-story", [1.6m, 1.6m, 0m]), ("later-life-letter", [0.3m, 0m, 0m]),
            ("contingency", [0.5m, 0.8m, 0m]), ("report-missing", [7.1m, 2.2m, 1.0m]), ("report-quality", [11.4m, 4.9m, 1.4m]), ("pledge", [0.3m, 0m, 0m]), ("other", [7.9m, 3.8m, 1.0m]),
        ];
        var differ = published.SelectMany(row => row.Shares.Select((share, i) => ($"{row.Category}-{i + 1}", share)))
            .Where(cell => decimal.Round(100m * Of($"dispute-issues-{cell.Item1}") / 631, 1, MidpointRounding.AwayFromZero) != cell.share).Select(cell => cell.Item1);
        Assert.Equal(["placement-1"], differ); // 21 of 631 are 3.3%, 22 are 3.5%: 3.4% is not to be had
        Assert.Equal([420, 166, 45, 0, 0], Enumerable.Range(1, 5).Select(level => published.Sum(row => Of($"dispute-issues-{row.Category}-{level}")))); // 66.6, 26.3 and 7.1%; printed 66.6, 26.2 and 7.2
    }

    [Theory]
    [InlineData("2017-07-21")]
    [InlineData("2017-03-31")]
    [InlineData("2016-11-15")]
    public void There_is_one_list_of_duties_and_every_reader_has_a_part_of_it(string day)
    {
        var county = demo.County.AsKnownAt(Day(day).ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc));
        var terms = Terms.Of(county, Day(day));
        var owed = OwedInCounty.Of(county, terms);
        var ofChildren = county.Everything.Where(record => record is ChildRecord or HouseholdRecord).SelectMany(child => child.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown).Select(duty => $"{child.Id}/{duty.Key}/{duty.By}")).Order().ToList();
        Assert.Equal(ofChildren, owed.All.Select(each => $"{each.Record.Id}/{each.Duty.Key}/{each.Duty.By}").Order());
        var held = county.Workers.SelectMany(worker => owed.Mine(Post.Other, "", worker.WorkerId))
            .Concat(owed.All.Where(each => each.Post == Post.TeamManager).Select(each => each.Who).Distinct().SelectMany(team => owed.Mine(Post.TeamManager, team, "")))
            .Concat(owed.Mine(Post.ReviewingManager, "", "")).Concat(owed.Mine(Post.Director, "", "")).Concat(owed.Mine(Post.FosteringManager, "", ""));
        Assert.Equal(owed.All.Length, held.Distinct().Count()); // every duty is on somebody's first page
        Assert.DoesNotContain(owed.All, each => each.Who.Length == 0 && each.Post is Post.SocialWorker or Post.TeamManager or Post.ReviewingOfficer or Post.SupervisingWorker); // no duty is nobody's

        // The figure of children whose reviews are in time turns on the same duties.
        var reading = new Reading(county, Domain.Time.ReportingYear.Of(Day(day)), terms);
        var late = reading.PartsOf(Performance.AllMeasures.Find("reviews-on-time-per-review")!).Where(part => part.Numerator == 0).Select(part => part.Child!.Id.Value).Distinct().Order().ToList();
        var same = county.Children.Where(child => child.Duties<ReviewClock>(terms).Any(duty => duty.DoneOn is { } on && reading.Year.Span.Covers(on) && duty.On(Day(day)) == DutyState.MetLate)).Select(child => child.Id.Value).Order().ToList();
        Assert.Equal(same, late);
    }

    [Fact]
    public void From_month_to_month_no_duty_is_lost_and_none_is_doubled()
    {
        Dictionary<(SubjectId, string), Duty>? before = null;
        for (var month = Day("2016-04-30"); month <= DemoCounty.Today; month = month.AddDays(1).AddMonths(1).AddDays(-1))
        {
            var county = demo.County.AsKnownAt(month.ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc));
            var terms = Terms.Of(county, month);
            var now = new Dictionary<(SubjectId, string), Duty>();
            foreach (var (child, duty) in county.Children.AsParallel().SelectMany(child => child.AllDuties(terms).Select(duty => (child, duty))))
            {
                Assert.True(now.TryAdd((child.Id, duty.Key), duty), $"{month}: {duty.Key} of {child.ChildId} stands twice: {duty.Why}");
            }

            foreach (var (key, duty) in before ?? [])
            {
                // What was asked again because it had not been done goes where it turns out, by what was recorded late, that it had been.
                var wasDone = duty.Turn > 0 && duty.Why.EndsWith("and not done", StringComparison.Ordinal) && now.Any(each => each.Key.Item1 == key.Item1 && each.Value.Clock == duty.Clock && each.Value.DoneOn is not null && each.Value.Because[0].FactId == duty.Because[0].FactId && each.Value.Turn < duty.Turn);
                Assert.True(!duty.IsOpen || wasDone || now.ContainsKey(key), $"{month}: {duty.What} ({duty.Why}) of {key.Item1} was open a month ago and is nowhere now");
            }

            before = now;
        }

        Assert.True(before!.Count > 200_000);
    }

    /// <summary>A measure that was renamed would leave a hole in a sentence and an empty table.</summary>
    [Fact]
    public void Every_sentence_and_every_table_of_the_officers_annual_report_has_its_figures()
    {
        var parts = Performance.Reports.IroAnnualReport.Of([.. demo.Figures.Values], [.. demo.Figures.Values]);
        Assert.DoesNotContain(parts.SelectMany(part => part.Text), piece => piece.Words is "not known" or "not comparable");
        Assert.All(parts.SelectMany(part => part.Tables), table => Assert.True(table.Rows.Length > 0 && table.Rows.All(row => row.This is not null), table.Title));
    }

    [Fact]
    public void Every_share_is_within_what_a_county_could_be_and_nothing_impossible_is_in_it()
    {
        var found = Plausibility.Of(demo.County, DemoCounty.Today);
        Assert.True(found.Length > 45);
        Assert.Equal([], found.Where(each => !each.Holds).Select(each => $"{each.What}: {each.Value}, not {each.Allowed}"));
    }

    [Fact]
    public void It_is_the_same_each_time_it_is_built()
    {
        string Fingerprint() => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', DemoCounty.Tell().SelectMany(family => family).Take(20_000).Select(told => $"{told.At:O} {told.Change} {told.Act}")))));
        Assert.Equal(Fingerprint(), Fingerprint());
        Assert.Equal(DemoCounty.Code, demo.County.Council.Facts<Domain.Governance.Authority>()[0].Fact.Code);
    }

    [Fact]
    public void As_known_years_ago_is_real_and_differs_from_what_is_known_now()
    {
        var then = demo.County.AsKnownAt(new DateTime(2015, 3, 31, 23, 0, 0, DateTimeKind.Utc));
        var now = demo.County.Children.Count(child => child.IsLookedAfterOn(Day("2015-03-31")));
        Assert.InRange(then.Children.Count(child => child.IsLookedAfterOn(Day("2015-03-31"))), 400, now + 20);
        Assert.All(then.Children, child => Assert.True(child.Entries[^1].Signature.At < new DateTime(2015, 4, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Contains(demo.County.Children, child => child.Heads.Any(head => head.Did == Did.Corrected));
    }

    /// <summary>A chronology goes to courts and parents: nobody stands in it by the id with which they sign in.</summary>
    [Fact]
    public void What_a_chronology_takes_from_the_record_names_nobody_by_a_sign_in_id() =>
        Assert.Empty((from child in demo.County.Children.OrderBy(child => child.ChildId).Where((_, i) => i % 10 == 0)
                      from head in child.Heads
                      where head.IsLive && Domain.Papers.ToldInChronology.Of(head, child, demo.County, DemoCounty.Today) is { } told && System.Text.RegularExpressions.Regex.IsMatch(told, @"\b(w|m|iro|rm|p|ed|a|ad|d|r)-\d{2,3}\b")
                      select head.Kind.Name).Distinct());

    [Fact]
    public void Nobody_lives_at_a_real_postcode() =>
        Assert.All(demo.County.Children.SelectMany(child => child.Facts<Placement>()), placement => Assert.Matches("^(QX[0-9]|$)", placement.Fact.Postcode));

    [Fact]
    public void Every_episode_of_the_county_comes_back_the_same_after_being_split()
    {
        var asReturned = demo.County.Children.Sum(child => SplitEpisodes.Of(child.Episodes).AsReturned.Length);
        Assert.Equal(0, asReturned);
    }

    [Fact]
    public void One_stored_sample_of_every_kind_and_shape_ever_released_can_still_be_read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "shapes.txt");
        var samples = File.ReadAllLines(file).Select(line => line.Split('\t')).ToList();
        foreach (var sample in samples)
        {
            Assert.NotNull(FactJson.Read(sample[0], int.Parse(sample[1]), System.Text.Encoding.UTF8.GetBytes(sample[2])).Fact!.InWords);
        }

        var missing = FactJson.Kinds.Values.Where(kind => !samples.Exists(sample => sample[0] == kind.Name && sample[1] == kind.Shape.ToString())).Select(kind => kind.Name).ToList();
        Assert.True(missing.Count == 0, $"Add a stored sample to shapes.txt for: {string.Join(", ", missing)}");
    }

    [Fact]
    public void A_fact_is_stored_as_what_was_said_and_nothing_worked_out_from_it_and_an_entry_that_held_more_reads_the_same()
    {
        var samples = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "shapes.txt")).Select(line => line.Split('\t')).ToList();
        Assert.Contains(samples, sample => sample[2].Contains("\"inWords\"", StringComparison.Ordinal)); // entries once held their words, and still may
        Assert.All(samples, sample =>
        {
            var old = FactJson.Read(sample[0], int.Parse(sample[1]), System.Text.Encoding.UTF8.GetBytes(sample[2])).Fact!;
            var kind = FactJson.Kinds[sample[0]];
            var written = FactJson.Write(Statement.Say(Id(1), old));
            Assert.Equal(old.InWords, FactJson.Read(kind.Name, kind.Shape, written).Fact!.InWords);
            Assert.Equal(written, FactJson.Write(Statement.Say(Id(1), FactJson.Read(kind.Name, kind.Shape, written).Fact!)));

            var said = kind.Type.GetProperties().Where(property => property.SetMethod is not null).Select(property => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            using var body = System.Text.Json.JsonDocument.Parse(written);
            Assert.Empty(body.RootElement.GetProperty("fact").EnumerateObject().Select(part => part.Name).Except(said));
        });
    }

    private decimal Value(string key) => demo.Figures[key].Value!.Value;

    private decimal Before(string key) => demo.LastYear[key].Value!.Value;

    private int Of(string key) => (int)demo.Figures[key].Numerator!.Value;
}
