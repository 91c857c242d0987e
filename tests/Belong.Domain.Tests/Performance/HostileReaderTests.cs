using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>Papers of many shapes are given to a hostile reader, who must not come to one number, or to one of two, for any few children.</summary>
public class HostileReaderTests
{
    private const int Least = 5;
    private static readonly Measure Children = AllMeasures.Find("cla-at-year-end")!, Started = AllMeasures.Find("started-in-year")!, Share = AllMeasures.Find("placements-3-plus")!;

    /// <summary>A figure that a paper prints: the kinds of children it counts and, for a share, those below the line.</summary>
    private sealed record Asked(Measure Measure, ImmutableArray<int> Kinds, string Of = "", (Breakdown By, string Group)? Group = null, Period? Period = null)
    {
        public ImmutableArray<int> Among { get; init; } = Kinds;
    }

    [Fact]
    public void The_reader_works_a_number_out_that_is_hidden_alone_and_not_one_of_two()
    {
        Assert.Equal([4], new HostileReader(3, 30).Reads([0, 1, 2], 25).ReadsAMark([0]).Reads([1], 12).Reads([2], 9).CouldBe([0], Enumerable.Range(0, 6)));
        Assert.Equal([1, 2, 3, 4, 5], new HostileReader(3, 30).Reads([0, 1, 2], 25).ReadsAMark([0]).Reads([1], 12).ReadsAMark([2]).CouldBe([0], Enumerable.Range(0, 6)));
    }

    [Fact]
    public void Rows_and_columns_with_their_totals_and_totals_of_totals() => Attack(150, 12, Tables);

    [Fact]
    public void Months_that_make_quarters_and_quarters_that_make_a_year() => Attack(150, 12, random => Quarters(random, 4));

    [Fact]
    public void Shares_beside_the_counts_of_those_below_the_line() => Attack(150, 8, random =>
    {
        // Above or below the line, two sexes, two teams: kind = sex * 4 + team * 2 + above.
        ImmutableArray<int> Kinds(int? sex = null, int? team = null, int? above = null) => [.. Enumerable.Range(0, 8).Where(kind => (sex is null || kind / 4 == sex) && (team is null || kind / 2 % 2 == team) && (above is null || kind % 2 == above))];
        Asked Shared(int? sex, int? team, string of, (Breakdown, string)? group) => new(Share, Kinds(sex, team, 1), of, group) { Among = Kinds(sex, team) };
        return Some(random,
        [
            [Shared(null, null, "", null)],
            [.. Enumerable.Range(0, 2).Select(sex => Shared(sex, null, "", (Breakdown.Sex, $"{sex}")))],
            [.. Enumerable.Range(0, 2).Select(team => Shared(null, team, $"team:{team}", null))],
            .. Enumerable.Range(0, 2).Select(team => Enumerable.Range(0, 2).Select(sex => Shared(sex, team, $"team:{team}", (Breakdown.Sex, $"{sex}"))).ToList()),
            [new(Children, Kinds())],
            [.. Enumerable.Range(0, 2).Select(sex => new Asked(Children, Kinds(sex), Group: (Breakdown.Sex, $"{sex}")))],
            [.. Enumerable.Range(0, 2).Select(team => new Asked(Children, Kinds(team: team), $"team:{team}"))],
        ]);
    });

    [Fact]
    public void Two_papers_of_one_meeting() => Attack(150, 12, random => Tables(random), random => Tables(random));

    [Fact]
    public void Packs_of_following_quarters() => Attack(150, 12, random => Quarters(random, 2), random => Quarters(random, 3));

    [Fact]
    public void What_an_earlier_paper_printed_of_all_but_a_few_hides_the_whole_in_the_next()
    {
        // June printed the 20 boys; July would print all 23, of whom three are girls.
        int[] county = [20, 3];
        var boys = Figure(new(Children, [0], Group: (Breakdown.Sex, "boys")), county);
        var all = Figure(new(Children, [0, 1]), county);
        Assert.Empty(Suppression.Of([all], Least));
        Assert.Equal([0], Suppression.Of([all], Least, [(boys, false)]));
        Assert.Equal([0], Suppression.Of([all], Least, [(FrozenFigure.Freeze(boys, false).Thawed()!, false)]));
        Assert.Empty(Suppression.Of([all], Least, [(all, false)]));
    }

    [Fact]
    public void Two_tables_of_the_same_children_give_each_other_the_total_that_neither_prints()
    {
        // 7 boys and 7 girls are 14, so 11 in one team leave 3 in the other.
        int[] county = [5, 2, 6, 1];
        List<Asked> asked = [new(Children, [0, 1], Group: (Breakdown.Sex, "boys")), new(Children, [2, 3], Group: (Breakdown.Sex, "girls")), new(Children, [0, 2], "team:A"), new(Children, [1, 3], "team:B")];
        var hidden = Suppression.Of(asked.ConvertAll(each => Figure(each, county)), Least);
        Assert.Contains(3, hidden);
        Assert.True(hidden.Count > 1);
    }

    [Fact]
    public void A_child_counted_once_in_a_quarter_and_twice_in_the_year_hides_nothing_from_who_takes_one_from_the_other()
    {
        // Twelve times missing in the year, of eleven children; eight in the first quarter, all of different children: four are left.
        var entries = LookedAfterFrom("2016-04-04").Child(Id(1)).Entries;
        ImmutableArray<Part> times = [.. Enumerable.Range(1, 11).Select(child => Part.Counted(new ChildRecord(new RecordParts(Id(child), [], [])), true, "", entries[0])), Part.Counted(new ChildRecord(new RecordParts(Id(1), [], [])), true, "", entries[1])];
        PaperFigure Of(Period period, ImmutableArray<Part> parts) => new(Started.Code, "", "", "", period, Unit.Count, parts.Length, parts.Length, null, new(Started, Started.Code, null, parts.Length, null, parts));
        Assert.NotEmpty(Suppression.Of([Of(new ReportingYear(2017), times), Of(Period.Parse("2017-q1")!.Value, times[..8])], Least));
    }

    private static List<Asked> Tables(Random random)
    {
        // Two sexes, three ages, two teams: kind = sex * 6 + age * 2 + team.
        var (sexes, ages, teams) = (Enumerable.Range(0, 2), Enumerable.Range(0, 3), Enumerable.Range(0, 2));
        ImmutableArray<int> Kinds(int? sex = null, int? age = null, int? team = null) => [.. Enumerable.Range(0, 12).Where(kind => (sex is null || kind / 6 == sex) && (age is null || kind / 2 % 3 == age) && (team is null || kind % 2 == team))];
        return Some(random,
        [
            [new(Children, Kinds())],
            [.. sexes.Select(sex => new Asked(Children, Kinds(sex), Group: (Breakdown.Sex, $"{sex}")))],
            [.. ages.Select(age => new Asked(Children, Kinds(age: age), Group: (Breakdown.Age, $"{age}")))],
            [.. teams.Select(team => new Asked(Children, Kinds(team: team), $"team:{team}"))],
            .. teams.Select(team => sexes.Select(sex => new Asked(Children, Kinds(sex, team: team), $"team:{team}", (Breakdown.Sex, $"{sex}"))).ToList()),
            .. teams.Select(team => ages.Select(age => new Asked(Children, Kinds(age: age, team: team), $"team:{team}", (Breakdown.Age, $"{age}"))).ToList()),
            .. sexes.Select(sex => ages.Select(age => new Asked(Children, Kinds(sex, age), $"sex:{sex}", (Breakdown.Age, $"{age}"))).ToList()),
        ]);
    }

    /// <summary>The months and quarters of a year up to a quarter, and the year with the last of them.</summary>
    private static List<Asked> Quarters(Random random, int until)
    {
        var year = new ReportingYear(2017);
        ImmutableArray<int> Months(Period period) => [.. Enumerable.Range(0, 12).Where(month => period.Span.Covers(year.From.AddMonths(month)))];
        Asked In(Period period) => new(Started, Months(period), Period: period);
        return Some(random,
        [
            .. until > 2 ? new[] { new List<Asked> { In(year) } } : [],
            [.. Enumerable.Range(1, until).Select(quarter => In(Period.Parse($"2017-q{quarter}")!.Value))],
            .. Enumerable.Range(0, until).Select(quarter => Enumerable.Range(quarter * 3, 3).Select(month => In(Period.Of(PeriodKind.Month, year.From.AddMonths(month)))).ToList()),
        ]);
    }

    /// <summary>Of each family of figures it is left to chance whether it is printed, and whether its last is left out, as a rest that everybody can work out.</summary>
    private static List<Asked> Some(Random random, IEnumerable<List<Asked>> families) =>
        [.. families.Where(_ => random.Next(4) > 0).SelectMany(family => family.Count > 1 && random.Next(4) == 0 ? family[..^1] : family)];

    /// <summary>The reader has every paper of a round, each published with those before it in mind.</summary>
    private static void Attack(int rounds, int kinds, params Func<Random, List<Asked>>[] papers)
    {
        var random = new Random(20170721);
        for (var round = 0; round < rounds; round++)
        {
            int[] county = [.. Enumerable.Range(0, kinds).Select(_ => random.Next(3) switch { 0 => random.Next(0, 3), 1 => random.Next(0, 7), _ => random.Next(0, 16) })];
            var asked = papers.Select(paper => paper(random)).ToList();
            var published = new List<(PaperFigure Figure, bool IsHidden)>();
            foreach (var paper in asked)
            {
                var figures = paper.ConvertAll(each => Figure(each, county));
                var hidden = Suppression.Of(figures, Least, published);
                published.AddRange(figures.Select((figure, i) => (figure, hidden.Contains(i))));
            }

            var all = asked.SelectMany(paper => paper).ToList();
            HostileReader ReaderOf(int many)
            {
                var reader = new HostileReader(kinds, 40);
                for (var i = 0; i < many; i++)
                {
                    var (above, among) = (all[i].Kinds, all[i].Among);
                    if (!published[i].IsHidden)
                    {
                        reader.Reads(above, published[i].Figure.Numerator!.Value).Reads(among, published[i].Figure.Denominator ?? published[i].Figure.Numerator!.Value);
                    }
                    else if (all[i].Measure.Unit == Unit.Count)
                    {
                        reader.ReadsAMark(above);
                    }
                }

                return reader;
            }

            var reader = ReaderOf(all.Count);
            var before = all.Count - asked[^1].Count;
            IEnumerable<ImmutableArray<int>> FewOf(IEnumerable<Asked> figures) => figures.SelectMany(each => new[] { each.Kinds, each.Among, [.. each.Among.Except(each.Kinds)] }).Where(few => few.Sum(kind => county[kind]) is >= 1 and <= Least).DistinctBy(few => string.Join(',', few));
            // What must not be told: any few that a figure is about, above the line and between.
            foreach (var few in FewOf(all))
            {
                // What papers before told of some of whom they printed no number is not the last one's doing.
                if (before > 0 && !FewOf(all.Take(before)).Any(each => each.SequenceEqual(few)) && ReaderOf(before).CouldBe(few, Enumerable.Range(0, 2 * Least)).Count <= 2)
                {
                    continue;
                }

                var could = reader.CouldBe(few, Enumerable.Range(0, 2 * Least));
                Assert.True(could.Count > 2, $"Round {round}: the {few.Sum(kind => county[kind])} of kinds {string.Join(',', few)} was worked out, or as one of two. County {string.Join(' ', county)}. Papers: {string.Join("; ", all.Select((each, i) => $"{published[i].Figure.Id} [{string.Join(',', each.Kinds)}/{string.Join(',', each.Among)}] {(published[i].IsHidden ? "c for " : "")}{published[i].Figure.Numerator}/{published[i].Figure.Denominator}"))}");
            }
        }
    }

    private static PaperFigure Figure(Asked asked, int[] county)
    {
        var parts = asked.Among.SelectMany(kind => Enumerable.Range(0, county[kind]).Select(i => Part.Counted(new ChildRecord(new RecordParts(Id((kind * 100) + i + 1), [], [])), asked.Kinds.Contains(kind), ""))).ToImmutableArray();
        var figure = new Figure(asked.Measure, $"{asked.Measure.Code}-{asked.Group?.Group}", asked.Group?.Group, parts.Sum(part => part.Numerator), asked.Measure.Unit == Unit.Count ? null : parts.Length, parts) { Breakdown = asked.Group?.By };
        return new(figure.Key, asked.Measure.Title, "", "", asked.Period ?? new ReportingYear(2017), asked.Measure.Unit, figure.Value, figure.Numerator, figure.Denominator, figure) { Of = asked.Of };
    }
}
