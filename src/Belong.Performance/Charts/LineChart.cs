using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>Values over periods, the newest to the right and the only one that is filled in. Where nothing is known the line is broken.</summary>
public static class LineChart
{
    private const decimal Top = 16, High = 190, Below = 24, Right = 14;

    /// <summary>All lines in one picture; where they end so near to one another that their names would lie on each other, a small picture for each.</summary>
    public static Drawing Of(Chart chart)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = Frame(chart, marks, 0, High, out var place);
        var ends = chart.Series.Select(series => series.Values.Select((value, i) => (value, i)).LastOrDefault(each => each.value is not null)).Where(last => last.value is not null).Select(last => place(last.i, last.value!.Value).Y).Order().ToList();
        if (ends.Zip(ends.Skip(1)).Any(pair => pair.Second - pair.First < Drawing.Letters + 2))
        {
            return Multiples(chart);
        }

        foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
        {
            Run(chart, series, s, marks, place, labels: chart.Series.Length == 1);
        }

        if (chart.Series.Length > 1)
        {
            Names(chart, marks, place);
        }

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }

    /// <summary>A forecast: the middle as a broken line, and the band within which it may lie.</summary>
    public static Drawing Ranged(Chart chart)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = Frame(chart, marks, 0, High, out var place);
        foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
        {
            var band = series.Range.Select((range, i) => (range, i)).Where(each => each.range is not null).ToList();
            if (band.Count > 1)
            {
                marks.Add(new Surface([.. band.Select(each => place(each.i, each.range!.Value.High)), .. Enumerable.Reverse(band).Select(each => place(each.i, each.range!.Value.Low))], Fill.Light));
            }

            Run(chart, series, s, marks, place, labels: true, isForecast: true);
        }

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }

    /// <summary>A small picture for each series, on one scale, so that one may be held against another.</summary>
    public static Drawing Multiples(Chart chart)
    {
        const decimal Small = 74, Step = Small + 52;
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = 0m;
        foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
        {
            foreach (var line in Letters.Wrapped(series.Name, Drawing.Across))
            {
                y += Drawing.Letters + 4;
                marks.Add(new Words(0, y - 4, line, IsStrong: true));
            }

            Frame(chart, marks, y, Small, out var place);
            Run(chart, series, 0, marks, place, labels: true);
            y += Step;
        }

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }

    /// <summary>The scale, its round numbers, and the periods beneath as far as there is room for them.</summary>
    private static decimal Frame(Chart chart, ImmutableArray<Mark>.Builder marks, decimal top, decimal high, out Func<int, decimal, Spot> place)
    {
        var from = Scale.From(chart.Least, chart.Largest);
        var step = Scale.Step(from, Math.Max(chart.Largest, from + 1));
        var to = Math.Max(from + step, Math.Ceiling(chart.Largest / step) * step);
        var numbers = new List<decimal>();
        for (var number = from; number <= to; number += step)
        {
            numbers.Add(number);
        }

        var left = numbers.Max(number => Letters.Across(chart.Print(number))) + 8;
        var across = Drawing.Across - left - Right;
        Spot Place(int i, decimal value) => new(left + (chart.Along.Length < 2 ? across / 2 : across * i / (chart.Along.Length - 1)), top + Top + ((high - Top) * (1 - ((value - from) / (to - from)))));
        foreach (var number in high < 100 ? [numbers[0], numbers[^1]] : numbers)
        {
            var (_, at) = Place(0, number);
            marks.Add(new Line([(left, at), (Drawing.Across, at)], 1, IsFaint: true));
            marks.Add(new Words(left - 6, at + 5, chart.Print(number), Anchor.End, IsQuiet: true));
        }

        // From the newest back, each that does not touch the one after it.
        var free = Drawing.Across + 1;
        for (var i = chart.Along.Length - 1; i >= 0; i--)
        {
            var wide = Letters.Across(chart.Along[i]);
            var middle = Math.Min(Place(i, from).X, Drawing.Across - (wide / 2));
            if (middle + (wide / 2) < free - 6 || i == chart.Along.Length - 1)
            {
                marks.Add(new Words(Math.Max(middle, wide / 2), top + high + 18, chart.Along[i], Anchor.Middle));
                free = middle - (wide / 2);
            }
        }

        var y = top + high + Below;
        if (from > 0 && high >= 100)
        {
            y += Drawing.Letters + 4;
            marks.Add(new Words(0, y - 4, $"The scale begins at {chart.Print(from)}", IsQuiet: true));
        }

        place = Place;
        return y;
    }

    private static void Run(Chart chart, Series series, int which, ImmutableArray<Mark>.Builder marks, Func<int, decimal, Spot> place, bool labels, bool isForecast = false)
    {
        var through = new List<Spot>();
        for (var i = 0; i <= series.Values.Length; i++)
        {
            if (i < series.Values.Length && series.Values[i] is { } value)
            {
                through.Add(place(i, value));
                continue;
            }

            if (through.Count > 1)
            {
                marks.Add(new Line([.. through], which == 0 ? 2.5m : 1.5m, IsDashed: isForecast || which % 2 == 1));
            }

            through.Clear();
        }

        var last = series.Values.Select((value, i) => (value, i)).LastOrDefault(each => each.value is not null).i;
        var free = Drawing.Across + 10;
        for (var i = series.Values.Length - 1; i >= 0; i--)
        {
            if (series.Values[i] is not { } value)
            {
                continue;
            }

            var (x, y) = place(i, value);
            marks.Add(new Dot(x, y, i == last ? 4.5m : 3, i == last));
            var text = chart.Print(value);
            var middle = Math.Max(place(0, value).X + (Letters.Across(text) / 2) + 2, Math.Min(x, Drawing.Across - (Letters.Across(text) / 2)));
            if (labels && middle + (Letters.Across(text) / 2) < free - 4)
            {
                marks.Add(new Words(middle, y - 8, text, Anchor.Middle, IsStrong: i == last));
                free = middle - (Letters.Across(text) / 2);
            }
        }
    }

    /// <summary>The name of each line at its last point with its value, kept apart from one another.</summary>
    private static void Names(Chart chart, ImmutableArray<Mark>.Builder marks, Func<int, decimal, Spot> place)
    {
        var at = decimal.MinValue;
        foreach (var (name, x, y) in chart.Series
            .Select(series => (series.Name, Last: series.Values.Select((value, i) => (value, i)).LastOrDefault(each => each.value is not null)))
            .Where(each => each.Last.value is not null)
            .Select(each => ($"{each.Name} {chart.Print(each.Last.value!.Value)}", place(each.Last.i, each.Last.value!.Value).X, place(each.Last.i, each.Last.value!.Value).Y))
            .OrderBy(each => each.Item3))
        {
            at = Math.Max(y - 8, at + Drawing.Letters + 2);
            marks.Add(new Words(Math.Min(x, Drawing.Across), at, name, Anchor.End, IsStrong: true));
        }
    }
}
