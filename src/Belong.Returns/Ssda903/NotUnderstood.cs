namespace Belong.Returns.Ssda903;

/// <summary>How much of a return something concerns that could not be read.</summary>
public enum Unread
{
    /// <summary>One line of a table. The others are read.</summary>
    Row,

    /// <summary>A whole table, or which of two files is meant: without it there is no answer unless somebody says to go on.</summary>
    Table,

    /// <summary>A file that is no table of a return.</summary>
    Beside,
}

/// <summary>Something in a file that could not be taken in, and why, in plain words.</summary>
/// <param name="Line">The line in the file as an editor and a spreadsheet count, from 1; 0 where the whole file is meant.</param>
/// <param name="Value">What stands there, with what cannot be seen made visible.</param>
public sealed record NotUnderstood(string File, int Line, string? Column, string? Value, string Why)
{
    public Unread Of { get; init; }

    /// <summary>The number of the child the row is about, as the row has it; blank where it is of none, or cannot be read so far.</summary>
    public string Child { get; init; } = "";

    /// <summary>The same of a file of last year's return, which stands in a folder of its own.</summary>
    public NotUnderstood InLastYear() => this with { File = $"{LastYear}{File}" };

    /// <summary>What stands before the name of a file of last year's return.</summary>
    public const string LastYear = "previous/";

    /// <summary>In one line: the file, the line, the column and the value, and why.</summary>
    public string InWords =>
        $"{File}{(Line > 0 ? $" line {Line}" : "")}{(Column is null ? "" : $", {Column}")}{(Value is { Length: > 0 } ? $" “{(Value.Length > 60 ? $"{Value[..60]}…" : Value)}”" : "")}: {Why}";
}
