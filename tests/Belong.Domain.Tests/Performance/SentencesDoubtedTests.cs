using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Tests.Story;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

/// <summary>
/// Sentences and tables of the kinds that reports are full of, each with numbers, days and words on either side of where a doubt begins, kept as text that
/// people read; and what the checks read out of words: numbers, fractions, periods, days and what carries the sense.
/// </summary>
public sealed class SentencesDoubtedTests
{
    [Fact]
    public void Sentences_are_doubted_as_it_was_agreed() => Agreed.Holds("sentences-doubted.txt", [.. Sentences(), .. Two(), .. Tables(), .. Titles(), .. Figures(), .. Read()]);

    private static IEnumerable<string> Sentences()
    {
        foreach (var (words, choices) in new (string, string[][])[]
        {
            ("Of the caseload, {0} of 246 ({1}%) had a plan.", [["0", "6", "14", "39", "123", "246", "247"], ["0", "2", "2.4", "2.44", "5.6", "5.7", "15.8", "15.9", "16", "50", "50.0", "100"]]),
            ("The party was attended by {0} ({1} adopters and {2} children).", [["164", "82", "10"], ["82", "41", "5%"], ["82", "83", "123", "5"]]),
            ("There were {0} comments left: {1} on length, {2} on content and 2 on parking.", [["121", "100", "4"], ["75", "one", "50%"], ["44", "23", "1"]]),
            ("The stages took {0} days, {1} days and 106 days, {2} {3} days.", [["50", "0"], ["36", "37"], ["making", "a total of", "or so"], ["192", "193", "140", "300"]]),
            ("Of {0} parents, {1} were supported well and {2} very well.", [["11", "eleven", "0", "all"], ["3", "five", "5%"], ["3", "6", "2"]]),
            ("Of those waiting {0} have at least one factor and {1} have more than one: {2} for age and {3} for health.", [["23", "five"], ["6", "two"], ["5", "20"], ["1", "9", "0", "9%"]]),
            ("With {0} children and {1} officers there are {2} each.", [["1,894", "100"], ["29", "0", "29.5"], ["65", "65.3", "65.31", "64.1", "3.4"]]),
            ("With {0} audits a month, {1} were carried out between May {2} and May {3}.", [["20", "0"], ["240", "260", "0"], ["2016", "2017"], ["2017"]]),
            ("{0} forms came back. Of these {1}% liked it.", [["Nine", "9", "40", "41", "One"], ["0", "11", "11.1", "33", "44", "50", "64", "100", "101"]]),
            ("{0} respondents answered. {1} came for the group.", [["Nine", "Ten", "Twelve", "Four"], ["Half", "A third", "Two thirds", "A quarter", "Three quarters", "A fifth", "Four fifths", "One quarter"]]),
            ("The {0} is that {1}% of {2} carers take part.", [["aim", "result"], ["70", "70.5", "50", "100", "120"], ["864", "40", "41", "42", "0"]]),
            ("Orders {0} from {1} to {2}, a {3}% {4}.", [["went", "rose", "fell"], ["108", "80", "0"], ["80", "108", "0"], ["26", "25.9", "35", "100"], ["decrease", "rise"]]),
            ("The share {0} from {1}% to {2}%, by {3}%.", [["went", "fell"], ["50", "40"], ["40", "50"], ["10", "20", "25"]]),
            ("The number {0} from {1} to {2}.", [["rose slightly", "fell marginally", "had a small rise", "rose"], ["100", "5,000"], ["95", "94", "100", "105", "106", "5,250", "5,251"]]),
            ("The share {0} from {1}% to {2}%.", [["rose slightly", "fell slightly"], ["50"], ["45", "44", "50", "55", "56"]]),
            ("It went from {0} to {1}, a rise.", [["2015", "1 April", "15,000", "1899", "1900", "2100", "2101"], ["2017", "31 March", "14,000", "2099"]]),
            ("{0} disputes stem from reports. These were {1}% and poor ones {2}%.", [["Most", "The majority of", "Mainly", "Most recent", "Some"], ["10.3", "49", "50", "49.9"], ["17.7", "1", "0", "50"]]),
            ("{0} came late and {1} came in time.", [["A third", "Half", "A quarter", "Two thirds"], ["half", "a third", "three quarters", "two thirds", "a fifth"]]),
            ("{0} respondents answered. Very satisfied were {1} out of the {2}.", [["Four", "Five", "9"], ["four", "3"], ["five", "four", "9"]]),
            ("The conference {0} on {1}.", [["will take place", "is due", "took place", "is planned for its second day"], ["20 July 2017", "21 July 2017", "22 July 2017", "6 July 2016", "31 February 2017"]]),
            ("{0} {1} moved and {2} stayed.", [["One", "1", "5", "6", "five", "0", "Ten"], ["child", "children", "young people", "carers", "care leavers"], ["two siblings", "12 boys", "seven girls"]]),
            ("They met on {0}.", [["Monday 5 June 2017", "Tuesday, 6 June 2017", "Tuesday 5 June 2017", "Sunday 31 December 2017", "5 June 2017", "Friday 31 June 2017"]]),
            ("The workshop of {0} is counted in the year {1} 31 March {2}.", [["1 April 2016", "31 March 2016", "31 March 2017", "1 April 2017"], ["ending", "to", "before"], ["2017", "2016"]]),
        })
        {
            yield return $"# {words}";
            foreach (var same in Choices(choices).Select(each => (each, Is: Doubted(Say(string.Format(CultureInfo.InvariantCulture, words, [.. each]))))).Where(each => each.Is.Length > 0).GroupBy(each => Plain(each.Is, each.each), each => each.each))
            {
                yield return $"  {string.Join(" | ", same.Select(each => string.Join(", ", each)))}: {same.Key}";
            }
        }
    }

    private static IEnumerable<string> Two()
    {
        yield return "# Two sentences";
        string[] said =
        [
            "There were 181 adoption orders granted in 2014/15.", "In 2014-15 the courts granted 182 adoption orders.", "In 2015/16 the courts granted 183 adoption orders.", "The courts granted 181 adoption orders.", "The courts granted 12.5% of adoption orders.", "The courts granted 12.8% of adoption orders in 2014/15.",
            "The summer party was held in June 2016.", "The summer party was held on 4 June 2016.", "The summer party was held on 5 June 2016.", "The summer party was held in July 2016.", "The summer party of 82 was held in July 2016.", "A workshop was held in July 2016.",
            "Adoption orders granted: 181, and 7 more.", "Adoption orders granted: 181, 7 and 8 more.", "The courts granted many orders.", "The party was held in June 2016 and in July 2016.", "Parties are held.",
        ];
        for (var i = 0; i < said.Length; i++)
        {
            for (var j = 0; j < said.Length; j++)
            {
                if (Doubted(Say(said[i]), Say(said[j])) is { Length: > 0 } doubted)
                {
                    yield return $"  {said[i]} {said[j]}: {doubted}";
                }
            }
        }

        foreach (var (one, other) in new[] { ("Children", "Children"), ("1 First", "3 Third"), ("1 First", "2 Second"), ("1 First", "1 Again"), ("1.1 First", "1.3 Third"), ("2. First", "3. Second"), ("July 2017", "July 2017"), ("First", "first") })
        {
            yield return $"  heading {one}, then {other}: {Doubted(new Heading(2, Run.Plain(one)), new Heading(2, Run.Plain(other)))}";
        }

        foreach (var (one, other) in new[] { ("5.6 The caseload is smaller.", "5.6 Disposals follow."), ("5 The caseload is smaller.", "7 Disposals follow."), ("12 children came.", "14 children came.") })
        {
            yield return $"  paragraph {one} then {other}: {Doubted(Say(one), Say(other))}";
        }
    }

    private static IEnumerable<string> Tables()
    {
        foreach (var (title, heads, rows) in new (string, string[], string[][])[]
        {
            ("Care leavers", ["Group", "18", "19", "Total"], [["Citizen", "10", "20", "{0}"], ["Other", "11", "{1}", "21"], ["Total", "{2}", "30", "51"]]),
            ("Why they left", ["Reason", "Share"], [["Home", "{0}%"], ["Adopted", "{1}%"], ["Other", "{2}%"]]),
            ("Where they live", ["Kind", "Citizen %"], [["Shared", "{0}"], ["Family", "{1}"], ["Other", "{2}"]]),
            ("Shares of 532 disputes", ["Category", "Level 1", "Level 2"], [["Plan", "{0}%", "8.2%"], ["Reports", "{1}%", "4.9%"], ["Other", "{2}%", "3.8%"]]),
            ("Average days", ["Stage", "2015-16", "2016-17"], [["To panel", "{0}", "{1}"], ["To match", "{2}", "100"]]),
            ("Practice", ["Grade", "2016-17", "2015-16"], [["Good", "{0}", "{1}"], ["Inadequate", "{2}", "100"]]),
            ("", ["Kind", "Number"], [["Boys", "{0}"], ["Girls", "{1}"], ["Sum", "{2}"]]),
        })
        {
            foreach (var before in new[] { "", "There has been continued improvement.", "There has been improvement, except in one.", "Results are better." })
            {
                yield return $"# {title}: {string.Join(" | ", rows.Select(row => string.Join(' ', row)))}{(before.Length > 0 ? $"; {before}" : "")}";
                foreach (var same in Choices([["0", "5", "30", "33.3", "90", "110"], ["1", "10", "20", "33.3", "60"], ["20", "21", "33.4", "–", "many", "1,000"]]).Select(each => (each, Is: Doubted([.. before.Length > 0 ? new Block[] { Say(before) } : [], Table(title, heads, [.. rows.Select(row => row.Select(cell => string.Format(CultureInfo.InvariantCulture, cell, [.. each])).ToArray())])]))).Where(each => each.Is.Length > 0).GroupBy(each => before.Length > 0 ? Kinds(each.Is) : Plain(each.Is, each.each), each => each.each))
                {
                    yield return $"  {string.Join(" | ", same.Select(each => string.Join(", ", each)))}: {same.Key}";
                }
            }
        }
    }

    private static IEnumerable<string> Titles()
    {
        yield return "# Titles and what is below";
        foreach (var title in new[] { "Summary, July 2017", "Summary, 2016-17", "Summary at the end of March 2016", "Summary", "Summary of June 2017 and July 2017" })
        {
            foreach (var words in new[] { "The position as at 30 September 2016 is shown.", "The position as at July 2017 is shown.", "The position at the end of March 2016 is shown.", "It was held on 4 July 2017.", "It is of 2016.", "In June 2017 they met." })
            {
                if (Doubted(new Heading(1, Run.Plain(title)), Say("An introduction."), Say(words)) is { Length: > 0 } doubted)
                {
                    yield return $"  {title} / {words}: {doubted}";
                }

                if (Doubted(new Heading(1, Run.Plain(title)), new Heading(2, Run.Plain("Part")), Say(words)) is { Length: > 0 } below)
                {
                    yield return $"  {title} / another heading / {words}: {below}";
                }

                if (Doubted(Table(title, ["Name", words], [["Reviews", "50"]])) is { Length: > 0 } grid)
                {
                    yield return $"  table {title} / {words}: {grid}";
                }
            }
        }
    }

    private static IEnumerable<string> Figures()
    {
        var county = AStory.Told().County;
        var filling = (string period) => new FillPaper(county, Period.Parse(period)!.Value, Day("2017-07-21"), of => new Reading(county, of, Terms.Of(county, Day("2017-07-21"))), figure => figure.GroupInWords);
        yield return "# Words beside live figures";
        foreach (var code in new[] { "cla-at-year-end", "cla-at-year-end-uasc", "started-in-year", "long-term-fostering", "placed-with-in-house-provider", "placements-3-plus", "reviews-on-time-per-review" })
        {
            foreach (var words in new[]
            {
                "It rose to {now}.", "It fell to {now}.", "It was unchanged at {now}.", "It improved to {now}.", "It rose and fell to {now}.", "It is {now}.", "It rose from {last} to {now}.", "It fell from {last} to {now}.", "It is steady: {last}, {now}.", "It is better: {last}, {now}.",
                "It rose. It is {now}.", "It went up by {change} to {now}.", "{now} came, fewer than last year.", "{now} came, more than the year before.", "In 2015-16 it fell to {old}.", "It fell to {old}.", "It rose to {of}.", "It is lower than {last} at {now}, provisional as read on 13 July 2017.",
            })
            {
                var paper = filling("2017").Fill([Said(words, code)]);
                if (Checks.In(paper).Where(doubt => doubt.Check == new StatedDirection().Title || (code == "cla-at-year-end" && doubt.Check != new TooSmall().Title)).Select(doubt => $"{doubt.Check}: {doubt.Words}").ToList() is { Count: > 0 } doubts)
                {
                    yield return $"  {code}, {words}: {string.Join("; ", doubts)}";
                }
            }
        }

        static Paragraph Said(string words, string code) => new([.. words.Split('{').SelectMany((part, at) => at == 0 ? [new Run(part)] : new[] { new Run("", Ask: FigureAsk.Parse(part[..part.IndexOf('}', StringComparison.Ordinal)] switch { "now" => code, "last" => $"{code} | last year", "change" => $"{code} | change", "old" => $"{code} | period 2016", _ => $"{code} | of sex:female" }).Ask), new Run(part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]) })]);
    }

    private static IEnumerable<string> Read()
    {
        yield return "# What is read out of words";
        foreach (var text in new[]
        {
            "one two three four five six seven eight nine ten eleven twelve thirteen", "One third of two, half, a third, two thirds, a quarter, one quarter, three quarters, a fifth, two fifths, three fifths and four fifths", "1,234 and 12,34 and 1.5 and 1.50% and 12 per cent and 13 percent and 14 %", "In 2016/17, 2016-17, 2016/2017, 2016 – 17 and 2017", "1899 and 1900 and 2100 and 2101 and 2,017 and 2017%",
            "On 31 March 2017, Friday 31 March 2017 and 31 February 2017", "From 1 April to 31 March", "March 2017 and  June   2016", "5/6 of 12/13 and 3.4.5 and v2 and 10:30 and A4", "Ages 5-9 and 10–15 and 16 to 17", "£1,200 and 3rd and 12th", "The children’s homes were visited and inspected; policies changed. The boss missed it", "Already seven years of 2010-11-12", "20 miles, 20.0 miles and 020", "",
            "A sentence. Another! A third? 4 more; “Quoted” they said. not this. e.g. that", "One.Two", "two-thirds and Three Quarters and HALF",
        })
        {
            yield return $"  “{text}”: numbers {string.Join(' ', Wording.NumbersIn(text).Select(said => $"{Wording.Write(said.Value)}{(said.IsShare ? "%" : "")}@{said.At}-{said.Ends}/{said.Decimals}~{said.Half.ToString(CultureInfo.InvariantCulture)}"))}; fractions {string.Join(' ', Wording.FractionsIn(text).Select(said => $"{Wording.Write(decimal.Round(said.Value, 2))}@{said.At}"))}; periods {string.Join(' ', Wording.PeriodsIn(text))}; days {string.Join(", ", Wording.DaysIn(text).Select(day => $"{day.Day.InWords()} {day.Weekday}".Trim()))}; sense {string.Join(' ', Wording.SenseOf(text).Order(StringComparer.Ordinal))}; {Wording.SentencesOf(text).Count()} sentences";
        }

        foreach (var number in new[] { 0m, 0.5m, 0.05m, 0.005m, 1m, 1.10m, 999m, 1000m, 1234567.891m, -5m })
        {
            yield return $"  {number.ToString(CultureInfo.InvariantCulture)} is written {Wording.Write(number)}";
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Choices(string[][] choices) =>
        choices.Aggregate((IEnumerable<IReadOnlyList<string>>)[[]], (all, next) => all.SelectMany(each => next.Select(choice => (IReadOnlyList<string>)[.. each, choice])));

    private static string Doubted(params Block[] blocks) =>
        string.Join("; ", Checks.In(new FilledPaper(new ReportingYear(2017), Day("2017-07-21"), [.. blocks], [], [])).Select(doubt => $"{doubt.Check}: {doubt.Words}"));

    private static string Kinds(string doubted) => string.Join("; ", doubted.Split("; ").Select(each => each.Split(": ")[0]).Distinct());

    /// <summary>The numbers that were chosen are told by their places.</summary>
    private static string Plain(string doubted, IReadOnlyList<string> chosen) => chosen.Index().OrderByDescending(each => each.Item.Length).Where(each => each.Item.Length > 1).Aggregate(doubted, (words, each) => words.Replace($" {each.Item} ", $" [{each.Index}] ", StringComparison.Ordinal).Replace($" {each.Item}%", $" [{each.Index}]%", StringComparison.Ordinal));

    private static Paragraph Say(string words) => new(Run.Plain(words));

    private static Grid Table(string title, string[] heads, string[][] rows) => new(title, [.. heads.Select(Run.Plain)], [.. rows.Select(row => row.Select(Run.Plain).ToImmutableArray())]);
}
