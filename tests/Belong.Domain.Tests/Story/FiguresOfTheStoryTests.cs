using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Returns;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// Every figure of the story with whom it counts and why, kept as text that people read: of a year, a quarter and months, of the
/// year by every breakdown, and of the year with one entry withdrawn or a day later.
/// </summary>
public sealed class FiguresOfTheStoryTests
{
    [Fact]
    public void Every_figure_is_as_it_was_agreed() => Agreed.Holds("figures-of-the-story.txt", [.. Lines(AStory.Told().County)]);

    private static IEnumerable<string> Lines(County county)
    {
        foreach (var period in new[] { "2017", "2017-q3", "2017-02", "2017-03", "2018" })
        {
            yield return $"# {period}";
            foreach (var figure in Figures.All(Read(county, period)).Where(figure => !figure.Parts.IsEmpty || figure.Untold is not null))
            {
                yield return InWords(figure);
                foreach (var part in figure.Parts)
                {
                    yield return $"  {AStory.NumberOf(part.About.Id)}: {(part.NotKnown ? "not known" : $"{part.Numerator}/{part.Denominator}")} {part.Why}";
                }
            }
        }

        var returned = TakenIn(county);
        foreach (var fromRecord in new[] { false, true })
        {
            yield return $"# 2017, its return taken in{(fromRecord ? ", from the record all the same" : "")}";
            foreach (var figure in Figures.All(new Reading(returned, Period.Parse("2017")!.Value, Terms.Of(returned, Day("2017-07-21")), Postcodes.Known, fromRecord)).Where(figure => !figure.Parts.IsEmpty || figure.Untold is not null))
            {
                yield return InWords(figure);
                foreach (var part in figure.Parts)
                {
                    yield return $"  {AStory.NumberOf(part.About.Id)}: {(part.NotKnown ? "not known" : $"{part.Numerator}/{part.Denominator}")} {part.Why}";
                }
            }
        }

        yield return "# 2017-02, the year's return taken in";
        foreach (var figure in Figures.All(Read(returned, "2017-02")).Where(figure => !figure.Parts.IsEmpty))
        {
            yield return InWords(figure);
        }

        var year = Read(county, "2017");
        foreach (var breakdown in Breakdown.All)
        {
            yield return $"# 2017 by {breakdown.Title}";
            foreach (var measure in AllMeasures.All.Where(measure => !measure.OnlyGroups))
            {
                var groups = Figures.By(measure, breakdown, year).Where(figure => figure.Numerator > 0 || figure.Denominator > 0).Select(figure => $"{figure.GroupInWords} {Print.Of(figure)}").ToList();
                if (groups.Count > 0)
                {
                    yield return $"{measure.Code}: {string.Join("; ", groups)}";
                }
            }
        }

        var whole = Figures.All(year).ToDictionary(figure => figure.Key, InWords);
        foreach (var child in county.Children)
        {
            foreach (var (words, other) in AStory.Otherwise(county, child).Where(each => !each.Words.EndsWith("earlier", StringComparison.Ordinal)))
            {
                var now = Figures.All(new Reading(other, Period.Parse("2017")!.Value, Terms.Of(other, Day("2017-07-21")), Postcodes.Known, known: year.ByRecord)).ToDictionary(figure => figure.Key, InWords);
                var differing = now.Where(pair => whole.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => pair.Value).Concat(whole.Keys.Except(now.Keys).Select(key => $"no {key}")).ToList();
                if (differing.Count > 0)
                {
                    yield return $"# {AStory.NumberOf(child.Id)}, {words}: {string.Join("; ", differing)}";
                }
            }
        }
    }

    /// <summary>A county of which nothing is known but the story's return of 2016-17.</summary>
    private static County TakenIn(County county)
    {
        var books = new Books().As(new Actor("return", "The return", IsReturn: true));
        books.Do(new BeginImport(2017, "E10000016", "2017", 8, [.. Tables.All.Select(table => new Covered { What = table.Name.ToLowerInvariant(), From = Day("2016-04-01"), Until = Day("2017-03-31") })]), "2017-05-01");
        var made = ReturnOfRecord.Of(county, 2017);
        foreach (var child in made.InOrder.SelectMany(table => made.Tables[table]).Where(row => row.Row.Child.Length > 0).GroupBy(row => (row.Child, Id: row.Row.Child)).Where(child => child.Any(row => row.Row.Table == Tables.Header && row.Row["DOB"].Length > 0)))
        {
            books.Try(new TakeInReturn(child.Key.Child, "E10000016", child.Key.Id, [new(2017, [.. Tables.All], [.. child.Select(row => row.Row)])]), "2017-05-01");
        }

        return books.Do(new FinishImport(2017, "E10000016", "2017", RowCounts.None, 0, 0), "2017-05-01").County;
    }

    private static string InWords(Figure figure) => $"{figure.Key} {Print.Of(figure)} ({figure.Numerator}/{figure.Denominator}, {figure.NotKnown} not known{(figure.Untold is { } untold ? $", {untold}" : "")}{(figure.OnlyInPart is { } part ? $", {part}" : "")})";

    private static Reading Read(County county, string period) => new(county, Period.Parse(period)!.Value, Terms.Of(county, Day("2017-07-21")), Postcodes.Known);

    /// <summary>Where the postcodes of the story lie: AA in our own area, BB and CC in others, so many miles to the east as their first number.</summary>
    internal sealed class Postcodes : IPlaceOfPostcode
    {
        public static Postcodes Known { get; } = new();

        public Nations Nations => Nations.England;

        public GridPlace? Find(string postcode) => postcode is ['A', ..] ? new(550_000 + (1609 * (postcode[2] - '0')), 150_000, "E10000016")
            : postcode is ['B', ..] ? new(550_000 + (1609 * 20) + 3218, 150_000, "E06000035")
            : postcode is ['C', ..] ? new(550_000, 200_000, "E09000001")
            : null;
    }
}
