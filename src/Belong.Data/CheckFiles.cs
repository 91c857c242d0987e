using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Data;

/// <summary>Puts a return together from files for <see cref="CheckReturn"/>.</summary>
public static class CheckFiles
{
    /// <summary>Reads both years at once, looks the postcodes up and puts the rows by child.</summary>
    public static FilesToCheck Read(
        int year, string authority, IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? previous, IPlaceOfPostcode? postcodes, Providers? providers)
    {
        var read = ReadTyped.Of(previous is null ? [files] : [files, previous]);
        var (now, before) = (read[0], read.ElementAtOrDefault(1));
        var (begins, ends) = ReturnToCheck.DaysOf(year);
        var given = new ReturnToCheck
        {
            Year = year,
            Begins = begins,
            Ends = ends,
            Authority = Authorities.On(authority, ends.Day!.Value),
            FromXml = now.Tables.IsXml,
            Tables = [.. now.Tables.Rows.Keys],
            LastTables = [.. before?.Tables.Rows.Keys.AsEnumerable() ?? []],
            Providers = providers,
            HasPostcodes = postcodes is not null,
        };
        if (postcodes is not null)
        {
            foreach (var tables in new[] { now.Tables, before?.Tables })
            {
                if (tables is not null && tables.Rows.TryGetValue(Tables.Episodes, out var episodes))
                {
                    Places.LookUp(episodes, postcodes, authority, ends.Day.Value);
                }
            }
        }

        Gather.Into(given, now.Tables, before?.Tables);
        return new(
            given,
            [.. now.NotUnderstood, .. given.TooMany.Select(each => new NotUnderstood($"{(each.LastYear ? NotUnderstood.LastYear : "")}{each.Table.Name}", 0, "CHILD", each.Child.Id, each.InWords)), .. before?.NotUnderstood.Select(each => each.InLastYear()) ?? []],
            [.. now.Remarks, .. before?.Remarks.Select(each => each.InLastYear()) ?? []],
            now.Tables.Given);
    }
}

/// <summary>A return's files, ready to be checked.</summary>
/// <param name="NotUnderstood">What could not be read.</param>
/// <param name="Remarks">What was read, though not as it stands.</param>
/// <param name="Given">This year's tables as they were given.</param>
public sealed record FilesToCheck(ReturnToCheck Return, IReadOnlyList<NotUnderstood> NotUnderstood, IReadOnlyList<NotUnderstood> Remarks, IReadOnlyDictionary<Table, GivenTable> Given)
{
    /// <summary>What stands in the way of an answer: tables that cannot be read, or of which nobody can tell which is meant.</summary>
    public IEnumerable<NotUnderstood> InTheWay => NotUnderstood.Where(each => each.Of == Unread.Table);

    /// <summary>Why the files cannot be of the year they are taken for; null where they can.</summary>
    public string? OfAnotherYear =>
        DaysOfYear.WhyNone(Return.Year, Return.Children, child => child)
        ?? (DaysOfYear.WhyNone(Return.Year - 1, Return.Children, child => child.Last) is { } why ? $"Last year’s files: {why}" : null);
}
