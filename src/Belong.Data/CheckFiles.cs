using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Data;

/// <summary>Puts a return together from files for <see cref="CheckReturn"/>.</summary>
public static class CheckFiles
{
    /// <summary>The files of a folder that may be part of a return, by name: .csv and .xml.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<ReturnFile> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".XML")
            .Order(StringComparer.Ordinal)
            .Select(file => new ReturnFile(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>Reads both years at once, looks the postcodes up and puts the rows by child.</summary>
    public static (ReturnToCheck Return, IReadOnlyList<NotUnderstood> NotUnderstood) Read(
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
        return (given, [.. now.NotUnderstood, .. given.TooMany.Select(each => new NotUnderstood($"{(each.LastYear ? "previous/" : "")}{each.Table.Name}", 0, "CHILD", each.Child.Id, each.InWords)), .. before?.NotUnderstood.Select(each => each with { File = $"previous/{each.File}" }) ?? []]);
    }
}
