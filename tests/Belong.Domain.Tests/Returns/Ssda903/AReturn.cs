using System.Globalization;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>A return written out row by row in a test, with what the service would otherwise work out put in by hand.</summary>
public sealed class AReturn(int year)
{
    private readonly Words words = new();
    private readonly Dictionary<Table, List<Row>> now = [];
    private readonly Dictionary<Table, List<Row>> last = [];
    private readonly List<Provider> providers = [];
    private readonly List<(HeaderRow Row, string Uasc)> uasc = [];

    public DateOnly? Begins { get; set; }
    public DateOnly? Ends { get; set; }
    public string Authority { get; set; } = "";
    public bool FromXml { get; set; }

    /// <summary>Every table of both years counts as given, though it may have no row.</summary>
    public bool HasAllTables { get; set; }

    public bool HasProviders { get; set; }

    public AReturn With(string table, params (string Column, string? Value)[] cells)
    {
        if (table == "Providers")
        {
            HasProviders = true;
            providers.Add(ProviderOf(cells));
            return this;
        }

        var isLast = table.EndsWith("_last", StringComparison.Ordinal);
        var kind = Tables.Named(isLast ? table[..^5] : table);
        var rows = Table(table);
        var values = kind.Columns.Select(column => cells.FirstOrDefault(cell => cell.Column == column).Value ?? "").ToList();
        var row = TypedTables.Type(kind, rows.Count, Cells.Of(values, words));
        foreach (var (column, value) in cells)
        {
            switch (row, column)
            {
                case (EpisodeRow episode, "PL_LA"):
                    episode.PlLa = value ?? "";
                    break;
                case (EpisodeRow episode, "PL_LOCATION"):
                    episode.PlLocation = value ?? "";
                    break;
                case (EpisodeRow episode, "PL_DISTANCE"):
                    episode.PlDistance = string.IsNullOrEmpty(value) ? null : double.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case (EpisodeRow episode, "HOME_POST"):
                    episode.HomePostIsKnown = IsKnown(value);
                    break;
                case (EpisodeRow episode, "PL_POST"):
                    episode.PlPostIsKnown = IsKnown(value);
                    break;
                case (HeaderRow header, "UASC"):
                    uasc.Add((header, value ?? ""));
                    break;
                default:
                    Assert.Contains(column, kind.Columns);
                    break;
            }
        }

        rows.Add(row);
        return this;
    }

    /// <summary>The rows of a table, which counts as given from now on.</summary>
    public List<Row> Table(string table)
    {
        var isLast = table.EndsWith("_last", StringComparison.Ordinal);
        var kind = Tables.Named(isLast ? table[..^5] : table);
        var tables = isLast ? last : now;
        return tables.TryGetValue(kind, out var rows) ? rows : tables[kind] = [];
    }

    public ReturnToCheck Build()
    {
        var (begins, ends) = ReturnToCheck.DaysOf(year);
        var given = new ReturnToCheck
        {
            Year = year,
            Begins = Begins ?? Ends?.AddDays(1).AddYears(-1) ?? begins,
            Ends = Ends ?? Begins?.AddYears(1).AddDays(-1) ?? ends,
            Authority = Authority,
            FromXml = FromXml,
            Tables = HasAllTables ? [.. Tables.All] : [.. now.Keys],
            LastTables = HasAllTables ? [.. Tables.All] : [.. last.Keys],
            Providers = HasProviders ? new(providers) : null,
            HasPostcodes = true,
        };
        var typed = new TypedTables { IsXml = FromXml };
        var before = new TypedTables { IsXml = FromXml };
        foreach (var (table, rows) in now)
        {
            typed.Add(table, rows);
        }

        foreach (var (table, rows) in last)
        {
            before.Add(table, rows);
        }

        Gather.Into(given, typed, before);
        foreach (var (row, said) in uasc)
        {
            row.Uasc = said;
        }

        return given;
    }

    /// <summary>In tests a postcode is on the list when its last three letters begin with a digit.</summary>
    private static bool? IsKnown(string? postcode) => string.IsNullOrEmpty(postcode) ? null : postcode.Replace(" ", "", StringComparison.Ordinal) is [.., _, var digit, _, _] && char.IsDigit(digit);

    private static Provider ProviderOf((string Column, string? Value)[] cells)
    {
        string Cell(string name) => cells.FirstOrDefault(cell => cell.Column == name).Value ?? "";
        return new(
            Cell("URN"),
            Cell("PLACES").Split(',', StringSplitOptions.RemoveEmptyEntries),
            Cell("KINDS").Split(',', StringSplitOptions.RemoveEmptyEntries),
            DateGiven.Read(Cell("CLOSED")),
            Cell("POSTCODE").Replace(" ", "", StringComparison.Ordinal),
            Cell("AUTHORITY"));
    }
}
