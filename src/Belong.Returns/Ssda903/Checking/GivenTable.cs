using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>A table as it was given: the name of its file, and what a row says, for telling a reader.</summary>
public abstract class GivenTable(string file)
{
    public string File { get; } = file;

    /// <summary>The values of a row in the table's order of columns, as they were given; null where it cannot be found again.</summary>
    public abstract IReadOnlyList<string>? Values(Row row);
}

/// <summary>A table in a file of lines. The lines are cut again only when somebody asks what one says.</summary>
internal sealed class GivenInFile(ReturnFile file, Heading heading) : GivenTable(file.Name)
{
    private readonly Lazy<(string Text, List<int> Starts)> lines = new(() => Cut(ReadFile.Decode(file.Bytes)));

    public override IReadOnlyList<string>? Values(Row row)
    {
        var (text, starts) = lines.Value;
        if (row.Line > starts.Count)
        {
            return null;
        }

        var from = starts[row.Line - 1];
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        return heading.InOrder(ReadFile.Cells(length < 0 ? text[from..] : text.Substring(from, length), out _));
    }

    private static (string Text, List<int> Starts) Cut(string text)
    {
        var starts = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            starts.Add(start);
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return (text, starts);
    }
}

/// <summary>A table in an XML file.</summary>
internal sealed class GivenInXml(string name, List<(ReturnedRow Row, int Line)> rows) : GivenTable(name)
{
    public override IReadOnlyList<string>? Values(Row row) => row.Number < rows.Count ? (ImmutableArray<string>?)rows[row.Number].Row.Values : null;
}
