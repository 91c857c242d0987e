using System.Globalization;

namespace Belong.Returns.Ssda903;

/// <summary>
/// The values of one file round which blanks stood. They were read without them, by the check, the import and the record alike; the
/// Department may not do so, and the reader is told.
/// </summary>
internal sealed class BlanksLeftOut(string file)
{
    private (int Line, string Column, string Value)? first;
    private int values;

    public void Add(int line, string column, ReadOnlySpan<char> value)
    {
        values++;
        first ??= (line, column, value.ToString());
    }

    /// <summary>One sentence, or none where there were none.</summary>
    public IEnumerable<NotUnderstood> Told() => first is not var (line, column, value) ? [] :
    [
        new(file, line, column, ReadFile.Shown(value), values == 1
            ? "A blank stands beside the value. It was read without the blank"
            : $"A blank stands beside the value. {values.ToString("N0", CultureInfo.GetCultureInfo("en-GB"))} values of the file have one, and were read without"),
    ];
}
