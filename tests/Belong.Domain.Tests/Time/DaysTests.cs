using Belong.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Belong.Domain.Tests.Time;

public class DaysTests
{
    [Theory]
    [InlineData("2016-11-30", 3, "2017-02-28")]
    [InlineData("2016-08-31", 6, "2017-02-28")]
    [InlineData("2016-02-29", 6, "2016-08-29")]
    [InlineData("2017-01-31", 3, "2017-04-30")]
    public void Months_are_added_by_the_corresponding_day_and_cut_at_the_months_end(string from, int months, string due) =>
        Assert.Equal(Day(due), Day(from).AddMonths(months));

    [Theory]
    [InlineData("2012-02-29", "2017-02-28", 4)] // born on 29 February: five on 1 March
    [InlineData("2012-02-29", "2017-03-01", 5)]
    [InlineData("2012-02-29", "2016-02-29", 4)]
    [InlineData("2012-05-06", "2017-05-05", 4)]
    [InlineData("2012-05-06", "2017-05-06", 5)]
    public void An_age_is_attained_at_the_start_of_the_birthday(string born, string day, int age) =>
        Assert.Equal(age, Age.On(Day(born), Day(day)));

    [Fact]
    public void A_reporting_year_runs_from_1_April_to_31_March_and_its_quarters_fill_it()
    {
        var year = new ReportingYear(2027);
        Assert.Equal("2026-27", year.ToString());
        Assert.Equal(new DateSpan(Day("2026-04-01"), Day("2027-03-31")), year.Span);
        Assert.Equal(new DateSpan(Day("2027-01-01"), Day("2027-03-31")), year.Quarter(4));
        Assert.Equal(365, Enumerable.Range(1, 4).Sum(quarter => year.Quarter(quarter).Days));
        Assert.Equal(new ReportingYear(2017), ReportingYear.Of(Day("2017-03-31")));
        Assert.Equal(new ReportingYear(2018), ReportingYear.Of(Day("2017-04-01")));
    }

    [Fact]
    public void A_span_includes_both_ends_and_is_never_empty()
    {
        var span = new DateSpan(Day("2017-03-01"), Day("2017-03-03"));
        Assert.Equal(3, span.Days);
        Assert.True(span.Covers(Day("2017-03-01")) && span.Covers(Day("2017-03-03")));
        Assert.Null(span.Within(new DateSpan(Day("2017-03-04"))));
        Assert.True(span.Touches(new DateSpan(Day("2017-03-03"))));
        Assert.False(span.Overlaps(new DateSpan(Day("2017-03-03"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(Day("2017-03-02"), Day("2017-03-01")));
    }

    [Fact]
    public void Whatever_is_said_stretches_of_a_timeline_never_share_more_than_the_day_of_a_move() =>
        Prop.ForAll(
            Gen.Choose(0, 400).Two().Select(pair => Gen.Constant(pair)).SelectMany(pair => pair).ListOf().ToArbitrary(),
            said =>
            {
                var spans = said.Select(pair => new DateSpan(Day("2016-01-01").AddDays(pair.Item1), pair.Item2 > 350 ? null : Day("2016-01-01").AddDays(pair.Item1 + (pair.Item2 % 60)))).ToList();
                var timeline = Timeline<DateSpan>.Read(spans, span => span);
                return timeline.Stretches.Zip(timeline.Stretches.Skip(1)).All(pair => pair.First.Span.Last <= pair.Second.Span.From)
                    && spans.Count == timeline.Stretches.Select(stretch => stretch.Value).Concat(timeline.Contradictions.Select(each => each.Yielded)).Distinct().Count() + (spans.Count - spans.Distinct().Count());
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void On_the_day_of_a_move_the_timeline_answers_the_new_and_touching_both()
    {
        var timeline = Timeline<DateSpan>.Read([new(Day("2017-01-01"), Day("2017-02-01")), new(Day("2017-02-01"))], span => span);
        Assert.Equal(Day("2017-02-01"), timeline.On(Day("2017-02-01"))!.Value.Span.From);
        Assert.Equal(2, timeline.Touching(DateSpan.On(Day("2017-02-01"))).Count());
        Assert.Empty(timeline.Contradictions);
    }
}
