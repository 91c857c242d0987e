using System.Globalization;
using Belong.Domain.People;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>
/// How far each rule reaches, kept as text that people read: the first case that trips it and the first that passes, with every
/// cell it looks at given every other value in turn, each row left out, and the return of every other year. Days are tried far
/// and near, and the day on which the answer turns is found exactly.
/// </summary>
public sealed class RoundTheCasesTests
{
    private static readonly Dictionary<string, CodeList[]> Lists = new(StringComparer.Ordinal)
    {
        ["SEX"] = [CodeLists.Sex],
        ["ETHNIC"] = [CodeLists.Ethnicity],
        ["LS"] = [CodeLists.LegalStatus],
        ["CIN"] = [CodeLists.Need],
        ["PLACE"] = [CodeLists.Placement],
        ["PLACE_PROVIDER"] = [CodeLists.Provider],
        ["REC"] = [CodeLists.ReasonCeased],
        ["REASON_PLACE_CHANGE"] = [CodeLists.ReasonForChange],
        ["REVIEW_CODE"] = [CodeLists.Participation],
        ["SW_REASON"] = [CodeLists.WorkerChange],
        ["MISSING"] = [CodeLists.Missing],
        ["SDQ_REASON"] = [CodeLists.SdqReason],
        ["IN_TOUCH"] = [CodeLists.InTouch],
        ["ACTIV"] = [CodeLists.Activity],
        ["ACCOM"] = [CodeLists.LeaverAccommodation],
        ["PREV_PERM"] = [CodeLists.PreviousPermanence],
        ["SEX_ADOPTR"] = [CodeLists.AdoptersSex],
        ["LS_ADOPTR"] = [CodeLists.AdoptersStatus],
        ["REASON_PLACED_CEASED"] = [CodeLists.ReasonNoLongerPlaced],
    };

    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["RNE"] = ["S", "L", "P", "T", "B", "U"],
        ["NB_ADOPTR"] = ["0", "1", "2", "3"],
        ["SDQ_SCORE"] = ["-1", "0", "40", "41", "4.5"],
        ["PL_DISTANCE"] = ["0", "0.1", "19.9", "20", "20.1", "999.9"],
        ["PL_LOCATION"] = ["IN", "OUT"],
        ["PL_LA"] = ["WAL", "SCO", "NIR", "NUK", "E10000016", "E06000035"],
        ["UPN"] = ["UN1", "UN2", "UN3", "UN4", "UN5", "UN6", "A123456789012"],
        ["URN"] = ["SC123456", "XXXXXXX"],
    };

    /// <summary>Every value that any case gives a column.</summary>
    private static readonly ILookup<string, string> InCases = RuleCase.All.SelectMany(each => each.Rows).SelectMany(row => row.Cells).Where(cell => cell.Value is { Length: > 0 and < 8 } value && !value.Contains('/')).Select(cell => (cell.Column, Value: cell.Value!)).Distinct().ToLookup(cell => cell.Column, cell => cell.Value);

    [Fact]
    public void Every_rule_reaches_as_far_as_it_was_agreed() =>
        Agreed.Holds("round-the-cases.txt", [.. RuleBook.All.SelectMany(Lines)]);

    private static IEnumerable<string> Lines(Rule rule)
    {
        yield return $"# {rule.Code} {rule.Says}";
        var cases = RuleCase.All.Where(each => each.Code == rule.Code).ToList();
        foreach (var each in new[] { cases.FirstOrDefault(one => one.Trips), cases.FirstOrDefault(one => !one.Trips && !one.Unread) }.OfType<RuleCase>())
        {
            var rows = each.Rows;
            var whole = Named(rule, each, rows);
            yield return $"{(each.Trips ? "trips" : "passes")}: {each.Sentence}: {whole}";
            var years = Enumerable.Range(RuleBook.FirstYear, RuleBook.LastYear - RuleBook.FirstYear + 1).Select(year => (year, Is: Named(rule, each, rows, year))).GroupBy(year => year.Is, year => year.year).Where(group => group.Key != whole);
            foreach (var others in years)
            {
                yield return $"  of {string.Join(", ", others)}: {others.Key}";
            }

            var asked = new Questions(rule, each);
            var cells = rows.SelectMany((row, at) => Columns(rule, row).Select(column => (at, column))).ToList();
            var codes = cells.Where(cell => !IsDay(cell.column)).ToDictionary(cell => cell, cell => Values(cell.column));
            var days = cells.Where(cell => IsDay(cell.column)).ToDictionary(cell => cell, cell => new SortedSet<DateOnly>(Days(cell.column, rows[cell.at], rows)));
            asked.Ask(
            [
                .. rows.Count > 1 ? Enumerable.Range(0, rows.Count).Select(at => (at, "", "")) : [],
                .. codes.SelectMany(cell => cell.Value.Select(value => (cell.Key.at, cell.Key.column, value))),
                .. days.SelectMany(cell => cell.Value.Select(Said).Append("").Append(NoDay).Select(value => (cell.Key.at, cell.Key.column, value))),
            ]);

            // Between two days that differ the day of the turn is looked for.
            while (true)
            {
                var between = days.SelectMany(cell => cell.Value.Zip(cell.Value.Skip(1)).Where(pair => pair.Second.DayNumber - pair.First.DayNumber > 1 && asked[cell.Key, Said(pair.First)] != asked[cell.Key, Said(pair.Second)]).Select(pair => (cell.Key, Day: pair.First.AddDays((pair.Second.DayNumber - pair.First.DayNumber) / 2)))).ToList();
                if (between.Count == 0)
                {
                    break;
                }

                asked.Ask([.. between.Select(one => (one.Key.at, one.Key.column, Said(one.Day)))]);
                between.ForEach(one => days[one.Key].Add(one.Day));
            }

            for (var i = 0; i < rows.Count; i++)
            {
                var name = $"{rows[i].Table}{(rows.Count(other => other.Table == rows[i].Table) > 1 ? $" {rows.Take(i + 1).Count(other => other.Table == rows[i].Table)}" : "")}";
                if (rows.Count > 1 && asked[(i, ""), ""] is var without && without != whole)
                {
                    yield return $"  without {name}: {without}";
                }

                foreach (var cell in cells.Where(cell => cell.at == i))
                {
                    var answers = codes.TryGetValue(cell, out var values) ? OfCodes(values, value => asked[cell, value]) : OfDays([.. days[cell]], value => asked[cell, value]);
                    foreach (var answer in answers.Where(answer => answer.Is != whole))
                    {
                        yield return $"  {name} {cell.column} {answer.Of}: {answer.Is}";
                    }
                }
            }
        }
    }

    /// <summary>The columns of the row that the rule looks at, and those it was given.</summary>
    internal static IEnumerable<string> Columns(Rule rule, CaseRow row)
    {
        if (row.Table == "Providers")
        {
            return row.Cells.Select(cell => cell.Column).Where(column => column is not "CHILD");
        }

        var table = Tables.Named(row.Table.EndsWith("_last", StringComparison.Ordinal) ? row.Table[..^5] : row.Table);
        return rule.Looks.Where(look => look.Table == table).SelectMany(look => look.Columns).Concat(row.Cells.Where(cell => cell.Column is "UASC").Select(cell => cell.Column)).Where(column => column != "CHILD").Distinct();
    }

    internal static bool IsDay(string column) => column is "DOB" or "MC_DOB" or "DECOM" or "DEC" or "REVIEW" or "DUC" or "DATE_INT" or "DATE_MATCH" or "DATE_PLACED" or "DATE_PLACED_CEASED" or "DATE_PERM" or "MIS_START" or "MIS_END" or "SW_DECOM" or "SW_DEC" or "DOLO_START" or "DOLO_END" or "CLOSED";

    internal static string[] Values(string column) =>
        [.. (column == "PL_DISTANCE" ? [""] : new[] { "", "?", "0", "1" }).Concat(Lists.GetValueOrDefault(column, []).SelectMany(list => list.Codes).Select(code => code.Value)).Concat(Others.GetValueOrDefault(column, [])).Concat(InCases[column].Order(StringComparer.Ordinal)).Distinct()];

    private static IEnumerable<DateOnly> Days(string column, CaseRow row, IReadOnlyList<CaseRow> rows)
    {
        var given = rows.SelectMany(each => each.Cells).Select(cell => Read(cell.Value)).OfType<DateOnly>();
        var own = row.Cells.Where(cell => cell.Column == column).Select(cell => Read(cell.Value)).FirstOrDefault() ?? new DateOnly(2026, 9, 1);
        return given.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Concat(new[] { 0, 30, 400, 5000 }.SelectMany(days => new[] { own.AddDays(-days), own.AddDays(days) }))
            .Concat([new(2026, 3, 31), new(2026, 4, 1), new(2027, 3, 31), new(2027, 4, 1)]);
    }

    internal static IEnumerable<(string Of, string Is)> OfCodes(string[] values, Func<string, string> ask)
    {
        var answers = values.GroupBy(ask).ToList();

        // All but a few say the same: the few are told first.
        return answers.OrderBy(group => group.Count()).Select((group, at) => (group.Count() > 6 && at == answers.Count - 1 && at > 0 ? "any other" : string.Join(' ', group.Select(value => value.Length == 0 ? "blank" : value)), group.Key));
    }

    private static IEnumerable<(string Of, string Is)> OfDays(DateOnly[] days, Func<string, string> ask)
    {
        yield return ("blank", ask(""));
        yield return ("unreadable", ask(NoDay));
        for (var i = 0; i < days.Length;)
        {
            var until = i;
            while (until + 1 < days.Length && ask(Said(days[until + 1])) == ask(Said(days[i])))
            {
                until++;
            }

            var (from, to) = (Said(days[i]), Said(days[until]));
            yield return (i == until ? from : i == 0 ? $"until {to}" : until == days.Length - 1 ? $"from {from}" : $"{from} to {to}", ask(from));
            i = until + 1;
        }
    }

    private const string NoDay = "31/02/2026";

    private static string Said(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly? Read(string? day) => DateOnly.TryParseExact(day, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var is_) ? is_ : null;

    private static string Named(Rule rule, RuleCase each, IReadOnlyList<CaseRow> rows, int? year = null)
    {
        if (year is { } asked && !rule.IsInForce(asked))
        {
            return "not in force";
        }

        var found = CheckReturn.Run(each.Return(rule, rows, year), [rule]);
        return found.NotRun.Count > 0 ? found.NotRun.Values.First() : InWords(found.Errors[0].Select(row => $"{row.Table.Name} {row.Number + 1}"), !found.NotChecked[0].IsEmpty);
    }

    internal static string InWords(IEnumerable<string> named, bool missed) =>
        string.Join(", ", named) is { Length: > 0 } rows ? $"names {rows}{(missed ? ", not all checked" : "")}" : missed ? "not checked" : "passes";

    /// <summary>A case in many variants, all in one return, each of children of its own; one by one where the rule looks at more than one child.</summary>
    private sealed class Questions(Rule rule, RuleCase each)
    {
        private static readonly HashSet<string> OfSeveralChildren = ["444"];
        private readonly Dictionary<(int Row, string Column, string Value), string> answers = [];
        private readonly bool apart = OfSeveralChildren.Contains(rule.Code) || each.Rows.Any(row => row.Table == "Providers" || row.Cells.Any(cell => cell is { Column: "CHILD", Value: not { Length: > 0 } }));

        public string this[(int Row, string Column) cell, string value] => answers[(cell.Row, cell.Column, value)];

        /// <summary>Each question is a row, a column and its new value; without a column it is whether the row is there.</summary>
        public void Ask(IReadOnlyList<(int Row, string Column, string Value)> questions)
        {
            if (apart)
            {
                foreach (var question in questions)
                {
                    answers[question] = Named(rule, each, Variant(question));
                }

                return;
            }

            var rows = new List<CaseRow>();
            var starts = new List<Dictionary<string, int>>();
            var counts = new Dictionary<string, int>();
            foreach (var (number, question) in questions.Index())
            {
                starts.Add(new(counts));
                foreach (var row in Variant(question))
                {
                    counts[row.Table] = counts.GetValueOrDefault(row.Table) + 1;
                    rows.Add(row with { Cells = [.. row.Cells.Select(cell => cell.Column == "CHILD" ? (cell.Column, $"{cell.Value}~{number}") : cell)] });
                }
            }

            var found = CheckReturn.Run(each.Return(rule, rows), [rule]);
            var named = found.Errors[0].ToLookup(Of);
            var missed = found.NotChecked[0].ToLookup(Of);
            foreach (var (number, question) in questions.Index())
            {
                answers[question] = found.NotRun.Count > 0 ? found.NotRun.Values.First() : InWords(named[number].Select(row => $"{row.Table.Name} {row.Number - starts[number].GetValueOrDefault(row.Table.Name) + 1}"), missed[number].Any());
            }
        }

        private IReadOnlyList<CaseRow> Variant((int Row, string Column, string Value) question) =>
            question.Column.Length == 0 ? [.. each.Rows.Where((_, at) => at != question.Row)]
            : [.. each.Rows.Select((row, at) => at != question.Row ? row : row with { Cells = [.. row.Cells.Where(cell => cell.Column != question.Column), (question.Column, question.Value)] })];

        private static int Of(Row row) => int.Parse(row.Child[(row.Child.LastIndexOf('~') + 1)..], CultureInfo.InvariantCulture);
    }
}
