namespace Belong.Returns.Ssda903;

/// <summary>A file to be read: its name, for telling the reader, and its bytes.</summary>
public sealed record ReturnFile(string Name, byte[] Bytes)
{
    /// <summary>Why nothing of the file can be read, such as a damaged workbook; null where its bytes can.</summary>
    public string? CannotBeRead { get; init; }

    /// <summary>A document or archive, no part of a return: it is named and not read.</summary>
    public bool IsOther { get; init; }

    /// <summary>The file lies below the return's own folder: it is looked at, to say what it is, and not read.</summary>
    public bool InSubfolder { get; init; }

    /// <summary>What to say of a file of which nothing is read; null where it is to be read.</summary>
    internal NotUnderstood? Refused =>
        CannotBeRead is { } why ? new(Name, 0, null, null, why) { Of = Unread.Table }
        : IsOther ? new(Name, 0, null, null, "The file is no CSV, XLSX or XML file of a return, and was left out") { Of = Unread.Beside }
        : null;
}
