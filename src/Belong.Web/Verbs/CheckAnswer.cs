using System.Globalization;
using System.Text.Json;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;

namespace Belong.Web.Verbs;

/// <summary>The answer of <c>belong check-903</c>, as JSON, as a list and in words.</summary>
/// <param name="Unread">Lines, files and parts of lists that could not be read.</param>
internal sealed record CheckAnswer(Checked Found, IReadOnlyList<NotUnderstood> Unread)
{
    /// <summary>The record that was checked; null where files were.</summary>
    public CheckRecord? Record { get; init; }

    /// <summary>What two people agreed is no error; not among what was found.</summary>
    public IReadOnlyList<(Rule Rule, Row Row)> Waived { get; init; } = [];

    /// <summary>What was read, though not as it stands.</summary>
    public IReadOnlyList<NotUnderstood> Remarks { get; init; } = [];

    /// <summary>The tables as they were given; none over the record.</summary>
    public IReadOnlyDictionary<Table, GivenTable> Given { get; init; } = new Dictionary<Table, GivenTable>();

    /// <summary>Files that were left out because somebody said so.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>No rule named a row, and no row was passed over.</summary>
    public bool IsClean => !Found.AnyErrors && Unread.All(each => each.Of == Belong.Returns.Ssda903.Unread.Beside);

    /// <summary>The errors, each with file, line, column, value and child: XLSX or CSV by the file's name.</summary>
    public void WriteList(string to)
    {
        var sheet = new Sheet("Return errors", ["Rule", "What is wrong", "How to put it right", "Table", "File", "Line", "Column", "Value", "Child id"], Found.Findings.Select(each => (IReadOnlyList<object?>)
            [each.Rule.Code, each.Rule.Says, each.Rule.Mend, each.Row.Table.Name, FileOf(each.Row.Table), each.Row.Line, string.Join(", ", each.Rule.ColumnsInFile(each.Row.Table)), ValuesOf(each.Rule, each.Row), each.Row.Child]));
        Shared.Reading(() =>
        {
            File.WriteAllBytes(to, to.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? sheet.AsCsv() : sheet.AsXlsx());
            return true;
        });
    }

    /// <summary>The file a table stands in; over the record there is none.</summary>
    private string FileOf(Table table) => Given.TryGetValue(table, out var given) ? given.File : "";

    /// <summary>What stands in these columns, as it was given, with what cannot be seen made visible.</summary>
    private string ValuesOf(Rule rule, Row row)
    {
        if (Record is not null)
        {
            return Record.Behind(row).Saying(rule);
        }

        return Given.TryGetValue(row.Table, out var given) && given.Values(row) is { } values ? Blanks.Shown(rule.ColumnsInFile(row.Table).Select(column => values[row.Table.IndexOf(column)])) : "";
    }

    /// <summary>A wrong row in one line: where it stands, whose it is and what it says.</summary>
    private string InWords(Rule rule, Row row) =>
        $"{Where(row)}{(row.Child.Length > 0 ? $", child {row.Child}" : ", no child")}{(ValuesOf(rule, row) is { Length: > 0 } values ? $": {string.Join(", ", rule.ColumnsInFile(row.Table))} “{values}”" : "")}";

    private string Where(Row row) => FileOf(row.Table) is { Length: > 0 } file ? $"{file} line {row.Line}" : $"{row.Table.Name} line {row.Line}";

    /// <summary>Row numbers from 0 by code and table; why a rule did not run; rows that a rule could not judge.</summary>
    public void WriteJson(string to)
    {
        using var stream = to == "-" ? Console.OpenStandardOutput() : Shared.Reading(() => File.Create(to));
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        Rows("errors", Found.Findings);
        writer.WriteStartObject("notRun");
        foreach (var (code, why) in Found.NotRun)
        {
            writer.WriteString(code, why);
        }

        writer.WriteEndObject();
        Rows("notChecked", Found.Unjudged);
        writer.WriteStartArray("notRead");
        foreach (var each in Unread)
        {
            writer.WriteStartObject();
            writer.WriteString("file", each.File);
            writer.WriteNumber("line", each.Line);
            writer.WriteString("value", each.Value);
            writer.WriteString("why", each.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (Record is not null)
        {
            Rows("waived", Waived);
            writer.WriteStartArray("caveats");
            foreach (var caveat in Record.Made.Caveats)
            {
                writer.WriteStringValue(caveat);
            }

            writer.WriteEndArray();
            Facts(Record);
        }

        writer.WriteEndObject();
        writer.Flush();
        if (to == "-")
        {
            stream.WriteByte((byte)'\n');
        }

        // By table and row: the child's record and the facts the row says.
        void Facts(CheckRecord check)
        {
            writer.WriteStartObject("facts");
            foreach (var table in Found.Findings.Concat(Waived).Select(each => each.Row).Distinct().GroupBy(row => row.Table).OrderBy(table => table.Key.Number))
            {
                writer.WriteStartObject(table.Key.Name);
                foreach (var row in table.OrderBy(row => row.Number))
                {
                    var made = check.Behind(row);
                    writer.WriteStartObject(row.Number.ToString(CultureInfo.InvariantCulture));
                    writer.WriteString("child", made.Child.Value);
                    writer.WriteStartArray("facts");
                    foreach (var fact in made.Facts)
                    {
                        writer.WriteStringValue(fact.Value);
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        void Rows(string name, IEnumerable<(Rule Rule, Row Row)> rows)
        {
            writer.WriteStartObject(name);
            foreach (var (code, tables) in Checked.ByCode(rows))
            {
                writer.WriteStartObject(code);
                foreach (var (table, numbers) in tables)
                {
                    writer.WriteStartArray(table);
                    foreach (var number in numbers)
                    {
                        writer.WriteNumberValue(number);
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>In plain words on standard output.</summary>
    public void Print()
    {
        foreach (var caveat in Record?.Made.Caveats ?? [])
        {
            Shared.Say($"{caveat}.");
        }

        var (rules, rows) = (0, 0);
        foreach (var (rule, wrong) in Found.Rules.Zip(Found.Errors).Where(pair => !pair.Second.IsEmpty))
        {
            rules++;
            rows += wrong.Length;
            Shared.Say($"{rule.Code}: {rule.Says}");
            foreach (var row in wrong.Take(20))
            {
                Shared.Say($"    {InWords(rule, row)}");
            }

            if (wrong.Length > 20)
            {
                Shared.Say($"    and {wrong.Length - 20:N0} more (--list FILE lists all)");
            }
        }

        foreach (var why in Found.NotRun.GroupBy(each => each.Value, each => each.Key))
        {
            Shared.Say($"Not run: {string.Join(", ", why)}. {why.Key}.");
        }

        foreach (var why in Found.Unjudged.GroupBy(each => Found.WhyNotChecked(each.Rule, each.Row)).Take(20))
        {
            Shared.Say($"Not checked: {string.Join(", ", why.Select(each => each.Rule.Code).Distinct())}. {why.Key}.");
        }

        foreach (var each in Unread.Take(20))
        {
            Shared.Say($"Not read: {each.InWords}.");
        }

        foreach (var each in Remarks)
        {
            Shared.Say($"Note: {each.InWords}.");
        }

        foreach (var file in LeftOut)
        {
            Shared.Say($"Left out, as asked: {file}.");
        }

        var unjudged = Found.Unjudged.Count();
        Shared.Say(rows > 0 ? $"{rows} {(rows == 1 ? "error" : "errors")}, by {rules} {(rules == 1 ? "rule" : "rules")}." : $"No errors were found{HowFar()}.");
        Shared.Say($"{Found.Rules.Count - Found.NotRun.Count} of {Found.Rules.Count} rules were run{(unjudged > 0 ? $"; {unjudged} times a rule could not judge a row" : "")}{(Unread.Count > 0 ? $"; {Unread.Count} lines or files could not be read" : "")}.");
        foreach (var (rule, row) in Waived)
        {
            Shared.Say($"Waived by two people and not counted: {rule.Code}, {Where(row)} ({row.Child}).");
        }
    }

    /// <summary>What an answer without errors does not cover; nothing where the whole return was read and judged.</summary>
    private string HowFar() =>
        Unread.Count > 0 || LeftOut.Count > 0 ? " in what was read: the return was not read whole"
        : Found.NotRun.Count > 0 ? $" by the rules that could be run: {Found.NotRun.Count} could not"
        : "";
}
