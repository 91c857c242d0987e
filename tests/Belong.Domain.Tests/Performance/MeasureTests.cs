using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Scorecards;

namespace Belong.Domain.Tests.Performance;

public class MeasureTests
{
    [Fact]
    public void Every_measure_says_of_whom_it_is_on_what_base_how_it_treats_unaccompanied_children_and_where_it_is_from()
    {
        Assert.All(AllMeasures.All, measure =>
        {
            Assert.True(measure.Cohort.Length > 10 && measure.Base.Length > 5 && measure.Definition.Length > 30 && measure.Source.Length > 3 && measure.OrdinaryOwner.Length > 3, measure.Code);
            Assert.DoesNotContain("31 March", measure.Definition, StringComparison.Ordinal);
        });
        Assert.Equal(AllMeasures.All.Length, AllMeasures.All.Select(measure => measure.Code).Distinct().Count());
        Assert.Equal(AllMeasures.All.Length, AllMeasures.All.Select(measure => measure.Title).Distinct().Count());
    }

    [Fact]
    public void A_measure_that_turns_on_a_rule_is_not_told_for_days_before_the_rule_was_in_force()
    {
        var visits = AllMeasures.Find("visits-on-time")!;
        Assert.Equal("The measure is defined from 1 April 2011", visits.CannotBeTold(new Reading(County.Empty, new ReportingYear(2011), Terms.Of(County.Empty, Day("2017-07-21")))));
        Assert.Equal("Visits are not recorded", visits.CannotBeTold(new Reading(County.Empty, new ReportingYear(2012), Terms.Of(County.Empty, Day("2017-07-21")))));
    }

    [Fact]
    public void Measures_of_one_event_each_say_how_they_differ()
    {
        var events = AllMeasures.All.Where(measure => measure.Event is not null).GroupBy(measure => measure.Event).ToList();
        Assert.Contains(events, same => same.Key == "adoption" && same.Count() == 2);
        Assert.All(events.SelectMany(same => same), measure => Assert.True(measure.Differs.Length > 10, measure.Code));
        Assert.All(events.Where(same => same.Count() > 1), same => Assert.Equal(same.Count(), same.Select(measure => measure.Differs).Distinct().Count()));
    }

    [Fact]
    public void Every_scorecard_names_measures_and_groups_that_there_are() =>
        Assert.All(Scorecards.All.SelectMany(scorecard => scorecard.PartsFor(County.Empty)).SelectMany(part => part.Lines), line =>
        {
            var measure = AllMeasures.Find(line.Measure);
            Assert.True(measure is not null, line.Measure);
            Assert.True(line.Group is null ? !measure.OnlyGroups : measure.Groups.Contains(line.Group), $"{line.Measure} {line.Group}");
        });

    [Fact]
    public void A_month_counts_what_happened_in_it_and_what_stood_on_its_last_day()
    {
        var county = LookedAfterFrom("2017-02-10", until: "2017-03-20").County;
        Assert.Equal((1L, 0L, 1L), (Of(county, "cla-at-year-end", "2017-02"), Of(county, "cla-at-year-end", "2017-03"), Of(county, "started-in-year", "2017-02")));
        Assert.Equal((0L, 1L, 0L), (Of(county, "started-in-year", "2017-03"), Of(county, "ceased-in-year", "2017-03"), Of(county, "ceased-in-year", "2017-02")));
        Assert.Equal(1L, Of(county, "ceased-in-year", "2017-q4"));
        Assert.Equal((1L, 0L), (Of(county, "started-in-year", "2017-w06"), Of(county, "started-in-year", "2017-w07"))); // 10 February 2017 is the Friday of week 6
    }

    [Fact]
    public void What_is_asked_of_a_year_is_asked_of_the_twelve_months_to_a_months_end()
    {
        var books = LookedAfterFrom("2016-05-02");
        foreach (var day in new[] { "2016-06-01", "2016-11-01", "2017-05-15" })
        {
            books.Do(new MoveChild(Id(1)) { On = Day(day), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1", Home = $"home of {day}", Postcode = "AA1 1AA", Planned = true } }, day);
        }

        Assert.Equal((0L, 1L, 0L), (Of(books.County, "moves-3-plus", "2017"), Of(books.County, "moves-3-plus", "2017-05"), Of(books.County, "moves-3-plus", "2017-06")));
    }

    [Fact]
    public void A_teams_figures_are_the_countys_divided()
    {
        var books = LookedAfterFrom("2017-01-10");
        LookedAfterFrom("2017-01-11", id: Id(2), books: books);
        books.Do(new AllocateWorker(Id(1)) { From = Day("2017-01-10"), Worker = "w-1", Team = "North", Reason = "FCONTA" }, "2017-01-10");
        var reading = Reading(books.County, "2017-03");
        var measure = AllMeasures.Find("cla-at-year-end")!;
        Assert.Equal(1, Figures.Of(measure, reading, Scope.Of(Breakdown.Team, "North")).Single().Numerator);
        Assert.Equal(1, Figures.Of(measure, reading, Scope.Parse("team:not-recorded+sex:female")).Single().Numerator);
        Assert.Equal(2, Figures.By(measure, Breakdown.Team, reading).Sum(figure => figure.Numerator));
        Assert.Null(Scope.Parse("team"));
        Assert.Null(Scope.Parse("nothing:x"));
        Assert.Equal(Scope.Of(Breakdown.Team, "North"), Scope.Parse("team:North"));
    }

    [Fact]
    public void What_changed_names_who_came_in_and_who_went_out()
    {
        var books = LookedAfterFrom("2017-01-10", until: "2017-03-05");
        LookedAfterFrom("2017-03-11", id: Id(2), books: books);
        var measure = AllMeasures.Find("cla-at-year-end")!;
        var changed = WhatChanged.Between(Figures.Of(measure, Reading(books.County, "2017-02")).Single(), Figures.Of(measure, Reading(books.County, "2017-03")).Single());
        Assert.Equal(("+1 in, −1 out", Id(2), Id(1)), (changed.InWords, changed.In.Single().About, changed.Out.Single().About));
        Assert.True(WhatChanged.Between(Figures.Of(measure, Reading(books.County, "2017-03")).Single(), Figures.Of(measure, Reading(books.County, "2017-03")).Single()).IsNothing);
    }

    [Theory]
    [InlineData("reach", 95.0, 1.0, 96.0, 90.0, Polarity.HigherIsBetter, Against.Met)]
    [InlineData("reach", 95.0, 1.0, 94.0, 90.0, Polarity.HigherIsBetter, Against.Near)]
    [InlineData("reach", 95.0, 1.0, 93.9, 90.0, Polarity.HigherIsBetter, Against.Missed)]
    [InlineData("reach", 10.0, 0.0, 10.0, 12.0, Polarity.LowerIsBetter, Against.Met)]
    [InlineData("reach", 10.0, 2.0, 12.0, 12.0, Polarity.LowerIsBetter, Against.Near)]
    [InlineData("down", null, 5.0, 100.0, 101.0, Polarity.LowerIsBetter, Against.Met)]
    [InlineData("down", null, 5.0, 104.0, 101.0, Polarity.LowerIsBetter, Against.Near)]
    [InlineData("down", null, 0.0, 101.0, 101.0, Polarity.LowerIsBetter, Against.Near)]
    [InlineData("up", null, 0.0, 101.0, 102.0, Polarity.HigherIsBetter, Against.Missed)]
    [InlineData("steady", null, 2.0, 99.0, 101.0, Polarity.Neither, Against.Met)]
    [InlineData("steady", null, 2.0, 98.9, 101.0, Polarity.Neither, Against.Missed)]
    [InlineData("steady", null, 2.0, 110.0, 101.0, Polarity.HigherIsBetter, Against.Met)]
    [InlineData("steady", null, 2.0, 98.9, 101.0, Polarity.HigherIsBetter, Against.Missed)]
    [InlineData("steady", null, 2.0, 90.0, 101.0, Polarity.LowerIsBetter, Against.Met)]
    [InlineData("steady", null, 2.0, 103.1, 101.0, Polarity.LowerIsBetter, Against.Missed)]
    [InlineData("steady", null, 2.0, 103.1, 101.0, Polarity.Neither, Against.Missed)]
    [InlineData("down", null, 2.0, 98.9, null, Polarity.LowerIsBetter, Against.NotKnown)]
    public void A_figure_meets_its_target_is_near_it_or_misses_it(string direction, double? value, double tolerance, double now, double? lastYear, Polarity polarity, Against expected) =>
        Assert.Equal(expected, Judged.Of((decimal)now, (decimal?)lastYear, new MeasureTarget { Direction = direction, Value = (decimal?)value, Tolerance = (decimal)tolerance }, polarity));

    [Fact]
    public void A_period_that_is_not_over_is_not_judged()
    {
        var books = LookedAfterFrom("2016-06-10").Do(new SetTarget("placements-3-plus") { Year = 2018, Direction = "reach", Value = "10", Source = "Plan" }, "2017-07-01");
        Judged On(string today)
        {
            var reading = new Reading(books.County, new ReportingYear(2018), Terms.Of(books.County, Day(today)));
            return new(Figures.Of(AllMeasures.Find("placements-3-plus")!, reading).Single(), null, null, Judged.TargetOf("placements-3-plus", reading.Period, books.County), []) { IsOver = reading.IsOver };
        }

        var judged = On("2018-03-31");
        Assert.Equal(Against.Met, On("2018-04-01").Against);
        Assert.Equal((Against.TooEarly, "The period is not over: it is judged when it is"), (judged.Against, judged.Why));
    }

    [Fact]
    public void A_year_is_provisional_until_it_is_over_and_its_return_is_signed()
    {
        var county = LookedAfterFrom("2017-01-10").County;
        Assert.True(Reading(county, "2017").IsProvisional);
        Assert.False(Reading(county, "2017-03").IsProvisional);
        Assert.True(new Reading(county, Period.Parse("2017-03")!.Value, Terms.Of(county, Day("2017-03-31"))).IsProvisional);
    }

    [Fact]
    public void A_target_an_owner_a_comment_and_a_figure_of_others_refuse_what_makes_no_sense_and_keep_what_was_before()
    {
        var books = new Books();
        Assert.Equal(["Year", "Direction", "Source"], books.Try(new SetTarget("x") { Direction = "sideways" }, "2017-07-01").Problems.Select(problem => problem.Field).Distinct());
        Assert.Equal(["Value"], books.Try(new SetTarget("x") { Year = 2018, Direction = "reach", Value = "-3", Source = "Plan" }, "2017-07-01").Problems.Select(problem => problem.Field));
        books.Do(new SetTarget("x") { Year = 2018, Direction = "reach", Value = "95%", Tolerance = "0.5", Source = "Plan" }, "2017-07-01").Do(new SetTarget("x") { Year = 2018, Direction = "reach", Value = "96", Source = "Plan" }, "2017-07-02");
        Assert.Equal(96m, books.County.Council.Facts<MeasureTarget>().Single().Fact.Value);
        Assert.Equal(2, books.County.Council.Entries.OfType<Entry<MeasureTarget>>().Count());
        Assert.True(books.Try(new SetTarget("x") { Year = 2018, Direction = "reach", Value = "96", Source = "Plan" }, "2017-07-03").Refused);
        Assert.Equal(["Area", "Period", "Value", "Source", "ExtractedOn"], books.Try(new TakeFigure("x") { Value = "much" }, "2017-07-01").Problems.Select(problem => problem.Field));
        Assert.Equal(["ExtractedOn"], books.Try(new TakeFigure("x") { Area = "england", Period = "2017", Value = "14%", Source = "The Department", ExtractedOn = Day("2017-07-02") }, "2017-07-01").Problems.Select(problem => problem.Field));
        Assert.True(books.Try(new CommentOnMeasure("x", "someday") { Words = "Why" }, "2017-07-01").Refused);
    }

    [Fact]
    public void After_any_change_figures_read_on_what_was_known_equal_those_worked_out_from_nothing()
    {
        var random = new Random(7);
        var books = LookedAfterFrom("2016-06-10");
        for (var i = 2; i <= 12; i++)
        {
            LookedAfterFrom($"2016-0{5 + (i % 4)}-1{i % 10}", id: Id(i), books: books);
        }

        var before = Reading(books.County, "2017");
        _ = Figures.All(before).Count();
        for (var day = Day("2016-10-01"); day < Day("2017-03-31"); day = day.AddDays(random.Next(3, 9)))
        {
            var (on, child) = (day.ToString("yyyy-MM-dd"), Id(random.Next(1, 13)));
            _ = random.Next(6) switch
            {
                0 => books.Try(new RecordReview(child) { HeldOn = day, Participation = "PN1" }, on),
                1 => books.Try(new MoveChild(child) { On = day, Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR1", Home = $"home of {on}", Postcode = "AA1 1AA", Planned = true } }, on),
                2 => books.Try(new StopLookingAfter(child) { On = day, Reason = "E4A" }, on),
                3 => books.Try(new RecordFact(child) { Said = new DentalCheck { On = day } }, on),
                4 => books.Try(new ReportMissing(child) { From = day }, on),
                _ => books.Try(new SetTarget("x") { Year = 2018, Direction = "reach", Value = $"{random.Next(90)}", Source = "Plan" }, on),
            };
            var now = new Reading(books.County, new ReportingYear(2017), Terms.Of(books.County, Day("2017-07-21")), known: before.ByRecord);
            Assert.Equal(Words(Figures.All(Reading(books.County, "2017"))), Words(Figures.All(now)));
            before = now;
        }

        static IEnumerable<string> Words(IEnumerable<Figure> figures) =>
            figures.Select(figure => $"{figure.Key} {Print.Of(figure)} {figure.Numerator}/{figure.Denominator} {string.Join(';', figure.Parts.Select(part => $"{part.About.Id} {part.Why} {part.NotKnown}"))}");
    }

    [Fact]
    public void A_child_whose_record_did_not_change_is_not_read_again()
    {
        var books = LookedAfterFrom("2016-06-10");
        LookedAfterFrom("2016-06-11", id: Id(2), books: books);
        var measure = AllMeasures.Find("cla-at-year-end")!;
        books.Do(new RecordFact(Id(1)) { Said = new DentalCheck { On = Day("2017-01-01") } }, "2017-01-01"); // the first of its topic changes what is recorded here
        var before = Reading(books.County, "2017");
        var first = before.PartsOf(measure);
        books.Do(new RecordFact(Id(1)) { Said = new DentalCheck { On = Day("2017-03-01") } }, "2017-03-01");
        var after = new Reading(books.County, new ReportingYear(2017), Terms.Of(books.County, Day("2017-07-21")), known: before.ByRecord);
        var now = after.PartsOf(measure);
        Assert.Equal((2, 2), (before.ByRecord.Count, after.ByRecord.Count));
        Assert.Same(first.Single(part => part.About.Id == Id(2)), now.Single(part => part.About.Id == Id(2)));
        Assert.NotSame(first.Single(part => part.About.Id == Id(1)), now.Single(part => part.About.Id == Id(1)));

        // Another day is another reading.
        var tomorrow = new Reading(books.County, new ReportingYear(2017), Terms.Of(books.County, Day("2017-07-22")), known: before.ByRecord).PartsOf(measure);
        Assert.NotSame(first.Single(part => part.About.Id == Id(2)), tomorrow.Single(part => part.About.Id == Id(2)));
    }

    private static long Of(County county, string code, string period) => Figures.Of(AllMeasures.Find(code)!, Reading(county, period)).First().Numerator!.Value;

    private static Reading Reading(County county, string period) => new(county, Period.Parse(period)!.Value, Terms.Of(county, Day("2017-07-21")));
}
