using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>What a rule looks at: columns of a table of this year or last, or a list beside the return.</summary>
/// <param name="What">The table's name, or Postcodes, Providers, Authority.</param>
/// <param name="Table">Null for what is no table.</param>
/// <param name="Columns">The columns, CHILD left out.</param>
public sealed record Look(string What, Table? Table, bool LastYear, bool CanDoWithout, ImmutableArray<string> Columns)
{
    /// <summary>Columns that no file has, with what is needed to work them out.</summary>
    private static readonly ImmutableDictionary<string, string> WorkedOut = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("PL_LA", "Postcodes"), new("PL_LOCATION", "Postcodes"), new("PL_DISTANCE", "Postcodes"), new("UASC", ""),
    ]);

    internal static ImmutableArray<Look> Read(string looks)
    {
        var read = ImmutableArray.CreateBuilder<Look>();
        foreach (var part in looks.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ');
            var canDoWithout = words[0].EndsWith('?');
            var what = words[0].TrimEnd('?');
            var lastYear = what.EndsWith("_last", StringComparison.Ordinal);
            var table = what is "Postcodes" or "Providers" or "Authority" ? null : Tables.Named(lastYear ? what[..^5] : what);
            var columns = words.Skip(1).ToImmutableArray();
            foreach (var column in columns)
            {
                if (table is not null && !table.Columns.Contains(column) && !WorkedOut.ContainsKey(column))
                {
                    throw new ArgumentException($"{what} has no column {column}", nameof(looks));
                }
            }

            read.Add(new(what, table, lastYear, canDoWithout, columns));
            if (columns.Any(column => WorkedOut.GetValueOrDefault(column) == "Postcodes") && !read.Any(look => look.What == "Postcodes"))
            {
                read.Add(new("Postcodes", null, false, false, []));
            }

            if (columns.Contains("PL_LOCATION") && !read.Any(look => look.What == "Authority"))
            {
                read.Add(new("Authority", null, false, false, []));
            }
        }

        return read.ToImmutable();
    }

    public bool IsIn(ReturnToCheck given) => CanDoWithout || What switch
    {
        "Postcodes" => given.HasPostcodes,
        "Providers" => given.Providers is not null,
        "Authority" => given.Authority.Length > 0,
        _ => (LastYear ? given.LastTables : given.Tables).Contains(Table!),
    };

    /// <summary>As one says what is missing: last year's table Episodes.</summary>
    public string InWords => What switch
    {
        "Postcodes" => "the list of postcodes",
        "Providers" => "Ofsted's list of providers",
        "Authority" => "the authority's code",
        _ => $"{(LastYear ? "last year's" : "the")} table {Table!.Name}",
    };
}
