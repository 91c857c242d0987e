using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>The child's life in care on one axis and in one table: all of it, one year, one lane, or what some words find.</summary>
[Needs(Permission.SeeChildren)]
public sealed class TimelineModel(TheHouse house) : ChildPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Lane { get; set; }

    /// <summary>One calendar year; all of them where none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<TimelineRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> LanesThere { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public string Drawing { get; private set; } = "";

    /// <summary>The same timeline with one thing different; blank takes it away.</summary>
    public string With(string name, string? value) =>
        Of("timeline") is var here && string.Join('&', new[] { ("lane", Lane), ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("q", Q) }.Where(each => each.Item1 != name).Append((name, value)).Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}")) is { Length: > 0 } query
            ? $"{here}{(here.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}" : here;

    public void OnGet()
    {
        var all = Child.Heads.Where(head => head.IsLive && MayRead(Child, head)).Select(head => TimelineRow.Of(head, Child, Day, NameOf)).OfType<TimelineRow>().OrderByDescending(row => row.From).ThenBy(row => row.Lane, StringComparer.Ordinal).ToList();
        LanesThere = [.. TimelineRow.Lanes.Where(lane => all.Exists(row => row.Lane == lane))];
        if (all.Count == 0)
        {
            return;
        }

        var first = all.Min(row => row.From);
        Years = first.Year >= 1990 ? [.. Enumerable.Range(first.Year, Math.Max(1, Day.Year - first.Year + 1)).Reverse()] : [];
        var (from, until) = Year is >= 1900 and <= 2200 ? (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31)) : (first, Day);
        Rows =
        [
            .. all.Where(row => (string.IsNullOrEmpty(Lane) || row.Lane == Lane) && row.From <= (Year is null ? DateOnly.MaxValue : until) && (Year is null || !(row.Until < from))
                && (string.IsNullOrWhiteSpace(Q) || row.What.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase) || row.Lane.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase))),
        ];
        until = until > Day && Year == Day.Year ? Day : until;
        Drawing = TimelineDrawing.Of(TimelineRow.Lanes, Rows.Select(row => new Mark(row.Lane, row.From, row.Until, row.What, row.IsPoint, FactAt(row.Fact))), from, until, Day);
    }
}
