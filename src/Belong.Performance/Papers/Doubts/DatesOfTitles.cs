using System.Text.RegularExpressions;
using Belong.Domain.Time;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A heading or a table's title dated otherwise than what stands under it; a weekday that is not the day's; a day outside the year it is counted in.</summary>
public sealed partial class DatesOfTitles : Check
{
    public override string Title => "Dates that disagree";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        var blocks = paper.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (TitleOf(blocks[i]) is { } title && Dated(title) is { Count: > 0 } named)
            {
                // The first date that says "as at" under the title, before the next title.
                foreach (var block in blocks.Skip(i + (blocks[i] is Grid ? 0 : 1)).TakeWhile((each, at) => at == 0 || TitleOf(each) is null))
                {
                    var words = block is Paragraph paragraph ? PlainWords.Of(paragraph.Text) : block is Grid grid ? string.Join(". ", grid.Heads.Select(PlainWords.Of)) : "";
                    if (AsAt().Match(words) is { Success: true } asAt && Dated(asAt.Value) is { Count: > 0 } under && !under.Intersect(named).Any())
                    {
                        yield return Doubt(title, $"The title says {string.Join(", ", named)}, and below it is “{asAt.Value.Trim()}”");
                        break;
                    }
                }
            }
        }

        foreach (var twice in blocks.Select(TitleOf).OfType<string>().GroupBy(title => title, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            yield return Doubt(twice.Key, "Two parts or tables have the same title: say how they differ");
        }

        foreach (var text in PlainWords.Sentences(blocks).Select(each => PlainWords.Of(each.Runs)))
        {
            foreach (var (day, said, weekday) in Wording.DaysIn(text).Where(each => each.Weekday.Length > 0 && !each.Weekday.StartsWith(each.Day.DayOfWeek.ToString(), StringComparison.Ordinal)))
            {
                yield return Doubt(said, $"{day.InWords()} was a {day.DayOfWeek}");
            }

            foreach (var words in Wording.SentencesOf(text))
            {
                if (YearEnding().Match(words) is { Success: true } year && Wording.DaysIn(year.Value).FirstOrDefault() is var (ends, _, _) && ends != default)
                {
                    foreach (var (day, said, _) in Wording.DaysIn(words).Where(each => each.Day > ends || each.Day <= ends.AddYears(-1)))
                    {
                        yield return Doubt(words, $"{said.Trim()} is not in the year ending {ends.InWords()}");
                    }
                }
            }
        }

        foreach (var numbers in Numbered(blocks).GroupBy(each => each.Number).Where(same => same.Count() > 1))
        {
            yield return Doubt(string.Join("; ", numbers.Select(each => each.Text)), $"Number {numbers.Key} is given twice");
        }

        var parts = Numbered(blocks).Where(each => each.Number.All(char.IsAsciiDigit)).Select(each => int.Parse(each.Number, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i] > parts[i - 1] + 1)
            {
                yield return Doubt($"Part {parts[i]}", $"The numbers go from {parts[i - 1]} to {parts[i]}");
            }
        }
    }

    private static IEnumerable<(string Number, string Text)> Numbered(IEnumerable<Block> blocks) =>
        from block in blocks
        let text = block switch { Heading heading => PlainWords.Of(heading.Text), Paragraph paragraph => PlainWords.Of(paragraph.Text), _ => "" }
        let match = Leading().Match(text)
        where match.Success && (block is Heading || match.Groups["number"].Value.Contains('.', StringComparison.Ordinal))
        select (match.Groups["number"].Value.TrimEnd('.'), text.Length > 60 ? text[..60] : text);

    private static string? TitleOf(Block block) => block switch
    {
        Heading heading => PlainWords.Of(heading.Text),
        Grid { Title.Length: > 0 } grid => grid.Title,
        _ => null,
    };

    private static IReadOnlyList<string> Dated(string text) => [.. Wording.PeriodsIn(text).Where(period => period.Length == 7 && char.IsAsciiDigit(period[5]) && period[4] == '-' && int.Parse(period[5..], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12 && MonthNamed().IsMatch(text))];

    [GeneratedRegex(@"\b(?:as at|at the end of|on|at)\s(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s20\d\d\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AsAt();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthNamed();

    [GeneratedRegex(@"\byear (?:ending|to) \d{1,2} \w+ 20\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearEnding();

    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,2})*)\.?\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leading();
}
