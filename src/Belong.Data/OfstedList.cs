using System.Globalization;
using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using CsvHelper;

namespace Belong.Data;

/// <summary>
/// Ofsted's list of providers, as a workbook or CSV in each layout it was published in: one combined list with
/// placement codes, or the two of children's homes and of social care providers, open and closed on sheets of their own.
/// A sheet is known by its columns, wherever they begin; what has none is passed over.
/// </summary>
public static class OfstedList
{
    private static readonly string[] Urn = ["urn", "setting urn", "provider urn", "web link urn"];
    private static readonly string[] Place = ["placement code", "placement codes"];
    private static readonly string[] Kind = ["placement provider code", "provider code"];
    private static readonly string[] Closed = ["deregistration date", "date closed", "closed date", "registration end date", "date of closure", "de-registration date"];
    private static readonly string[] Post = ["setting address postcode", "postcode", "setting postcode", "address postcode", "provider postcode"];
    private static readonly string[] Type = ["provider type", "provision type", "setting type", "type of provider", "registration type"];
    private static readonly string[] Sector = ["sector", "ownership type", "provider ownership", "owner type"];

    /// <summary>As a closing day has been written.</summary>
    private static readonly string[] Written =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d MMMM yyyy", "d MMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "dd-MMM-yy", "d-MMM-yy",
    ];

    private static readonly HashSet<string> Columns = [.. Urn, .. Place, .. Kind, .. Closed, .. Post, .. Type, .. Sector];

    /// <summary>Reads one or more files; a provider told of twice is told of with all its placements.</summary>
    /// <param name="doubts">Takes what could not be read of a provider, where somebody wants to know.</param>
    /// <exception cref="InvalidDataException">A file is neither a workbook nor CSV, no sheet of it has the column URN, or none has a provider.</exception>
    public static Providers Read(IEnumerable<string> paths, IPlaceOfPostcode? postcodes, DateOnly day, ICollection<NotUnderstood>? doubts = null)
    {
        var all = new Dictionary<string, Provider>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var (any, before) = (false, all.Count);
            foreach (var (name, rows) in Sheets(path))
            {
                any |= Add(Path.GetFileName(path), name, rows, all, postcodes, day, doubts ?? []);
            }

            if (!any)
            {
                throw new InvalidDataException($"{path} is not a list of providers: no sheet has a URN column");
            }

            if (all.Count == 0 && before == 0)
            {
                throw new InvalidDataException($"{path} has no providers");
            }
        }

        return new(all.Values);
    }

    private static bool Add(string file, string sheet, IEnumerable<string[]> rows, Dictionary<string, Provider> all, IPlaceOfPostcode? postcodes, DateOnly day, ICollection<NotUnderstood> doubts)
    {
        Dictionary<string, int>? head = null;
        var line = 0;
        foreach (var row in rows)
        {
            line++;
            if (head is null)
            {
                var names = row.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at)).Where(each => each.Name.Length > 0).DistinctBy(each => each.Name).ToDictionary(each => each.Name, each => each.at, StringComparer.Ordinal);
                if (Urn.Any(names.ContainsKey))
                {
                    head = names;
                    foreach (var twice in row.Select(name => name.Trim()).Where(name => Columns.Contains(name.ToLowerInvariant())).CountBy(name => name, StringComparer.OrdinalIgnoreCase).Where(each => each.Value > 1))
                    {
                        doubts.Add(new(file, line, twice.Key, null, "The column is there twice: the first is used"));
                    }
                }

                continue;
            }

            string Cell(string[] names) => Array.Find(names, head.ContainsKey) is { } name && head[name] < row.Length ? row[head[name]].Trim() : "";
            var urn = Cell(Urn).ToUpperInvariant();
            if (urn.Length == 0)
            {
                continue;
            }

            var postcode = Postcode.Plain(Cell(Post));
            var places = Codes(Cell(Place));
            var kinds = Codes(Cell(Kind));
            if (places.Count == 0)
            {
                places = PlacesOf(Cell(Type));
            }

            if (kinds.Count == 0)
            {
                kinds = KindsOf(Cell(Sector));
            }

            // The sheet of supported accommodation says neither: all of it is K3, by private or voluntary providers.
            if (sheet.Trim().Equals("SA providers", StringComparison.OrdinalIgnoreCase))
            {
                places = places.Count == 0 ? ["K3"] : places;
                kinds = kinds.Count == 0 ? ["PR4"] : kinds;
            }

            var authority = postcode.Length > 0 && postcodes?.Find(postcode) is { Authority.Length: > 0 } place ? Authorities.On(place.Authority, day) : "";
            var closed = DateOf(Cell(Closed));
            if (closed.IsBlank && Cell(Closed) is { Length: > 0 } unread && unread is not ("-" or "NULL"))
            {
                doubts.Add(new(file, line, "URN", urn, $"“{unread[..Math.Min(60, unread.Length)]}” cannot be read as the day on which the provider closed, so it is taken to be open"));
            }

            var provider = new Provider(urn, places, kinds, closed, postcode, authority);
            all[urn] = all.TryGetValue(urn, out var known)
                ? provider with { Places = [.. known.Places.Union(places)], Kinds = [.. known.Kinds.Union(kinds)] }
                : provider;
        }

        return head is not null;
    }

    private static List<string> Codes(string cell) => [.. cell.ToUpperInvariant().Split([',', ';', '/', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The placements a kind of provider has, where the list has no codes (before 2022).</summary>
    private static List<string> PlacesOf(string type) => type.ToLowerInvariant() switch
    {
        var text when text.Contains("secure", StringComparison.Ordinal) => ["K1"],
        var text when text.Contains("children's home", StringComparison.Ordinal) || text.Contains("childrens home", StringComparison.Ordinal) => ["K2"],
        var text when text.Contains("supported accommodation", StringComparison.Ordinal) => ["K3"],
        var text when text.Contains("fostering", StringComparison.Ordinal) => ["U1", "U2", "U3", "U4", "U5", "U6"],
        var text when text.Contains("adoption", StringComparison.Ordinal) => ["A3", "A4", "A5", "A6"],
        var text when text.Contains("residential family", StringComparison.Ordinal) => ["R3"],
        var text when text.Contains("special school", StringComparison.Ordinal) || text.Contains("boarding", StringComparison.Ordinal) => ["S1"],
        _ => [],
    };

    private static List<string> KindsOf(string sector) => sector.ToLowerInvariant() switch
    {
        var text when text.Contains("local authority", StringComparison.Ordinal) => ["PR1", "PR2"],
        var text when text.Contains("health", StringComparison.Ordinal) => ["PR3"],
        var text when text.Contains("private", StringComparison.Ordinal) => ["PR4"],
        var text when text.Contains("voluntary", StringComparison.Ordinal) || text.Contains("charit", StringComparison.Ordinal) => ["PR5"],
        _ => [],
    };

    /// <summary>A day as a workbook counts it, or written out.</summary>
    private static DateGiven DateOf(string cell)
    {
        if (double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is > 1 and < 2_958_465)
        {
            return DateOnly.FromDateTime(DateTime.FromOADate(serial));
        }

        return DateTime.TryParseExact(cell, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day) : default(DateGiven);
    }

    private static IEnumerable<(string Name, IEnumerable<string[]> Rows)> Sheets(string path)
    {
        try
        {
            Span<byte> mark = stackalloc byte[2];
            using (var file = File.OpenRead(path))
            {
                if (file.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark.SequenceEqual("PK"u8))
                {
                    return Workbook.Sheets(path);
                }
            }

            using var csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { HasHeader = false });
            var rows = new List<string[]>();
            foreach (var row in csv)
            {
                rows.Add(row.ToArray());
            }

            return [("", rows)];
        }
        catch (Exception exception) when (exception is not (IOException or InvalidDataException or UnauthorizedAccessException))
        {
            throw new InvalidDataException($"{path} cannot be read as a workbook or CSV: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }
}
