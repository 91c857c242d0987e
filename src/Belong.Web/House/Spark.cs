using System.Globalization;
using System.Net;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>A run of figures drawn as a small line. The numbers stand in a table or in its label, so it adds to them and hides nothing.</summary>
public static class Spark
{
    private const int Width = 120, Height = 28;

    public static string Html(string title, IReadOnlyList<Point> points, Unit unit)
    {
        var known = points.Where(point => point is { Value: not null, IsDrawn: true }).ToList();
        if (known.Count < 2)
        {
            return "";
        }

        var (least, most) = (known.Min(point => point.Value!.Value), known.Max(point => point.Value!.Value));
        var label = $"{title}: {string.Join(", ", known.Select(point => $"{point.Period} {Print.Value(point.Value!.Value, unit)}"))}";

        // A line is drawn from one period to the next, and not across those of which nothing is recorded.
        var lines = new List<List<string>>();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is { Value: { } value, IsDrawn: true })
            {
                if (i == 0 || points[i - 1] is not { Value: not null, IsDrawn: true })
                {
                    lines.Add([]);
                }

                lines[^1].Add($"{Number(2 + ((Width - 4m) * i / Math.Max(1, points.Count - 1)))},{Number(Across(value))}");
            }
        }

        var drawn = string.Concat(lines.Select(line => $"""<polyline points="{string.Join(' ', line)}" fill="none" stroke="#0b6e5f" stroke-width="2"/>"""));
        var last = points.Select((point, i) => (point, i)).Last(each => each.point is { Value: not null, IsDrawn: true });
        return $"""<svg class="belong-spark" role="img" aria-label="{WebUtility.HtmlEncode(label)}" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}">{drawn}<circle cx="{Number(2 + ((Width - 4m) * last.i / Math.Max(1, points.Count - 1)))}" cy="{Number(Across(last.point.Value!.Value))}" r="3" fill="#0b6e5f"/></svg>""";

        decimal Across(decimal value) => most == least ? Height / 2m : Height - 3 - ((Height - 6) * (value - least) / (most - least));
    }

    private static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
