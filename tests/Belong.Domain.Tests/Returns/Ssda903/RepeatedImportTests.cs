using Belong.Domain.Children;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>Returns that are taken in week after week, each a little different: what counts is what the last of each year says.</summary>
public class RepeatedImportTests
{
    private const string Kent = "E10000016";

    private static readonly string[] Days = ["20/01/2026", "01/02/2026", "01/03/2026", "01/05/2026", "01/06/2026", "01/07/2026", "15/09/2026"];

    [Fact]
    public void However_often_a_return_was_taken_in_before_the_record_says_what_the_last_files_say()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < 600; seed++)
        {
            var chance = new Random(seed);
            var books = new Books();
            var last = new Dictionary<int, List<ReturnedRow>>();
            for (var step = 0; step < 7; step++)
            {
                var year = chance.Next(2) == 0 ? 2026 : 2027;
                last[year] = SomeRows(chance, year);
                TakeIn(books, year, last[year]);
            }

            var fresh = new Books();
            foreach (var (year, rows) in last.OrderBy(each => each.Key))
            {
                TakeIn(fresh, year, rows);
            }

            wrong.AddRange(last.Keys.Where(year => Made(fresh, year) != Made(books, year)).Select(year => $"{seed}: the {year} return"));
            if (Facts(fresh) != Facts(books))
            {
                wrong.Add($"{seed}: {string.Join("; ", Facts(fresh).Split('\n').Except(Facts(books).Split('\n')))} is not there, {string.Join("; ", Facts(books).Split('\n').Except(Facts(fresh).Split('\n')))} is");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join('\n', wrong.Take(10))}");
    }

    private static string Made(Books books, int year) =>
        string.Join('\n', ReturnOfRecord.Of(books.County, year).Tables.OrderBy(table => table.Key.Number).SelectMany(table => table.Value.Select(row => $"{table.Key.Name}: {string.Join(',', row.Row.Values)}").Order(StringComparer.Ordinal)));

    private static string Facts(Books books) =>
        string.Join('\n', books.County.Children.SelectMany(child => child.Heads).Where(head => head.IsLive && head.Source is not null).Select(head => head.Said!.InWords).Order(StringComparer.Ordinal));

    private static void TakeIn(Books books, int year, List<ReturnedRow> rows)
    {
        books.Do(new BeginImport(year, Kent, $"{books.County.Seq}", 1, []), "2027-04-01");
        var outcome = books.Try(new TakeInReturn(Id(1), Kent, "A1", [new(year, [.. Tables.All], [.. rows])]) { MayWithdraw = int.MaxValue }, "2027-04-01");
        Assert.Empty(outcome.Problems);
        Assert.Empty(outcome.LeftAlone);
        books.Do(new FinishImport(year, Kent, $"{books.County.Seq}", RowCounts.None, 0, 0), "2027-04-01");
    }

    private static List<ReturnedRow> SomeRows(Random chance, int year)
    {
        var rows = new List<ReturnedRow> { Row(Tables.Header, 0, "F", "01/05/2012", chance.Next(9) == 0 ? "WIRI" : "WBRI", "UN1", "", "") };
        string One(params string[] of) => of[chance.Next(of.Length)];
        string End(string from) => One("", One(Days[Array.IndexOf(Days, from)..])); // a row that ends before it begins is not taken in
        var days = Days.Where(_ => chance.Next(3) == 0).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            var goesOn = i + 1 < days.Count && chance.Next(3) > 0;
            rows.Add(Row(Tables.Episodes, i, days[i], One("S", "P", "L", "B"), One("C1", "C2"), "N1", One("U1", "U6"), "PR1", goesOn ? days[i + 1] : End(days[i]), goesOn ? "X1" : One("", "E4A"), "", "", "", ""));
        }

        foreach (var table in new[] { Tables.PlacedAdoption, Tables.Missing, Tables.SwEpisodes, Tables.PrevPerm, Tables.Reviews }.Where(table => table != Tables.SwEpisodes || year >= 2024))
        {
            var number = 0;
            foreach (var day in Days.Where(_ => chance.Next(4) == 0))
            {
                rows.Add(table.Name switch
                {
                    "PlacedAdoption" => Row(table, number++, "01/05/2012", day, End(day), One("", "RD1")),
                    "Missing" => Row(table, number++, "01/05/2012", One("M", "A"), day, End(day)),
                    "SWEpisodes" => Row(table, number++, "01/05/2012", One("SW1", "SW2"), day, End(day), "MANAGE"),
                    "PrevPerm" => Row(table, number++, "01/05/2012", One("P1", "Z1"), "", One("", day)),
                    _ => Row(table, number++, "01/05/2012", day, One("PN1", "PN2")),
                });
            }
        }

        return rows;
    }

    private static ReturnedRow Row(Table table, int number, params string[] cells) => new(table, number, [.. cells.Prepend("A1")]);
}
