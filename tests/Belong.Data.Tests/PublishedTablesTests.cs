using Belong.Data.Demo;
using Belong.Data.Papers;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;

namespace Belong.Data.Tests;

/// <summary>The printed tables that the modules here can make, cell by cell, and the papers of July 2017. What was printed wrong is named with what is right.</summary>
[Collection(AtTheDemoCounty.Name)]
public class PublishedTablesTests(TheDemoCounty demo)
{
    private PanelRecord Panel => (PanelRecord)demo.County.Find(Boards.Panel)!;

    private Entry<PanelMeeting> July => Panel.Meeting(Boards.July)!;

    /// <summary>Orders granted of all that left care, unaccompanied children left out: four years.</summary>
    [Theory]
    [InlineData(2014, 145, 787, 18.4)]
    [InlineData(2015, 181, 731, 24.8)]
    [InlineData(2016, 108, 707, 15.3)]
    [InlineData(2017, 80, 640, 12.5)] // 641 leavers are printed; the table of reasons has 1,339 less 699, which is 640
    public void Adoption_orders_and_leavers_of_four_years(int year, int orders, int leavers, double share)
    {
        var reading = Read(year);
        var left = Of("share-adopted-excluding-uasc", reading);
        Assert.Equal((orders, leavers), (Of("adoption-orders-granted", reading).Numerator, left.Denominator));
        Assert.Equal((decimal)share, decimal.Round(100m * orders / leavers, 1, MidpointRounding.AwayFromZero));
        Assert.Equal(year == 2017 ? 79 : orders, left.Numerator); // of 2017 one order ended care only in the next year
    }

    [Fact]
    public void Two_adoption_figures_stand_side_by_side_and_each_says_why_it_differs()
    {
        var reading = Read(2017);
        var (orders, leavers) = (Of("adoption-orders-granted", reading), Of("adopted-in-year", reading));
        Assert.Equal((80L, 79L), (orders.Numerator, leavers.Numerator));
        var one = Assert.Single(WhatChanged.Between(leavers, orders).In);
        Assert.Contains("30 March 2017", one.Now!.Why, StringComparison.Ordinal);
        Assert.Equal(orders.Measure.Event, leavers.Measure.Event);
        Assert.NotEqual(orders.Measure.Differs, leavers.Measure.Differs);
        Assert.Equal((12.3m, 5.9m), (Of("share-adopted-excluding-uasc", reading).Value, Of("share-adopted", reading).Value)); // 79 of 640, 79 of 1,339
    }

    [Fact]
    public void Youth_justice_works_with_43_children_in_care_37_on_community_sentences_5_in_custody_1_on_remand_6_of_minority_ethnic_origin()
    {
        var reading = Read(2017);
        var measure = AllMeasures.Find("open-to-youth-justice")!;
        Assert.Equal([43L, 37L, 5L, 1L, 0L, 0L], Figures.Of(measure, reading).Select(figure => figure.Numerator!.Value));
        Assert.Equal(6, Figures.By(measure, Breakdown.Ethnicity, reading).Where(figure => figure.Group is not ("white" or "not-known")).Sum(figure => figure.Numerator));
        var others = demo.County.Council.Facts<FigureOfOthers>().Where(each => each.Fact is { Area: FigureOfOthers.Service, Period: "2017" }).ToDictionary(each => each.Fact.Measure, each => each.Fact);
        Assert.Equal(246m, others["youth-justice-caseload"].Value);

        // Printed 0.25%, 5.6% and 15.8%: the right shares of 246 are these.
        Assert.Equal([17.5m, 2.4m, 5.7m, 15.9m], new[] { 43m, others["children-with-a-protection-plan-in-the-youth-justice-caseload"].Value, others["care-leavers-over-18-in-the-youth-justice-caseload"].Value, others["minority-ethnic-young-people-in-the-youth-justice-caseload"].Value }.Select(value => decimal.Round(100m * value / 246, 1, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void Moves_by_age_are_met_cell_by_cell_by_the_measure_itself()
    {
        var parts = Of("moves-3-plus", Read(2017)).Parts.Select(part => (Age: int.Parse(Breakdown.SingleAge.GroupOf(part.Child!, Read(2017)), System.Globalization.CultureInfo.InvariantCulture), Moves: int.Parse(part.Group!, System.Globalization.CultureInfo.InvariantCulture))).GroupBy(cell => cell).ToDictionary(cell => cell.Key, cell => cell.Count());
        Assert.Equal(Published.MovesByAge.SelectMany((row, age) => row.Select(cell => ((Age: age, cell.Moves), cell.Children))).ToDictionary().OrderBy(cell => cell.Key), parts.OrderBy(cell => cell.Key));
    }

    [Fact]
    public void England_and_the_region_stand_beside_the_countys_share_of_leavers_adopted() => Assert.Equal(
        [13m, 14m, 17m, 17m, 15m, 11m, 14m, 17m, 18m, 14m],
        new[] { FigureOfOthers.England, FigureOfOthers.Region }.SelectMany(area => Enumerable.Range(2012, 5).Select(year => Judged.BenchmarksOf("share-adopted", new ReportingYear(year), demo.County).Single(each => each.Fact.Area == area).Fact.Value)));

    [Fact]
    public void The_pack_of_July_has_twelve_items_was_published_in_time_and_its_pages_run_through()
    {
        var due = Panel.Duties<AgendaClock>(Terms.Of(demo.County, DemoCounty.Today)).Single(each => each.About!.FactId == Boards.July);
        Assert.Equal((new DateOnly(2017, 7, 13), new DateOnly(2017, 7, 13), DutyState.MetOnTime), (due.By!.Value, due.DoneOn!.Value, due.On(DemoCounty.Today)));
        var pack = Pack(_ => true);
        Assert.Equal(12, pack.Items.Length);
        Assert.Equal([.. Enumerable.Range(1, pack.Pages.Length - 1).Select(page => $"{page}"), PanelPack.Back], pack.Pages.Select(page => page.Label));
        Assert.Equal(18, Panel.Facts<Attendance>().Count(each => each.Fact.Meeting == Boards.June && each.Fact.How is "present" or "substitute"));
        Assert.Equal(13, Panel.MinutesOf(Boards.June).Count());
        Assert.Equal(5, Panel.Facts<PanelAction>().Length);
        Assert.True(demo.County.Panels.Length >= 35);
        Assert.Equal(5, pack.Items[4].Item.Fact.Words.Split('\n').Length); // the verbal update's five topics
    }

    [Fact]
    public void Every_figure_of_the_pack_opens_to_what_it_is_made_of()
    {
        var papers = Pack(_ => true).Pages.Select(page => page.Paper).OfType<FrozenPaper>().Distinct().ToList();
        Assert.Equal(3, papers.Count);
        var readings = new Dictionary<string, Reading>();
        foreach (var figure in papers.SelectMany(paper => paper.Figures).DistinctBy(figure => figure.Id))
        {
            Assert.NotNull(figure.Address);
            var query = figure.Address.Split('?')[1].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]));
            var measure = AllMeasures.Find(figure.Address.Split('?')[0].Split('/')[^1])!;
            var reading = readings.TryGetValue(query["period"], out var read) ? read : readings[query["period"]] = new Reading(demo.County, Period.Parse(query["period"])!.Value, Terms.Of(demo.County, DemoCounty.Today));
            var of = Scope.Parse(query.GetValueOrDefault("of"));
            var opened = (query.TryGetValue("by", out var by) ? Figures.By(measure, Breakdown.All.Single(each => each.Code == by), reading, of) : Figures.Of(measure, reading, of)).Where(each => figure.Key.Split($"-{PaperFigure.Together}:") is [_, var together] ? together.Split('+').Contains(each.Group) : each.Group == query.GetValueOrDefault("group")).ToList();
            Assert.True(opened.Count == 1 || (opened.Count > 1 && figure.Numerator == opened.Sum(each => each.Numerator)) || figure.Numerator is 0 or null, $"{figure.Id}: {figure.Numerator} of {string.Join(", ", opened.Select(each => $"{each.Group} {each.Numerator}"))}");
        }
    }

    [Fact]
    public void The_three_reports_worked_out_again_as_known_then_are_the_same_to_the_byte()
    {
        var papers = new ReportPaper((county, period, terms) => new Reading(county, period, terms));
        foreach (var report in demo.County.Reports)
        {
            var version = report.Versions.Single().Fact;
            var again = papers.Freeze(demo.Files, demo.County.AsKnownAt(version.KnownAt), report.Id, version.KnownAt, version.On).Bytes();
            Assert.Equal(version.Digest, FrozenPaper.Digest(again));
            Assert.Equal(demo.Files.Find(report.Id, version.File)!.Value.Bytes, again);
            Assert.Equal(again, FrozenPaper.Read(again).Bytes());
        }
    }

    [Fact]
    public void What_everybody_reads_of_the_pack_has_no_exempt_item_no_id_and_no_number_from_1_to_5()
    {
        var open = Pack(item => PanelAccess.MaySee(Panel, July, item, "", serves: false, DemoCounty.Today));
        Assert.Equal(11, open.Items.Length);
        Assert.DoesNotContain(open.Items, listed => listed.Item.Fact.Exempt);
        var figures = open.Pages.Select(page => page.Paper).OfType<FrozenPaper>().Distinct().SelectMany(paper => paper.Figures).ToList();
        Assert.All(figures, figure => Assert.Empty(figure.Parts));
        Assert.All(figures.Where(figure => figure.Unit == Unit.Count && !figure.IsHidden), figure => Assert.False(figure.Numerator is >= 1 and <= 5, figure.Id));
        Assert.Contains(figures, figure => figure.IsHidden);
    }

    [Fact]
    public void The_fostering_plans_of_two_years_show_what_slipped_was_raised_and_disappeared()
    {
        var (before, now) = ((BusinessPlanRecord)demo.County.Find(BusinessPlans.Plan2016)!, (BusinessPlanRecord)demo.County.Find(BusinessPlans.Plan2017)!);
        Assert.Equal((11, 22, 26), (now.Facts<PlanTarget>().Length, before.Facts<PlanObjective>().Length, now.Facts<PlanObjective>().Length));
        var changes = ComparePlans.Of(before, now);
        Assert.Contains(changes, change => change.Became == Became.Raised && change.Why.Contains("150 became 200", StringComparison.Ordinal));
        Assert.Contains(changes, change => change.Became == Became.Slipped && change.Before!.Fact.Number == "6.3");
        Assert.Contains(changes, change => change.Became == Became.DoneAndAgain && change.Before!.Fact.Number == "9.1");
        Assert.Superset(new HashSet<string> { "3.3", "6.1", "6.2" }, changes.Where(change => change.Became == Became.Disappeared).Select(change => change.Before!.Fact.Number).ToHashSet());
    }

    private PanelPack Pack(Func<Entry<AgendaItem>, bool> may) => PanelPack.Of(demo.Files, demo.County, demo.County, Panel, July, may);

    private Reading Read(int year) => new(demo.County, new ReportingYear(year), Terms.Of(demo.County, DemoCounty.Today));

    private static Figure Of(string code, Reading reading) => Figures.Of(AllMeasures.Find(code)!, reading).First();
}
