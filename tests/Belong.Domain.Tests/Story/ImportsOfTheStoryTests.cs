using System.Globalization;
using Belong.Domain.Children;
using Belong.Domain.Returns;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// Returns of the story taken in again, kept as text that people read: what each changed row counts as, what becomes of what a person has corrected, taken back
/// or recorded before, which imports are refused, which days belong to a year, and the field that each error opens.
/// </summary>
public sealed class ImportsOfTheStoryTests
{
    private const string Authority = "E10000016";
    private static readonly Actor Return = new("return", "The return", IsReturn: true);
    private static readonly County County = AStory.Told().County;
    private static readonly MadeReturn Made = ReturnOfRecord.Of(County, 2017);

    [Fact]
    public void Imports_say_what_was_agreed() => Agreed.Holds("imports-of-the-story.txt", [.. Counts(), .. Persons(), .. Begun(), .. Days()]);

    [Fact]
    public void Errors_open_the_fields_that_were_agreed() => Agreed.Holds("fields-to-mend.txt", [.. Mended()]);

    [Fact]
    public void A_check_after_a_change_finds_what_a_check_from_nothing_finds()
    {
        var providers = new Providers([]);
        foreach (var year in new[] { 2017, 2026 })
        {
            var before = CheckRecord.Of(County, year, FiguresOfTheStoryTests.Postcodes.Known, providers);
            foreach (var (at, other) in County.Children.SelectMany(child => SaidOtherwise.Of(County, child)).Index().Where(each => each.Index % 31 == 0))
            {
                Same(CheckRecord.Of(other.County, year, FiguresOfTheStoryTests.Postcodes.Known, providers), CheckRecord.Of(other.County, year, FiguresOfTheStoryTests.Postcodes.Known, providers, before), other.County, $"{at}: {other.Entry}: {other.Words}");
            }

            Same(CheckRecord.Of(County, year + 1, FiguresOfTheStoryTests.Postcodes.Known, providers), CheckRecord.Of(County, year + 1, FiguresOfTheStoryTests.Postcodes.Known, providers, before), County, "another year");
            Same(CheckRecord.Of(County, year, null, providers), CheckRecord.Of(County, year, null, providers, before), County, "no postcodes");
            Same(CheckRecord.Of(County, year, FiguresOfTheStoryTests.Postcodes.Known), CheckRecord.Of(County, year, FiguresOfTheStoryTests.Postcodes.Known, null, before), County, "no list of providers");
        }

        static void Same(CheckRecord whole, CheckRecord again, County county, string where) => Assert.True(Errors(whole, county).SequenceEqual(Errors(again, county)), where);

        static IEnumerable<string> Errors(CheckRecord check, County county) =>
            ReturnHealth.Of(county, check).Errors.Select(error => $"{error.Rule.Code} {AStory.NumberOf(error.Child.Id)} {error.About}").Concat(check.Found.NotChecked.SelectMany((rows, rule) => rows.Select(row => $"{check.Found.Rules[rule].Code} not {row.Table.Name} {row.Number}"))).Concat(check.Found.NotRun.Select(rule => $"{rule.Key} {rule.Value}")).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Id, List<ReturnedRow> Rows)> Children() =>
        Made.InOrder.SelectMany(table => Made.Tables[table]).Select(row => row.Row).Where(row => row.Child.Length > 0).GroupBy(row => row.Child).OrderBy(child => child.Key, StringComparer.Ordinal).Where(child => child.Any(row => row.Table == Tables.Header && row["DOB"].Length > 0)).Select(child => (child.Key, child.ToList()));

    private static IEnumerable<(string Name, List<ReturnedRow> Rows)> Changed(List<ReturnedRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var name = $"{row.Table.Name} {rows.Take(i + 1).Count(each => each.Table == row.Table)}";
            yield return ($"without {name}", [.. rows.Where((_, at) => at != i)]);
            for (var column = 1; column < row.Values.Length; column++)
            {
                var isDay = DateOnly.TryParseExact(row.Values[column], "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
                foreach (var other in (isDay ? [day.AddDays(-1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), day.AddDays(1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), ""] : row.Table.Ends.Contains(row.Table.Columns[column]) && row.Values[column].Length == 0 ? ["31/03/2017"] : row.Values[column].Length > 0 ? new[] { "", "X" } : ["X"]).Where(other => other != row.Values[column] && !(other.Length == 0 && row.Table.Dates.GetValueOrDefault(row.Table.Columns[column], DateColumn.Doubtful) == DateColumn.Required) && !(other == "X" && row.Table.Dates.ContainsKey(row.Table.Columns[column]))))
                {
                    yield return ($"{name} {row.Table.Columns[column]} {(other.Length == 0 ? "blank" : other)}", [.. rows.Select((each, at) => at == i ? new(row.Table, row.Number, row.Values.SetItem(column, other)) : each)]);
                }
            }
        }
    }

    private static IEnumerable<string> Counts()
    {
        foreach (var (id, rows) in Children())
        {
            yield return $"# What the rows of {id} count as when they are taken in again";
            var before = RowsOfChild.Store(2017, Authority, rows);
            foreach (var same in Changed(rows).Append(("the same", rows)).Append(("the other way round", [.. Enumerable.Reverse(rows)])).Append(("none", [])).GroupBy(each => $"{Count(before, each.Item2)}; the other way {Count(each.Item2, rows)}", each => each.Item1))
            {
                yield return $"  {string.Join(", ", same)}: {same.Key}";
            }

            yield return $"  never taken in: {RowCounts.Of(null, new(2017, [.. Tables.All], [.. rows]))}; of Episodes only: {RowCounts.Of(before, new(2017, [Tables.Episodes], [.. rows.Where(row => row.Table == Tables.Episodes)]))}";
        }

        yield return $"  added up: {new RowCounts(1, 2, 3, 4, 5) + new RowCounts(10, 20, 30, 40, 50)}";
    }

    private static string Count(ReturnedChild before, IEnumerable<ReturnedRow> rows) => $"{RowCounts.Of(before, new(2017, [.. Tables.All], [.. rows]))}".Replace("RowCounts ", "", StringComparison.Ordinal);

    private static string Count(IEnumerable<ReturnedRow> before, IEnumerable<ReturnedRow> rows)
    {
        try
        {
            return Count(RowsOfChild.Store(2017, Authority, before), rows);
        }
        catch (InvalidOperationException)
        {
            return "cannot have been taken in";
        }
    }

    private static IEnumerable<string> Persons()
    {
        foreach (var (id, rows) in Children())
        {
            var taken = new Books().As(Return);
            taken.Do(new BeginImport(2017, Authority, "first", 1, Covers()), "2017-05-01");
            if (taken.Try(Take(id, rows), "2017-05-01").Refused)
            {
                continue;
            }

            // Beside what the same import says where nobody changed anything.
            yield return $"# {id} taken in again after a person changed an entry";
            var changes = Changed(rows).Where(each => each.Name.StartsWith("without", StringComparison.Ordinal) || each.Name.EndsWith("/2016", StringComparison.Ordinal) || each.Name.EndsWith("/2017", StringComparison.Ordinal)).Prepend(("the same", rows)).Append(("none", [])).Select(each => (Name: each.Item1, Rows: each.Item2, Says: Answer(taken.County, Take(id, each.Item2)).Split("; "))).ToList();
            foreach (var head in taken.County.Child(Id(1))!.Heads.Where(head => head is { IsLive: true, Said: not ReturnedChild and not Domain.People.Identifier }))
            {
                foreach (var (did, said) in Corrections(taken.County, head))
                {
                    var county = taken.County.With(Outcome.Add(said), taken.County.Sign(ChangeId.Of("person"), new DateTime(2017, 5, 2, 9, 0, 0, DateTimeKind.Utc), "sw-1", "Wrong"), out _);
                    foreach (var same in changes.Select(each => (each.Name, Is: Answer(county, Take(id, each.Rows)).Split("; ") is var now ? string.Join("; ", now.Except(each.Says).Concat(each.Says.Except(now).Select(gone => $"not {gone}"))) : "")).Where(each => each.Is.Length > 0).GroupBy(each => each.Is, each => each.Name))
                    {
                        yield return $"  {head.Said!.InWords.ReplaceLineEndings(" / ")} {did}: {string.Join(", ", same)}: {same.Key}";
                    }
                }
            }
        }

        // What a person recorded before the return came.
        foreach (var child in County.Children.Where(child => child.ChildId is not null))
        {
            var rows = Children().Where(each => each.Id == child.ChildId).SelectMany(each => each.Rows).ToList();
            yield return $"# {child.ChildId} taken in where people had recorded it: {Answer(County, Take(child.ChildId!, rows))}";
        }
    }

    private static IEnumerable<(string Words, Statement Said)> Corrections(County county, Entry head)
    {
        yield return ("taken back", Statement.Retract(head));
        yield return ("confirmed", Statement.Correct(head, head.Said!));
        foreach (var (name, type, value, with) in RoundTheActsTests.Parts(head.Said!, "").Where(part => part.Value is DateOnly || (part.Value is string { Length: > 0 } && part.Name is "Code" or "Need" or "Provider")).Take(2))
        {
            yield return ($"with another {name}", Statement.Correct(head, (Fact)with(value is DateOnly day ? day.AddDays(1) : RoundTheActsTests.Others(type, false, value, county, new RecordFact(Id(1)) { Said = head.Said! }).Last().Value)));
        }
    }

    private static IEnumerable<string> Begun()
    {
        yield return "# Imports begun and finished";
        foreach (var (authority, year) in new[] { ("", 2017), ("E1000001", 2017), ("E100000160", 2017), ("e10000016", 2017), ("E1000001X", 2017), ("110000016", 2017), ("E10000016", 2016), ("E10000016", 2017), ("E10000016", 2027), ("E10000016", 2028), ("E10000017", 2017) })
        {
            yield return $"  {authority} of {year}: {Answer(County.Empty, new BeginImport(year, authority, "a", 1, []))}; where these are the county’s records: {Answer(County, new BeginImport(year, authority, "a", 1, []))}";
        }

        var books = new Books().As(Return);
        books.Do(new BeginImport(2017, Authority, "first", 3, Covers()), "2017-05-01");
        foreach (var (name, act) in new (string, Act)[]
        {
            ("the same files again", new BeginImport(2017, Authority, "first", 3, Covers())), ("other files", new BeginImport(2017, Authority, "second", 4, Covers())), ("other tables", new BeginImport(2017, Authority, "second", 4, [new Covered { What = "reviews", From = Day("2016-04-01"), Until = Day("2017-03-31") }, new Covered { What = "reviews", From = Day("2015-04-01"), Until = Day("2016-03-31") }])), ("another year", new BeginImport(2018, Authority, "first", 3, [])),
            ("finished", new FinishImport(2017, Authority, "first", new(1, 2, 3, 4, 5), 6, 7)), ("other files finished", new FinishImport(2017, Authority, "second", new(1, 2, 3, 4, 5), 6, 7)), ("another year finished", new FinishImport(2018, Authority, "first", RowCounts.None, 0, 0)),
            ("a child of these files", Take("1", [Row(Tables.Reviews, "1", "", "01/06/2016", "PN1")]) with { Files = "first" }), ("a child of other files", Take("1", [Row(Tables.Reviews, "1", "", "01/06/2016", "PN1")]) with { Files = "second" }), ("a child of no rows", Take("1", [])),
        })
        {
            yield return $"  begun, then {name}: {Answer(books.County, act)}";
        }

        books.Do(new FinishImport(2017, Authority, "first", new(1, 2, 3, 4, 5), 6, 7), "2017-05-01");
        yield return $"  finished, then the same files again: {Answer(books.County, new BeginImport(2017, Authority, "first", 3, Covers()))}; finished again: {Answer(books.County, new FinishImport(2017, Authority, "first", RowCounts.None, 0, 0))}; a child of these files: {Answer(books.County, Take("1", [Row(Tables.Reviews, "1", "", "01/06/2016", "PN1")]) with { Files = "first" })}";
        books.Do(new BeginImport(2017, Authority, "again", 1, []), "2017-05-02");
        books.Do(Take("1", [Row(Tables.Reviews, "1", "", "01/06/2016", "PN1"), Row(Tables.Reviews, "1", "", "02/06/2016", "PN1")]), "2017-05-02");
        foreach (var may in new[] { 0, 1, 2 })
        {
            yield return $"  {may} may be withdrawn, one would be: {Answer(books.County, Take("1", [Row(Tables.Reviews, "1", "", "01/06/2016", "PN1")]) with { MayWithdraw = may })}; two would be: {Answer(books.County, Take("1", []) with { MayWithdraw = may })}; of another table: {Answer(books.County, new TakeInReturn(Id(1), Authority, "1", [new(2017, [Tables.Missing], [])]) { MayWithdraw = may })}";
        }
    }

    private static IEnumerable<string> Days()
    {
        yield return "# Days of a year";
        foreach (var days in new[] { [], new[] { "2016-03-31" }, ["2016-04-01"], ["2017-03-31"], ["2017-04-01"], ["2016-03-31", "2017-04-01"], ["2015-01-01", "2016-06-01"], ["2018-01-01", "2015-01-01"] })
        {
            yield return $"  {string.Join(' ', days.DefaultIfEmpty("none"))}: {DaysOfYear.WhyNone(2017, [.. days.Select(Day)]) ?? "may be of the year"}";
        }

        foreach (var table in Tables.All)
        {
            foreach (var column in table.Dates.Keys.Order(StringComparer.Ordinal))
            {
                var answers = new[] { "31/03/2016", "01/04/2016", "31/03/2017", "01/04/2017", "", "31/02/2017" }.Select(day =>
                {
                    var given = new ReturnToCheck { Year = 2017 };
                    var typed = new TypedTables();
                    typed.Add(table, [TypedTables.Type(table, 0, Cells.Of([.. table.Columns.Select(name => name == column ? day : name == "CHILD" ? "1" : "")], new Words()))]);
                    Gather.Into(given, typed, null);
                    return $"{(day.Length == 0 ? "blank" : day)} {(DaysOfYear.WhyNone(2017, given.Children, child => child) is { } why ? why : "may be")}";
                });
                yield return $"  {table.Name} {column}: {string.Join("; ", answers)}";
            }
        }
    }

    private static IEnumerable<string> Mended()
    {
        foreach (var child in County.Children)
        {
            var names = child.Heads.ToDictionary(head => head.FactId.ToString(), head => $"[{head.Kind.Name}]");
            foreach (var table in Made.InOrder)
            {
                foreach (var row in Made.Tables[table].Where(row => row.Child == child.Id))
                {
                    yield return $"# {row.Row.Child} {table.Name} {string.Join(',', row.Row.Values.Skip(1).Take(4))}, of {string.Join(", ", row.Facts.Select(child.Head).OfType<Entry>().Select(head => head.Kind.Name))}";
                    foreach (var same in RuleBook.All.Where(rule => rule.Judges.Contains(table)).Select(rule => (rule.Code, Field: FieldToMend.Of(rule, row, child))).GroupBy(each => $"{each.Field.InWords}: {names.Aggregate(each.Field.Under(2017) ?? "begins with another act", (words, name) => words.Replace(name.Key, name.Value, StringComparison.Ordinal))}", each => each.Code))
                    {
                        yield return $"  {same.Key}, by {string.Join(' ', same)}";
                    }
                }
            }
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Covered> Covers() => [.. Tables.All.Select(table => new Covered { What = table.Name.ToLowerInvariant(), From = Day("2016-04-01"), Until = Day("2017-03-31") })];

    private static TakeInReturn Take(string id, IEnumerable<ReturnedRow> rows) => new(Id(1), Authority, id, [new(2017, [.. Tables.All], [.. rows])]) { MayWithdraw = int.MaxValue };

    private static ReturnedRow Row(Table table, params string[] values) => new(table, 0, [.. values]);

    private static string Answer(County county, Act act)
    {
        try
        {
            var outcome = act.Decide(county, Day("2017-05-03"), Return);
            return string.Join("; ", outcome.Problems.Select(problem => $"refused: {problem.Words}").Concat(outcome.Statements.Where(said => said.Fact is not ReturnedChild).Select(said => $"{said.Did.ToString().ToLowerInvariant()} {said.Kind.Name}{(said.Fact is { } fact ? $": {fact.InWords.ReplaceLineEndings(" / ")}" : "")}")).Concat(outcome.LeftAlone.Select(left => $"left alone: {left.Words}")).DefaultIfEmpty("nothing new"));
        }
        catch (InvalidOperationException)
        {
            return "cannot be asked so";
        }
    }
}
