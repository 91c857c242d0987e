namespace Belong.Returns.Ssda903.Checking;

/// <summary>The cells of one row in the table's order of columns, in capitals and otherwise as given.</summary>
public readonly ref struct Cells(ReadOnlySpan<char> text, ReadOnlySpan<Range> ranges, Words words)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Range> ranges = ranges;

    public string Text(int column) => words.Of(text[ranges[column]]);

    public DateGiven Date(int column) => DateGiven.Read(text[ranges[column]]);

    /// <summary>Cells that are already in words, for rows that come from the record or a test.</summary>
    public static Cells Of(IReadOnlyList<string> values, Words words)
    {
        var ranges = new Range[values.Count];
        var start = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = start..(start += values[i].Length);
        }

        return new(string.Concat(values), ranges, words);
    }
}

/// <summary>
/// Keeps one string for each of the few words a return is made of, so that a million cells do not make a million
/// strings. What falls out of a full place is made anew; nothing depends on which.
/// </summary>
public sealed class Words
{
    private const int Places = 1 << 15;
    private readonly string?[] kept = new string?[Places];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        ref var place = ref kept[(hash ^ (hash >> 16)) & (Places - 1)];
        return place is not null && text.SequenceEqual(place) ? place : place = text.ToString();
    }
}
