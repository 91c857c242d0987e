using System.Globalization;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>
/// How the rules' cases change with their rows and their year, kept as text that people read: of every case each row said twice, in the other year's
/// return, in both, or of another child, the rows the other way round, and each day the day before, the day after, blank and no day; and of the first case that trips
/// and the first that passes each code in every other year of the rule.
/// </summary>
public sealed class RoundTheRowsTests
{
    [Fact]
    public void Every_case_changes_with_its_rows_as_it_was_agreed() => Agreed.Holds("round-the-rows.txt", [.. RuleBook.All.SelectMany(Rows)]);

    [Fact]
    public void Every_code_is_judged_in_other_years_as_it_was_agreed() => Agreed.Holds("round-the-years.txt", [.. RuleBook.All.SelectMany(Years)]);

    private static IEnumerable<string> Rows(Rule rule)
    {
        yield return $"# {rule.Code} {rule.Says}";
        var first = (Trips: true, Passes: true);
        foreach (var each in RuleCase.All.Where(each => each.Code == rule.Code))
        {
            // The days of the first two are tried one by one beside the cases.
            var known = each.Trips ? first.Trips : first.Passes && !each.Unread;
            first = each.Trips ? (false, first.Passes) : each.Unread ? first : (first.Trips, false);
            var rows = each.Rows;
            var variants = OfRows(rows).Concat(known ? [] : OfDays(rule, rows)).Prepend(("", rows)).ToList();
            var answers = Ask(rule, each, [.. variants.Select(variant => variant.Item2)], null);
            yield return $"{each.Sentence}: {answers[0]}";
            foreach (var same in variants.Zip(answers).Where(pair => pair.Second != answers[0]).GroupBy(pair => pair.Second, pair => pair.First.Item1))
            {
                yield return $"  {string.Join("; ", same)}: {same.Key}";
            }
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<CaseRow> Rows)> OfRows(IReadOnlyList<CaseRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var (row, name) = (rows[at], NameOf(rows, at));
            if (row.Table == "Providers")
            {
                continue;
            }

            var isLast = row.Table.EndsWith("_last", StringComparison.Ordinal);
            var other = row with { Table = isLast ? row.Table[..^5] : $"{row.Table}_last" };
            yield return ($"{name} twice", [.. rows, row]);
            yield return ($"{name} in {(isLast ? "this" : "last")} year's", [.. rows.Take(at), other, .. rows.Skip(at + 1)]);
            yield return ($"{name} in both years'", [.. rows, other]);
            yield return ($"{name} of another child", [.. rows.Take(at), row with { Cells = [.. row.Cells.Where(cell => cell.Column != "CHILD"), ("CHILD", "1999")] }, .. rows.Skip(at + 1)]);
        }

        if (rows.Count > 1)
        {
            yield return ("the other way round", [.. rows.Reverse()]);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<CaseRow> Rows)> OfDays(Rule rule, IReadOnlyList<CaseRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            foreach (var (column, value) in rows[at].Cells.Where(cell => RoundTheCasesTests.IsDay(cell.Column) && RoundTheCasesTests.Columns(rule, rows[at]).Contains(cell.Column)))
            {
                string[] others = DateOnly.TryParseExact(value, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? [Said(day.AddDays(-1)), Said(day.AddDays(1)), "", "31/02/2026"] : [];
                foreach (var other in others)
                {
                    yield return ($"{NameOf(rows, at)} {column} {(other.Length == 0 ? "blank" : other.StartsWith("31/02", StringComparison.Ordinal) ? "unreadable" : other)}", With(rows, at, column, other));
                }
            }
        }
    }

    private static IEnumerable<string> Years(Rule rule)
    {
        var cases = RuleCase.All.Where(each => each.Code == rule.Code).ToList();
        var lines = new List<(string Case, int Year, string Is)>();
        foreach (var each in new[] { cases.FirstOrDefault(one => one.Trips), cases.FirstOrDefault(one => !one.Trips && !one.Unread) }.OfType<RuleCase>())
        {
            var rows = each.Rows;
            var cells = rows.SelectMany((row, at) => RoundTheCasesTests.Columns(rule, row).Where(column => !RoundTheCasesTests.IsDay(column)).Select(column => (at, column, Values: RoundTheCasesTests.Values(column)))).ToList();
            List<IReadOnlyList<CaseRow>> variants = [rows, .. cells.SelectMany(cell => cell.Values.Select(value => With(rows, cell.at, cell.column, value)))];
            var now = Ask(rule, each, variants, null);
            foreach (var year in Enumerable.Range(RuleBook.FirstYear, RuleBook.LastYear - RuleBook.FirstYear + 1).Where(rule.IsInForce))
            {
                var then = Ask(rule, each, variants, year);
                var from = 1;
                foreach (var cell in cells)
                {
                    var start = from;
                    from += cell.Values.Length;
                    var answers = cell.Values.Select((value, i) => (Value: value, Now: now[start + i], Then: then[start + i])).Where(answer => answer.Then != answer.Now && (answer.Then != then[0] || then[0] == now[0])).ToList();
                    lines.AddRange(answers.GroupBy(answer => answer.Then, answer => answer.Value).Select(same => (each.Sentence, year, $"{NameOf(rows, cell.at)} {cell.column} {string.Join(' ', same.Select(value => value.Length == 0 ? "blank" : value))}: {same.Key}")));
                }
            }
        }

        return lines.Count == 0 ? [] : lines.GroupBy(line => (line.Case, line.Is), line => line.Year).Select(same => $"{same.Key.Case}, of {string.Join(", ", same)}, {same.Key.Is}").Prepend($"# {rule.Code} {rule.Says}");
    }

    private static string NameOf(IReadOnlyList<CaseRow> rows, int at) =>
        $"{rows[at].Table}{(rows.Count(other => other.Table == rows[at].Table) > 1 ? $" {rows.Take(at + 1).Count(other => other.Table == rows[at].Table)}" : "")}";

    private static IReadOnlyList<CaseRow> With(IReadOnlyList<CaseRow> rows, int at, string column, string value) =>
        [.. rows.Select((row, i) => i != at ? row : row with { Cells = [.. row.Cells.Where(cell => cell.Column != column), (column, value)] })];

    private static string Said(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A case in many variants, all in one return, each of children of its own; one by one where what is beside the return differs, or the rule looks at more than one child.</summary>
    private static IReadOnlyList<string> Ask(Rule rule, RuleCase each, IReadOnlyList<IReadOnlyList<CaseRow>> variants, int? year)
    {
        if (rule.Code == "444" || each.Rows.Any(row => row.Table == "Providers" || row.Cells.Any(cell => cell is { Column: "CHILD", Value: not { Length: > 0 } })))
        {
            return [.. variants.Select(rows => CheckReturn.Run(each.Return(rule, rows, year), [rule]) is var alone && alone.NotRun.Count > 0 ? alone.NotRun.Values.First() : RoundTheCasesTests.InWords(alone.Errors[0].Select(row => $"{row.Table.Name} {row.Number + 1}"), !alone.NotChecked[0].IsEmpty))];
        }

        var all = new List<CaseRow>();
        var starts = new List<Dictionary<string, int>>();
        var counts = new Dictionary<string, int>();
        foreach (var (number, rows) in variants.Index())
        {
            starts.Add(new(counts));
            foreach (var row in rows)
            {
                counts[row.Table] = counts.GetValueOrDefault(row.Table) + 1;
                all.Add(row with { Cells = [.. row.Cells.Select(cell => cell.Column == "CHILD" ? (cell.Column, $"{cell.Value}~{number}") : cell)] });
            }
        }

        var found = CheckReturn.Run(each.Return(rule, all, year), [rule]);
        var named = found.Errors[0].ToLookup(Of);
        var missed = found.NotChecked[0].ToLookup(Of);
        return [.. variants.Select((_, number) => found.NotRun.Count > 0 ? found.NotRun.Values.First() : RoundTheCasesTests.InWords(named[number].Select(row => $"{row.Table.Name} {row.Number - starts[number].GetValueOrDefault(row.Table.Name) + 1}"), missed[number].Any()))];

        static int Of(Row row) => int.Parse(row.Child[(row.Child.LastIndexOf('~') + 1)..], CultureInfo.InvariantCulture);
    }
}
