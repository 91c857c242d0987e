namespace Belong.Returns.Ssda903;

/// <summary>A file, or the part of one, that was read as a table.</summary>
internal interface ITableOfFile
{
    string Name { get; }

    /// <summary>Null where the file is no table.</summary>
    Table? Table { get; }

    /// <summary>A table that a file of the whole return has no rows of: another file may have them.</summary>
    bool Yields { get; }

    /// <summary>The file lies below the return's own folder and is not used.</summary>
    bool InSubfolder { get; }

    IReadOnlyList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The child of each row.</summary>
    IEnumerable<string> Ids { get; }
}

/// <summary>Which file has which table. Where two have one, nobody can tell which is meant, and neither is used.</summary>
internal static class OneFileATable
{
    public static IReadOnlyList<TRead> Of<TRead>(IEnumerable<TRead> reads, List<NotUnderstood> unread)
        where TRead : ITableOfFile
    {
        var all = reads.ToList();
        var used = new List<TRead>();
        foreach (var same in all.Where(read => read is { Table: not null, InSubfolder: false }).GroupBy(read => read.Table!).OrderBy(table => table.Key.Number))
        {
            var meant = same.Any(read => !read.Yields) ? same.Where(read => !read.Yields).ToList() : [same.First()];
            if (meant is [var one])
            {
                used.Add(one);
                continue;
            }

            unread.AddRange(meant.Select(read => new NotUnderstood(read.Name, 0, null, null,
                $"{string.Join(" and ", meant.Where(other => !ReferenceEquals(other, read)).Select(other => other.Name))} {(meant.Count == 2 ? "has" : "have")} the table {same.Key.Name} too, and which one is meant cannot be told: leave out all but one")
            { Of = Unread.Table }));
        }

        foreach (var below in all.Where(read => read is { Table: not null, InSubfolder: true }))
        {
            unread.Add(all.Exists(read => !read.InSubfolder && read.Table == below.Table)
                ? new(below.Name, 0, null, null, $"The file lies in a subfolder and was left out: {below.Table!.Name} was read from the folder itself") { Of = Unread.Beside }
                : new(below.Name, 0, null, null, $"The file has the table {below.Table!.Name} and lies in a subfolder, which is not read: move it beside the other files") { Of = Unread.Table });
        }

        unread.AddRange(all.Where(read => read.Table is null ? !read.InSubfolder || read.NotUnderstood.Any(each => each.Of == Unread.Table) : used.Contains(read)).SelectMany(read => read.NotUnderstood));
        unread.AddRange(NoughtsLost([.. used]));
        return used;
    }

    /// <summary>
    /// Tables whose ids are those of Header but for the noughts at their front, which spreadsheets take off numbers. Taken in, each child would have
    /// two records.
    /// </summary>
    private static IEnumerable<NotUnderstood> NoughtsLost(IReadOnlyList<ITableOfFile> used)
    {
        if (used.FirstOrDefault(read => read.Table == Tables.Header) is not { } header || !used.Any(read => read.Ids.Any(id => id.StartsWith('0'))))
        {
            yield break;
        }

        var ids = header.Ids.ToHashSet(StringComparer.Ordinal);
        var withoutNoughts = ids.GroupBy(id => id.TrimStart('0'), StringComparer.Ordinal).Where(same => same.Key.Length > 0).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var read in used.Where(read => read != header))
        {
            if (read.Ids.FirstOrDefault(id => !ids.Contains(id) && withoutNoughts.ContainsKey(id.TrimStart('0'))) is { } lost)
            {
                yield return new(read.Name, 0, "CHILD", lost, $"{header.Name} has this child as {withoutNoughts[lost.TrimStart('0')]}: one of the two files has lost the noughts at the front of its ids. Export it again, with ids as text") { Of = Unread.Table };
            }
        }
    }
}
