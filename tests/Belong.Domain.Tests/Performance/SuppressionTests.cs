using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>Small numbers are hidden, and nobody who knows the rule and everything that is printed can work one out.</summary>
public class SuppressionTests
{
    private const int Least = 5;
    private static readonly Measure Children = AllMeasures.Find("cla-at-year-end")!;
    private static readonly Measure Share = AllMeasures.Find("placements-3-plus")!;

    [Fact]
    public void A_row_of_4_12_and_9_with_its_total_25_is_printed_as_c_12_c_25() =>
        Assert.Equal(["25", "c", "12", "c"], Shown([25, 4, 12, 9]));

    [Fact]
    public void Nought_stays_and_six_stays_and_one_to_five_do_not() =>
        Assert.Equal(["40", "0", "c", "c", "6", "25"], Shown([40, 0, 4, 5, 6, 25]));

    [Fact]
    public void Two_hidden_ones_that_together_are_two_would_be_told_so_a_third_is_hidden() =>
        Assert.Equal(["22", "c", "c", "c"], Shown([22, 1, 1, 20]));

    [Fact]
    public void Two_hidden_ones_that_together_are_four_would_tell_of_four_children_so_a_third_is_hidden() =>
        Assert.Equal(["25", "c", "c", "c", "11"], Shown([25, 1, 3, 10, 11]));

    [Fact]
    public void Shares_of_all_and_of_boys_tell_of_the_girls_too()
    {
        // 30 of 60 in all and 15 of 40 boys: 15 of the 20 girls, all but five.
        var boys = Of(Share, (Breakdown.Sex, "boys"), 0, 15, 40);
        var girls = Of(Share, null, 40, 15, 20).Figure!.Parts;
        var all = boys with { Key = Share.Code, Figure = boys.Figure! with { Group = null, Breakdown = null, Numerator = 30, Denominator = 60, Parts = [.. boys.Parts, .. girls] }, Numerator = 30, Denominator = 60 };
        Assert.NotEmpty(Suppression.Of([all, boys], Least));
    }

    [Fact]
    public void A_total_of_all_small_groups_is_hidden_too() => Assert.Equal(["c", "c", "c"], Shown([4, 2, 2]));

    [Fact]
    public void A_share_with_few_above_the_line_few_below_it_or_few_between_is_hidden()
    {
        Assert.True(Hidden(Shares(3, 50)));
        Assert.True(Hidden(Shares(48, 50)));
        Assert.True(Hidden(Shares(2, 4)));
        Assert.False(Hidden(Shares(0, 50)));
        Assert.False(Hidden(Shares(20, 50)));
        Assert.False(Hidden(Shares(50, 50)));
    }

    [Fact]
    public void Where_one_figure_counts_all_the_children_of_another_and_three_more_one_of_them_is_hidden()
    {
        var all = Of(Children, null, 0, 100);
        var most = Of(AllMeasures.Find("long-term-fostering")!, null, 0, 97, 100);
        var others = Of(AllMeasures.Find("cla-at-year-end-uasc")!, null, 0, 97);
        Assert.Contains(1, Suppression.Of([all, others], Least));
        Assert.Contains(1, Suppression.Of([all, most], Least));
    }

    [Fact]
    public void Seventy_nine_adopted_and_eighty_orders_stand_side_by_side_since_only_their_definitions_differ()
    {
        var adopted = Of(AllMeasures.Find("adopted-in-year")!, null, 0, 79);
        var orders = Of(AllMeasures.Find("adoption-orders-granted")!, null, 0, 80);
        Assert.Empty(Suppression.Of([adopted, orders], Least));

        // Not so of one group, of one team, or of two periods: what lies between those may say who.
        (Breakdown, string)? boys = (Breakdown.Sex, "boys");
        Assert.Equal([0], Suppression.Of([Of(adopted.Figure!.Measure, boys, 0, 79), Of(orders.Figure!.Measure, boys, 0, 80)], Least));
        Assert.Equal([0], Suppression.Of([adopted with { Of = "team:A" }, orders with { Of = "team:A" }], Least));
        Assert.Equal([0], Suppression.Of([adopted with { Period = Period.Parse("2017-q4")!.Value }, orders], Least));

        // Nor of shares that leave out or keep in a group: 80 of 620 beside 78 of 520 would say that two unaccompanied children were adopted.
        Assert.NotEmpty(Suppression.Of([Of(AllMeasures.Find("share-adopted")!, null, 0, 80, 620), Of(AllMeasures.Find("share-adopted-excluding-uasc")!, null, 0, 78, 520)], Least));
        Assert.NotEmpty(Suppression.Of([Of(AllMeasures.Find("share-adopted")!, null, 0, 80, 620), Of(AllMeasures.Find("share-adopted-excluding-uasc")!, null, 0, 78, 520), Of(adopted.Figure!.Measure, null, 0, 80), orders], Least));

        // And few of either are few.
        Assert.Equal([0, 1], Suppression.Of([Of(adopted.Figure!.Measure, null, 0, 3), Of(orders.Figure!.Measure, null, 0, 4)], Least).Order());
    }

    [Fact]
    public void The_same_number_printed_under_two_names_is_hidden_under_both()
    {
        var figures = new[] { Of(Children, null, 0, 25), Group(0, 4), Group(4, 12), Group(16, 9), Of(AllMeasures.Find("cla-at-year-end-uasc")!, null, 16, 9) };
        Assert.Equal([1, 3, 4], Suppression.Of(figures, Least).Order());
    }

    [Fact]
    public void A_mean_of_few_is_hidden_and_one_more_so_that_it_cannot_be_had_by_taking_the_rest_from_all()
    {
        var mean = AllMeasures.Find("average-sdq")!;
        var figures = new List<PaperFigure> { Of(mean, null, 0, 20) };
        figures.AddRange([Of(mean, (Breakdown.Sex, "boys"), 0, 12), Of(mean, (Breakdown.Sex, "girls"), 12, 7), Of(mean, (Breakdown.Sex, "unknown"), 19, 1)]);
        Assert.Equal([2, 3], Suppression.Of(figures, Least).Order());
    }

    [Fact]
    public void What_scopes_months_and_groups_leave_over_is_no_way_to_a_small_number()
    {
        // Scopes: 15 and 12 of 30 leave 3.
        Assert.NotEmpty(Suppression.Of([Of(Children, null, 0, 30), Of(Children, null, 0, 15) with { Of = "team:A" }, Of(Children, null, 15, 12) with { Of = "team:B" }], Least));

        // Groups of which one is not printed: the same.
        Assert.NotEmpty(Suppression.Of([Of(Children, null, 0, 30), Of(Children, (Breakdown.Sex, "boys"), 0, 15), Of(Children, (Breakdown.Sex, "girls"), 15, 12)], Least));

        // Months of a quarter: 8 and 7 of 19 leave 4.
        PaperFigure Month(int month, int from, int count) => Of(Children, null, from, count) with { Period = Period.Parse($"2016-0{month}")!.Value };
        var quarter = Of(Children, null, 0, 19) with { Period = Period.Parse("2017-q2")!.Value };
        Assert.Equal(2, Suppression.Of([quarter, Month(7, 0, 8), Month(8, 8, 7), Month(9, 15, 4)], Least).Count);
        Assert.NotEmpty(Suppression.Of([quarter, Month(7, 0, 8), Month(8, 8, 7)], Least));

        // A rest that is large is nobody's secret.
        Assert.Empty(Suppression.Of([Of(Children, null, 0, 30), Of(Children, null, 0, 15) with { Of = "team:A" }], Least));
    }

    [Fact]
    public void What_two_shares_leave_between_them_is_looked_at_and_noughts_have_nothing_to_do_with_each_other()
    {
        Assert.NotEmpty(Suppression.Of([Of(Share, null, 0, 56, 78), Of(AllMeasures.Find("uasc-share")!, null, 0, 53, 78)], Least));
        Assert.Equal([0], Suppression.Of([Shares(0, 3), Of(AllMeasures.Find("uasc-share")!, null, 100, 0, 20), Of(Children, null, 200, 20)], Least));
    }

    /// <summary>
    /// Somebody who knows the rule, every printed number and every sum tries: each hidden number is at least one, and what the
    /// sums leave over bounds the rest. Nothing hidden may come out as one number, over four thousand random tables of two breakdowns.
    /// </summary>
    [Fact]
    public void Nobody_can_work_a_hidden_number_out_from_what_is_printed()
    {
        var random = new Random(20170721);
        for (var round = 0; round < 4_000; round++)
        {
            var total = random.Next(6, 60);
            var first = Cut(random, total);
            var second = Cut(random, total);
            var figures = new List<PaperFigure> { Of(Children, null, 0, total) };
            figures.AddRange(Groups(Breakdown.Sex, first));
            figures.AddRange(Groups(Breakdown.Age, second));
            var hidden = Suppression.Of(figures, Least);
            var worked = Attack(figures, hidden, [(0, Enumerable.Range(1, first.Count)), (0, Enumerable.Range(1 + first.Count, second.Count))]);
            Assert.True(worked is null, $"{total}: {string.Join(' ', first)} / {string.Join(' ', second)}; hidden {string.Join(' ', hidden.Order())}: number {worked} was worked out");
            Assert.All(figures.Select((figure, i) => (figure, i)).Where(each => each.figure.Numerator is >= 1 and <= Least), each => Assert.Contains(each.i, hidden));
        }
    }

    [Fact]
    public void The_attack_itself_works_on_a_table_that_hides_one_number_only()
    {
        var figures = new List<PaperFigure> { Of(Children, null, 0, 25) };
        figures.AddRange(Groups(Breakdown.Sex, [4, 12, 9]));
        Assert.Equal(1, Attack(figures, [1], [(0, Enumerable.Range(1, 3))]));
    }

    /// <summary>The place of a small number that can be worked out; null where none can.</summary>
    private static int? Attack(IReadOnlyList<PaperFigure> figures, ImmutableHashSet<int> hidden, IReadOnlyList<(int Whole, IEnumerable<int> Parts)> sums)
    {
        var low = figures.Select((figure, i) => hidden.Contains(i) ? 1 : figure.Numerator!.Value).ToArray();
        var high = figures.Select((figure, i) => hidden.Contains(i) ? 1000 : figure.Numerator!.Value).ToArray();
        for (var round = 0; round < 50; round++)
        {
            foreach (var (whole, parts) in sums)
            {
                var of = parts.ToList();
                low[whole] = Math.Max(low[whole], of.Sum(i => low[i]));
                high[whole] = Math.Min(high[whole], of.Sum(i => high[i]));
                foreach (var i in of)
                {
                    low[i] = Math.Max(low[i], low[whole] - of.Where(j => j != i).Sum(j => high[j]));
                    high[i] = Math.Min(high[i], high[whole] - of.Where(j => j != i).Sum(j => low[j]));
                }
            }
        }

        return hidden.Where(i => figures[i].Numerator is >= 1 and <= Least && low[i] == high[i]).Select(i => (int?)i).FirstOrDefault();
    }

    private static List<int> Cut(Random random, int total)
    {
        var parts = new List<int>();
        while (total > 0 && parts.Count < 6)
        {
            var part = parts.Count == 5 ? total : random.Next(0, total + 1);
            parts.Add(part);
            total -= part;
        }

        return total > 0 ? [.. parts, total] : parts;
    }

    private static IEnumerable<PaperFigure> Groups(Breakdown breakdown, IReadOnlyList<int> parts)
    {
        var from = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            yield return Of(Children, (breakdown, $"g{i}"), from, parts[i]);
            from += parts[i];
        }
    }

    private static string[] Shown(int[] row)
    {
        var figures = new List<PaperFigure> { Of(Children, null, 0, row[0]) };
        figures.AddRange(Groups(Breakdown.Sex, row[1..]));
        var hidden = Suppression.Of(figures, Least);
        return [.. figures.Select((figure, i) => hidden.Contains(i) ? Suppression.Mark : $"{figure.Numerator}")];
    }

    private static bool Hidden(PaperFigure figure) => Suppression.Of([figure], Least).Count == 1;

    private static PaperFigure Shares(int n, int d) => Of(Share, null, 0, n, d);

    private static PaperFigure Group(int from, int count) => Of(Children, (Breakdown.Sex, $"g{from}"), from, count);

    /// <summary>A figure of so many children, from the n-th of a county's on.</summary>
    private static PaperFigure Of(Measure measure, (Breakdown By, string Group)? group, int from, int count, int? of = null)
    {
        var parts = Enumerable.Range(from, of ?? count).Select(i => measure.Unit == Unit.Average ? new Part(new ChildRecord(new RecordParts(Id(i + 1), [], [])), 16, 1, "", []) : Part.Counted(new ChildRecord(new RecordParts(Id(i + 1), [], [])), i - from < count, "")).ToImmutableArray();
        var figure = new Figure(measure, measure.Code, group?.Group, measure.Unit == Unit.Average ? 16 * count : count, measure.Unit == Unit.Count ? null : of ?? count, parts) { Breakdown = group?.By };
        return new(figure.Key, measure.Title, measure.Definition, measure.Source, new ReportingYear(2017), measure.Unit, figure.Value, figure.Numerator, figure.Denominator, figure);
    }
}
