using System.Collections.Immutable;
using Belong.Domain.Governance;
using Belong.Domain.Reporting;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Tests.Story;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;
using Belong.Performance.Reports;

namespace Belong.Domain.Tests.Performance;

/// <summary>
/// Papers of the story, kept as text that people read: every template filled, its doubts, and what of it everybody may read; the reviewing officers’ annual report;
/// every measure asked for in every way; what is not shown of small groups; and how figures stand against targets.
/// </summary>
public sealed class PapersOfTheStoryTests
{
    private static readonly County County = Told();
    private static readonly Dictionary<string, Reading> Readings = [];

    [Fact]
    public void Templates_are_filled_as_it_was_agreed() => Agreed.Holds("papers-of-the-story.txt", [.. Templates(), .. Annual()]);

    [Fact]
    public void Every_figure_is_asked_for_as_it_was_agreed() => Agreed.Holds("asked-of-the-story.txt", [.. Asked(), .. NotAsked(), .. Hidden(), .. Scopes(), .. Against(), .. Changed()]);

    /// <summary>The story, with what children said before their reviews and what came back from others.</summary>
    private static County Told()
    {
        var books = AStory.Told();
        void Say(SubjectId on, Fact fact) => books.As("iro-1").Do(new RecordFact(on) { Said = fact }, "2017-07-21");
        foreach (var (child, of, on, words, happy, sees, knows, quoted) in new (int, string, string, string, string, string, bool?, bool)[]
        {
            (8, "child", "2016-04-01", "I want a dog", "most", "right", true, true), (8, "child", "2016-10-01", "I still want a dog", "some", "too-few", false, true), (8, "carer", "2016-10-01", "He is well", "most", "right", true, true),
            (4, "child", "2016-08-30", "I like Robin", "most", "right", null, true), (5, "child", "2016-12-01", "Nobody asks me", "", "not-asked", true, true), (5, "child", "2017-03-31", "Nobody asked me", "", "", null, false),
            (1, "child", "2017-01-09", "I like it here", "most", "right", true, true), (5, "child", "2017-04-01", "I want to go out", "", "too-few", null, true), (4, "child", "2016-08-31", "I want a dog", "most", "", null, true),
        })
        {
            Say(Id(child), new Consultation { Of = of, On = Day(on), Words = words, Happy = happy, SeesWorker = sees, KnowsComplaints = knows, KnowsCouncil = knows, KnowsPledge = !knows, MayBeQuoted = quoted });
        }

        foreach (var (of, on, heard) in new[] { ("carer", "2016-05-01", "yes"), ("carer", "2017-03-31", "no"), ("parent", "2016-04-01", "mostly"), ("care-leaver", "2016-03-31", "yes"), ("child", "2017-04-01", "yes") })
        {
            Say(CouncilRecord.TheCouncil, new Feedback { Of = of, On = Day(on), Heard = heard });
        }

        foreach (var (measure, area, period, value, of) in new[] { ("share-adopted", "england", "2017", "14%", 31_250), ("share-adopted", "england", "2016", "15.2%", 31_000), ("cla-at-year-end", "region", "2017", "9850", 0), ("reviews-on-time-per-review", "neighbours", "2017", "96.5%", 0), ("cla-at-year-end", "service", "2017", "8", 0) })
        {
            books.Do(new TakeFigure(measure) { Area = area, Period = period, Value = value, Base = of == 0 ? null : of, Source = "The Department", ExtractedOn = Day("2017-06-01"), Title = "As it counts" }, "2017-07-21");
        }

        foreach (var (measure, direction, value, tolerance) in new[] { ("cla-at-year-end", "down", "", "1"), ("reviews-on-time-per-review", "reach", "95", "5"), ("placements-3-plus", "reach", "10", ""), ("started-in-year", "steady", "", "2"), ("dental-check-rate", "up", "", ""), ("average-sdq", "reach", "15", "1") })
        {
            books.Do(new SetTarget(measure) { Year = 2017, Direction = direction, Value = value, Tolerance = tolerance, Source = "The plan" }, "2017-07-21");
        }

        books.Do(new CommentOnReport("iro", 2017, "reviews") { Words = "More were in time" }, "2017-07-21").Do(new CommentOnReport("iro", 2017, "reviews") { Words = "More were in time than last year" }, "2017-07-21").Do(new CommentOnReport("iro", 2016, "voice") { Words = "Last year" }, "2017-07-21");
        return books.Do(new QuoteInReport("iro", 2017) { Picked = ["I still want a dog", "I want a dog", "Never said"], Allowed = ["I still want a dog", "I want a dog", "Never said"] }, "2017-07-21").County;
    }

    private static Reading Read(Period period) => Readings.TryGetValue(period.Name, out var known) ? known : Readings[period.Name] = new(County, period, Terms.Of(County, Day("2017-07-21")), FiguresOfTheStoryTests.Postcodes.Known);

    private static FilledPaper Fill(string period, params IEnumerable<Block> blocks) => new FillPaper(County, Period.Parse(period)!.Value, Day("2017-07-21"), Read, figure => figure.GroupInWords.ToUpperInvariant()).Fill(blocks);

    private static IEnumerable<string> Templates()
    {
        foreach (var template in ReportTemplates.All)
        {
            yield return $"# {template.Code}: {template.Title}, every {template.Every}, asks {template.Asked}. {template.Summary} {template.Recommendation}";
            foreach (var period in new[] { "2017", "2018", "2017-q3" })
            {
                var paper = Fill(period, Blocks(template.Words));
                yield return $"# of {period}";
                foreach (var line in paper.Blocks.SelectMany(InWords).Concat(paper.Wrong.Select(wrong => $"wrong: {wrong}")).Concat(Checks.In(paper).Where(doubt => doubt.Check != new TooSmall().Title).Select(doubt => $"doubt: {doubt.Check}: {doubt.Where}: {doubt.Words}")))
                {
                    yield return line;
                }

                if (period == "2017")
                {
                    var report = (ReportRecord)County.Find(Id(AStory.Report))!;
                    var frozen = FrozenPaper.Of(report, paper, Day("2017-07-21"), new DateTime(2017, 7, 20, 9, 0, 0, DateTimeKind.Utc), "Belong");
                    Assert.Equal(frozen.Bytes(), FrozenPaper.Read(frozen.Bytes()).Bytes());
                    foreach (var line in ReportForm.Lines(frozen.Head).Select(each => $"head {each.Name}: {each.Words}").Concat(InWords(ReportForm.Of(frozen.Head))).Concat(frozen.ForEverybody().Blocks.SelectMany(InWords).Select(line => $"for everybody: {line}")).Concat(frozen.Figures.Where(figure => figure.IsHidden).Select(figure => $"hidden: {figure.Id}")))
                    {
                        yield return line;
                    }

                    var pages = Pagination.Of(paper.Blocks);
                    Assert.Equal(pages.SelectMany(page => page).SelectMany(InWords), FrozenBlocks.Read(FrozenBlocks.Bytes([.. pages])).SelectMany(page => page).SelectMany(InWords));
                    foreach (var (number, page) in pages.Index())
                    {
                        yield return $"page {number + 1}: {string.Join(" / ", page.Select(block => InWords(block).First() is var words && words.Length > 40 ? $"{words[..40]}…" : words))}";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Annual()
    {
        foreach (var year in new[] { 2016, 2017, 2018 })
        {
            var reading = Read(new ReportingYear(year));
            var parts = IroAnnualReport.Of([.. Figures.All(reading)], [.. Figures.All(Read(new ReportingYear(year - 1)))]);
            var printed = IroAnnualReport.Printed(reading, parts);
            yield return $"# The annual report of {year}: {printed.Figures.Count} figures, {printed.Report}, {printed.Year}";
            foreach (var part in printed.Parts)
            {
                yield return $"{part.Code}, {part.Title}: {part.Text}";
                foreach (var row in part.Tables.SelectMany(table => table.Rows.Select(row => $"  {table.Title}: {row.Name} {row.This}, {row.Last}, {row.Change}")))
                {
                    yield return row;
                }
            }

            foreach (var line in printed.Figures.Select(figure => $"figure {figure.Key} {figure.Numerator}/{figure.Denominator} {figure.Value}").Concat(printed.Comments.Select(comment => $"comment on {comment.Key}: {comment.Value}")).Concat(printed.Quotations.Select(words => $"quoted: {words}")).Concat(IroAnnualReport.Quotations(reading).Select(words => $"may be quoted: {words}")))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Asked()
    {
        string[] options = ["", " | last year", " | before", " | change", " | change before", " | change in per cent", " | base", " | number", " | number of base", " | of sex:female", " | of sex:female+age:5-9", " | of team:North", " | period 2016 | change", " | period 2018", " | period 2019", " | england", " | england | last year", " | england | base", " | region", " | neighbours", " | service"];
        foreach (var code in AllMeasures.All.SelectMany(measure => measure.Groups.Take(2).Select(group => $"{measure.Code}-{group}").Prepend(measure.Code)))
        {
            var said = options.Select(option => (option, FigureAsk.Parse($"{code}{option}"))).Select(each => (each.option, Is: each.Item2.Wrong is { } wrong ? $"({wrong})" : InWords(Fill("2017", new Paragraph([new Run("", Ask: each.Item2.Ask)])))));
            yield return $"{code}: {string.Join("; ", said.GroupBy(each => each.Is, each => each.option.TrimStart(' ', '|')).Select(same => $"{string.Join(", ", same.Select(option => option.Length == 0 ? "now" : option))}: {same.Key}"))}";
        }

        foreach (var measure in AllMeasures.All)
        {
            foreach (var option in new[] { " | table", " | run 3 | chart", " by sex | table", " by team | of sex:female | chart", " | period 2018 | table" })
            {
                if (FigureAsk.Parse($"{measure.Code}{option}").Ask is { } ask)
                {
                    yield return $"{measure.Code}{option}: {string.Join(" // ", Fill("2017", new FigureBlock(ask)).Blocks.SelectMany(InWords))}";
                }
            }
        }

        foreach (var breakdown in Breakdown.All)
        {
            yield return $"cla-at-year-end by {breakdown.Code}: {string.Join(" // ", Fill("2017", new FigureBlock(FigureAsk.Parse($"cla-at-year-end by {breakdown.Code} | table").Ask!, "As its author calls it")).Blocks.SelectMany(InWords))}";
        }
    }

    private static IEnumerable<string> NotAsked()
    {
        foreach (var text in new[]
        {
            "", " ", "|", "nothing", "two words", "a by b c", "cla-at-year-end by", "cla-at-year-end in age", "cla-at-year-end by age", "cla-at-year-end by colour | table", "cla-at-year-end | run 1 | table", "cla-at-year-end | run 2 | table", "cla-at-year-end | run 36 | table", "cla-at-year-end | run 37 | table", "cla-at-year-end | run x | table", "cla-at-year-end | run 2",
            "cla-at-year-end | period", "cla-at-year-end | period 17", "cla-at-year-end | of", "cla-at-year-end | of sex", "cla-at-year-end | of sex:", "cla-at-year-end | of colour:red", "cla-at-year-end | of sex:female+", "cla-at-year-end | sideways", "cla-at-year-end | base", "cla-at-year-end | number of base", "cla-at-year-end | change in per cent", "share-adopted | change in per cent", "average-sdq | change in per cent", "average-sdq | base",
            "share-adopted | england | change", "share-adopted | england | number", "share-adopted by age | england", "share-adopted | england | table", "no-measure | england", "ceased-in-year-adopted by age | table", "care-plan-grades", "care-plan-grades | table", "care-plan-grades-good", "care-plan-grades-nobody", "cla-at-year-end | of placement:U4", "cla-at-year-end | of placement:NONE", "cla-at-year-end | of team:North", "cla-at-year-end | of team:Nowhere", "cla-at-year-end | period 2030",
        })
        {
            var (ask, wrong) = FigureAsk.Parse(text);
            yield return $"“{text}”: {(ask is null ? wrong : ask.Printed is Printed.Table or Printed.Chart ? string.Join(" // ", Fill("2017", new FigureBlock(ask)) is var table ? table.Blocks.SelectMany(InWords).Concat(table.Wrong) : []) : Fill("2017", new Paragraph([new Run("", Ask: ask)])) is var paper ? $"{InWords(paper)} {string.Join("; ", paper.Wrong)}" : "")}";
        }
    }

    private static IEnumerable<string> Hidden()
    {
        foreach (var (measure, by, scope) in new[] { "cla-at-year-end", "started-in-year", "placements-3-plus", "reviews-held", "average-sdq", "late-notifications" }.Select(code => AllMeasures.Find(code)!).SelectMany(measure => new[] { (measure, (string?)null, (string?)null), (measure, "sex", null), (measure, "age", "sex:female"), (measure, null, "sex:female+age:5-9"), (measure, "team", "asylum:citizen") }))
        {
            var breakdown = Breakdown.All.FirstOrDefault(each => each.Code == by);
            foreach (var least in new[] { 1, 2, 5 })
            {
                var hidden = Disclosure.Hidden(measure, Read(Period.Parse("2017")!.Value), Scope.Parse(scope), breakdown, least);
                if (hidden.Count > 0)
                {
                    var shown = Figures.Of(measure, Read(Period.Parse("2017")!.Value), Scope.Parse(scope)).Select(figure => Disclosure.Of(figure, hidden, least)).ToList();
                    yield return $"of {measure.Code}{(by is null ? "" : $" by {by}")}{(scope is null ? "" : $" of {scope}")} to {least} are not shown: {string.Join(' ', hidden.Order(StringComparer.Ordinal))}; shown {string.Join(", ", shown.Select(figure => $"{Print.Of(figure)} {figure.NotKnown} {figure.Parts.Length}").Distinct())}";
                }
            }
        }
    }

    private static IEnumerable<string> Scopes()
    {
        foreach (var name in new[] { null, "", "sex:female", "sex:female+age:5-9", "sex", "sex:", ":female", "sex:female+", "colour:red", "team:North", "team:No:rth", $"team:{new string('x', 295)}", $"team:{new string('x', 296)}", "sex:nobody", "placement:U4", "placement:XX" })
        {
            yield return $"scope “{(name?.Length > 50 ? $"{name.Length} letters" : name)}”: {(Scope.Parse(name) is { } scope ? $"{(scope.Name.Length > 50 ? scope.Name.Length : scope.Name)}, {scope.Groups.Length} groups, {(scope.Missing([Read(Period.Parse("2017")!.Value)]) is var (breakdown, group) ? $"no {breakdown.Code} {(group.Length > 50 ? group.Length : group)}" : "all there")}, counts {Print.Of(Figures.Of(AllMeasures.Find("cla-at-year-end")!, Read(Period.Parse("2017")!.Value), scope).First())}" : "none")}";
        }
    }

    private static IEnumerable<string> Against()
    {
        foreach (var direction in new[] { "reach", "up", "down", "steady" })
        {
            foreach (var polarity in Enum.GetValues<Polarity>())
            {
                foreach (var same in new decimal?[] { null, 90, 94, 94.9m, 95, 95.1m, 96, 100 }.SelectMany(now => new decimal?[] { null, 94, 95, 96 }.Select(last => (now, last))).GroupBy(each => Judged.Of(each.now, each.last, new MeasureTarget { Direction = direction, Value = 95, Tolerance = 1 }, polarity)))
                {
                    yield return $"target {direction} 95 within 1, {polarity}: {same.Key} {string.Join(", ", same.Select(each => $"{each.now?.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) ?? "none"} after {each.last?.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"))}";
                }
            }
        }

        foreach (var period in new[] { "2017", "2017-q4", "2018", "2016" }.Select(name => Period.Parse(name)!.Value))
        {
            foreach (var code in new[] { "cla-at-year-end", "reviews-on-time-per-review", "placements-3-plus", "started-in-year", "dental-check-rate", "average-sdq", "share-adopted", "visits-on-time" })
            {
                Figure Of(Period of) => Figures.Of(AllMeasures.Find(code)!, Read(of)).First();
                var judged = new Judged(Of(period), Of(period.Before), Of(period.LastYear), Judged.TargetOf(code, period, County), Judged.BenchmarksOf(code, period, County)) { IsOver = Read(period).IsOver };
                yield return $"{code} in {period}: {judged.Against}, {judged.Why}; {string.Join(", ", judged.Benchmarks.Select(each => each.Fact.InWords))}; point {InWords(Point.Of(period, judged.Figure, Read(period).IsProvisional))}";
            }
        }

        yield return $"a point of nobody: {InWords(Point.Of(Period.Parse("2017")!.Value, null, true))}";
    }

    private static IEnumerable<string> Changed()
    {
        foreach (var measure in AllMeasures.All)
        {
            foreach (var (before, now) in new[] { ("2016", "2017"), ("2017-q2", "2017-q3"), ("2017-02", "2017-03") })
            {
                var changed = WhatChanged.Between(Figures.Of(measure, Read(Period.Parse(before)!.Value)).First(), Figures.Of(measure, Read(Period.Parse(now)!.Value)).First());
                if (!changed.IsNothing)
                {
                    yield return $"{measure.Code} from {before} to {now}: {changed.InWords}; in {Who(changed.In)}; out {Who(changed.Out)}; otherwise {Who(changed.Otherwise)}; base in {Who(changed.BaseIn)}; base out {Who(changed.BaseOut)}";
                }
            }
        }

        static string Who(ImmutableArray<Difference> differences) => string.Join(' ', differences.Select(each => $"{AStory.NumberOf(each.About)}({each.Before?.Numerator}/{each.Before?.Denominator}>{each.Now?.Numerator}/{each.Now?.Denominator})"));
    }

    /// <summary>The Markdown of a template: headings, figures on lines of their own, and paragraphs.</summary>
    private static IEnumerable<Block> Blocks(string words) => words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line =>
        line[0] == '#' ? new Heading(line.TakeWhile(letter => letter == '#').Count(), Run.Plain(line.TrimStart('#', ' ')))
        : line.StartsWith("{{", StringComparison.Ordinal) && line.IndexOf("}}", StringComparison.Ordinal) == line.Length - 2 && FigureAsk.Parse(line[2..^2]).Ask is { Printed: Printed.Table or Printed.Chart } ask ? new FigureBlock(ask)
        : (Block)new Paragraph([.. line.Split("{{").SelectMany((part, at) => at == 0 ? [new Run(part)] : new[] { new Run("", Ask: FigureAsk.Parse(part[..part.IndexOf("}}", StringComparison.Ordinal)]).Ask), new Run(part[(part.IndexOf("}}", StringComparison.Ordinal) + 2)..]) })]));

    private static IEnumerable<string> InWords(Block block) => block switch
    {
        Heading heading => [$"{new string('#', heading.Level)} {PlainWords.Of(heading.Text)}"],
        Paragraph paragraph => [PlainWords.Of(paragraph.Text)],
        Grid grid => [$"{grid.Title}{(grid.Drawn ? " (drawn)" : "")}: {string.Join(" | ", grid.Heads.Select(PlainWords.Of))}", .. grid.Rows.Select(row => $"  {string.Join(" | ", row.Select(PlainWords.Of))}")],
        _ => ["?"],
    };

    private static string InWords(Point point) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{point.Period.Name} {point.Value} {point.Numerator}/{point.Denominator} {point.Instead}{(point.IsProvisional ? " provisional" : "")}{(point.IsDrawn ? "" : " not drawn")}");

    private static string InWords(FilledPaper paper) => string.Join(" ", paper.Blocks.SelectMany(InWords));
}
