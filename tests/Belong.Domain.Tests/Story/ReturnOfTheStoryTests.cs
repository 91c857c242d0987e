using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Returns;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// The returns of the story, kept as text that people read: their rows, what the rules say of them, how the rows differ with one entry withdrawn
/// or a day earlier or later, and what taking the rows in says where one cell is blank or says another thing.
/// </summary>
public sealed class ReturnOfTheStoryTests
{
    private const string Authority = "E10000016";

    private static readonly int[] Years = [2016, 2017, 2018];

    [Fact]
    public void Every_row_is_as_it_was_agreed() => Agreed.Holds("return-of-the-story.txt", [.. Lines(AStory.Told().County)]);

    [Fact]
    public void What_is_taken_in_of_every_row_is_as_it_was_agreed() => Agreed.Holds("return-taken-in.txt", [.. TakenIn(AStory.Told().County)]);

    private static IEnumerable<string> Lines(County county)
    {
        foreach (var year in Years)
        {
            yield return $"# The return of {year}";
            var made = ReturnOfRecord.Of(county, year);
            foreach (var row in Rows(county, year))
            {
                yield return row;
            }

            foreach (var file in WriteReturn.AsCsv(made).Append(WriteReturn.Evidence(made)))
            {
                yield return $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes).Split('\n')[0].Trim()}";
            }

            foreach (var line in Encoding.UTF8.GetString(WriteReturn.AsXml(made).Bytes).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(_ => year == 2017))
            {
                yield return $"xml: {line}";
            }

            foreach (var lost in WriteReturn.LostInXml(made))
            {
                yield return $"lost in XML: {lost.Table.Name} {string.Join(',', lost.Values)}";
            }

            foreach (var error in Errors(county, year))
            {
                yield return error;
            }

            var check = CheckRecord.Of(county, year, FiguresOfTheStoryTests.Postcodes.Known);
            foreach (var compared in Comparison.RowsByTable(check).Concat(Comparison.Codes(check)))
            {
                yield return $"compared: {compared.What} {compared.Now}, before {compared.Before}, {compared.Change}{(compared.IsLarge ? ", large" : "")}";
            }
        }

        var whole = Years.ToDictionary(year => year, year => Rows(county, year).ToHashSet());
        foreach (var child in county.Children)
        {
            foreach (var (words, other) in AStory.Otherwise(county, child))
            {
                foreach (var year in Years)
                {
                    var now = Rows(other, year).ToHashSet();
                    if (!now.SetEquals(whole[year]))
                    {
                        yield return $"# {AStory.NumberOf(child.Id)} in {year}, {words}";
                        foreach (var line in whole[year].Except(now).Select(line => $"- {line}").Concat(now.Except(whole[year]).Select(line => $"+ {line}")))
                        {
                            yield return line;
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Rows(County county, int year) =>
        ReturnOfRecord.Of(county, year).Tables.OrderBy(table => table.Key.Number).SelectMany(table => table.Value.Select(row => $"{table.Key.Name} {string.Join(',', row.Row.Values)}"));

    private static IEnumerable<string> Errors(County county, int year) =>
        ReturnHealth.Of(county, CheckRecord.Of(county, year, FiguresOfTheStoryTests.Postcodes.Known)).Errors.Select(error => $"error {error.Rule.Code} of {AStory.NumberOf(error.Child.Id)}, {error.About}: {error.Rule.Says}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> TakenIn(County county)
    {
        int[] taken = [2017, 2018];
        var returns = taken.ToDictionary(year => year, year => ReturnOfRecord.Of(county, year));
        foreach (var id in returns.Values.SelectMany(made => made.InOrder.SelectMany(table => made.Tables[table])).Select(row => row.Row.Child).Where(child => child.Length > 0).Distinct().Order(StringComparer.Ordinal))
        {
            var books = new Books();
            foreach (var year in taken)
            {
                books.Do(new BeginImport(year, Authority, $"{year}", 1, [.. Tables.All.Select(table => new Covered { What = table.Name.ToLowerInvariant(), From = new(year - 1, 4, 1), Until = new(year, 3, 31) })]), "2018-05-01");
            }

            var rows = taken.ToDictionary(year => year, year => returns[year].InOrder.SelectMany(table => returns[year].Tables[table]).Select(row => row.Row).Where(row => row.Child == id).ToList());
            yield return $"# Child {id}";
            foreach (var year in taken)
            {
                foreach (var line in Said(books, Take(year, rows[year]), true))
                {
                    yield return $"{year}: {line}";
                }
            }

            foreach (var year in taken)
            {
                for (var i = 0; i < rows[year].Count; i++)
                {
                    var row = rows[year][i];
                    var name = $"{year} {row.Table.Name} {string.Join(',', row.Values.Where(value => value.Length > 0).Skip(1).Take(3))}";
                    var without = string.Join("; ", Said(books, Take(year, [.. rows[year].Where((_, at) => at != i)]), false));
                    yield return $"  without {name}: {without}";
                    for (var column = 1; column < row.Values.Length; column++)
                    {
                        foreach (var other in new[] { "", "?", DateOnly.TryParseExact(row.Values[column], "dd/MM/yyyy", out var day) ? $"{day.AddDays(1):dd'/'MM'/'yyyy}" : "" }.Distinct().Where(other => other != row.Values[column]))
                        {
                            var changed = new ReturnedRow(row.Table, row.Number, row.Values.SetItem(column, other));
                            var said = string.Join("; ", Said(books, Take(year, [.. rows[year].Select((each, at) => at == i ? changed : each)]), false));
                            if (said != without && said != "nothing new" && !said.StartsWith("breaks", StringComparison.Ordinal))
                            {
                                yield return $"  {name}, {row.Table.Columns[column]} {(other.Length == 0 ? "blank" : other)}: {said}";
                            }
                        }
                    }
                }
            }

            TakeInReturn Take(int year, List<ReturnedRow> of) => new(Id(1), Authority, id, [new(year, [.. Tables.All], [.. of])]) { MayWithdraw = int.MaxValue };
        }
    }

    private static IEnumerable<string> Said(Books books, TakeInReturn act, bool forGood)
    {
        // A row whose days cannot be read is never given to the act: reading the file has put it aside.
        Outcome outcome;
        try
        {
            outcome = forGood ? books.As(new Actor("return", "The return", IsReturn: true)).Try(act, "2018-05-01") : act.Decide(books.County, Day("2018-05-01"), new("return", "The return", IsReturn: true));
        }
        catch (InvalidOperationException)
        {
            return ["breaks"];
        }

        return [.. outcome.Problems.Select(problem => $"refused: {problem.Words}").Concat(outcome.Statements.Where(said => said.Fact is not ReturnedChild).Select(said => $"{said.Did.ToString().ToLowerInvariant()} {said.Kind.Name}{(said.Fact is { } fact ? $": {fact.InWords.ReplaceLineEndings(" / ")}" : "")}")).Concat(outcome.LeftAlone.Select(left => $"left alone: {left.Words}")).DefaultIfEmpty("nothing new")];
    }
}
