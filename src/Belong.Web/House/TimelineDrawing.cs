using System.Globalization;
using System.Text;
using Belong.Domain.Time;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.House;

/// <summary>Something on a timeline: from a day to a day, or on one.</summary>
/// <param name="Until">Null while it goes on.</param>
/// <param name="Href">Where it is read whole.</param>
public sealed record Mark(string Lane, DateOnly From, DateOnly? Until, string What, bool IsPoint, string Href);

/// <summary>
/// A life on one axis, drawn on the server: lanes in the order given, today at the right edge, names in the bars, each mark a link. What
/// overlaps in a lane stands in rows beneath each other, so that nothing is hidden.
/// </summary>
public static class TimelineDrawing
{
    private const int Left = 130, Right = 10, Width = 1_180, Row = 24, Top = 26, Gap = 6, Letter = 7;

    /// <summary>Six tints that tell neighbours apart in black and white too, as each bar has an edge and a name.</summary>
    private static readonly string[] Tints = ["#d2e2f1", "#cce2d8", "#fff7bf", "#f6d7d2", "#dbd5e9", "#fcd6c3"];

    /// <param name="from">The left edge.</param>
    /// <param name="until">The right edge: today, or the end of the year that is looked at.</param>
    /// <param name="today">Marked with a line where it lies within.</param>
    public static string Of(IReadOnlyList<string> lanes, IEnumerable<Mark> marks, DateOnly from, DateOnly until, DateOnly today)
    {
        var days = Math.Max(1, until.DayNumber - from.DayNumber);
        double X(DateOnly day) => Left + ((double)(day.DayNumber - from.DayNumber) / days * (Width - Left - Right));
        var shown = marks.Where(mark => mark.From <= until && (mark.IsPoint ? mark.From >= from : !(mark.Until < from))).ToLookup(mark => mark.Lane, StringComparer.Ordinal);
        var body = new StringBuilder();
        double y = Top;
        foreach (var lane in lanes.Where(lane => shown[lane].Any()))
        {
            // Each mark goes into the first row that is free where it begins.
            var rows = new List<double>();
            var begins = y;
            foreach (var mark in shown[lane].OrderBy(mark => mark.From))
            {
                var (x1, x2) = mark.IsPoint ? (X(mark.From) - 5, X(mark.From) + 5) : (X(mark.From < from ? from : mark.From), Math.Max(X(mark.From < from ? from : mark.From) + 3, X(mark.Until is { } ends && ends < until ? ends : until)));
                var row = rows.FindIndex(taken => taken <= x1 + 0.5);
                if (row < 0)
                {
                    row = rows.Count;
                    rows.Add(0);
                }

                rows[row] = x2;
                body.Append(Drawn(mark, x1, x2, begins + (row * Row), shown[lane].TakeWhile(other => other != mark).Count()));
            }

            y += (rows.Count * Row) + Gap;
            body.Append(Element("text", Text(lane), ("x", "0"), ("y", N(begins + 16)), ("class", "belong-timeline__lane")));
            body.Append(Element("line", "", ("x1", "0"), ("x2", $"{Width}"), ("y1", N(y - (Gap / 2.0))), ("y2", N(y - (Gap / 2.0))), ("class", "belong-timeline__rule")));
        }

        var axis = new StringBuilder();
        foreach (var (day, words) in Ticks(from, until))
        {
            axis.Append(Element("line", "", ("x1", N(X(day))), ("x2", N(X(day))), ("y1", "18"), ("y2", N(y)), ("class", "belong-timeline__tick")));
            axis.Append(Element("text", words, ("x", N(X(day) + 2)), ("y", "13"), ("class", "belong-timeline__year")));
        }

        if (today >= from && today <= until)
        {
            axis.Append(Element("line", "", ("x1", N(X(today))), ("x2", N(X(today))), ("y1", "0"), ("y2", N(y)), ("class", "belong-timeline__today")));
        }

        return Element("svg", axis.ToString() + body, ("viewBox", $"0 0 {Width} {N(y)}"), ("width", $"{Width}"), ("height", N(y)), ("role", "group"), ("aria-label", "Timeline"), ("xmlns", "http://www.w3.org/2000/svg"));
    }

    private static string Drawn(Mark mark, double x1, double x2, double y, int place)
    {
        var said = $"{mark.Lane}: {mark.What}, {mark.From.InWords()}{(mark.IsPoint ? "" : $" to {mark.Until?.InWords() ?? "now"}")}";
        var room = (int)((x2 - x1 - 6) / Letter);
        var label = mark.IsPoint || room < 3 ? "" : mark.What.Length <= room ? mark.What : mark.What[..(mark.What.LastIndexOf(' ', room) is > 0 and var end ? end : 0)].TrimEnd(',', ':');
        var shape = mark.IsPoint
            ? Element("circle", "", ("cx", N((x1 + x2) / 2)), ("cy", N(y + 10)), ("r", "5"), ("class", "belong-timeline__point"))
            : Element("rect", "", ("x", N(x1)), ("y", N(y)), ("width", N(x2 - x1)), ("height", "20"), ("fill", Tints[place % Tints.Length]), ("class", "belong-timeline__bar"));
        return Element("a", Element("title", Text(said)) + shape + (label.Length == 0 ? "" : Element("text", Text(label), ("x", N(x1 + 3)), ("y", N(y + 14)), ("class", "belong-timeline__name"))), ("href", mark.Href), ("aria-label", said));
    }

    /// <summary>Years where they are few enough, every second or fifth where not; months within a year or so.</summary>
    private static IEnumerable<(DateOnly Day, string Words)> Ticks(DateOnly from, DateOnly until)
    {
        if (until.DayNumber - from.DayNumber <= 500)
        {
            for (var month = new DateOnly(from.Year, from.Month, 1).AddMonths(from.Day == 1 ? 0 : 1); month <= until; month = month.AddMonths(1))
            {
                yield return (month, month.ToString(month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture));
            }

            yield break;
        }

        var step = until.Year - from.Year > 12 ? 2 : 1;
        for (var year = from.Year + 1; year <= until.Year; year += step)
        {
            yield return (new(year, 1, 1), $"{year}");
        }
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
