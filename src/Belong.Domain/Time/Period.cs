using System.Globalization;

namespace Belong.Domain.Time;

/// <summary>How long a period of figures is.</summary>
public enum PeriodKind
{
    /// <summary>One day: what stood on it, and what happened on it.</summary>
    Day,

    /// <summary>Monday to Sunday, named by the ISO week it is.</summary>
    Week,
    Month,

    /// <summary>Three months from April, July, October or January.</summary>
    Quarter,

    /// <summary>1 April to 31 March.</summary>
    Year,
}

/// <summary>
/// The days a figure speaks of: a week, a month, a quarter or a year. Both ends are included. Its name stands in addresses and
/// in reports: <c>2017</c> is 2016-17, <c>2017-q4</c> its last quarter, <c>2017-03</c> March 2017, <c>2017-w12</c> a week, <c>2017-03-31</c> a day.
/// </summary>
public readonly record struct Period
{
    private Period(PeriodKind kind, DateOnly from, DateOnly until) => (Kind, From, Until) = (kind, from, until);

    public PeriodKind Kind { get; }
    public DateOnly From { get; }
    public DateOnly Until { get; }
    public DateSpan Span => new(From, Until);

    /// <summary>The reporting year its last day is in.</summary>
    public ReportingYear Year => ReportingYear.Of(Until);

    public static implicit operator Period(ReportingYear year) => new(PeriodKind.Year, year.From, year.Until);

    /// <summary>The period of a kind that a day is in.</summary>
    public static Period Of(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Day => new(kind, day, day),
        PeriodKind.Week => Weeks(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))),
        PeriodKind.Month => Months(kind, new DateOnly(day.Year, day.Month, 1), 1),
        PeriodKind.Quarter => Months(kind, new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), 3),
        _ => ReportingYear.Of(day),
    };

    /// <summary>The period of that name; null where it is no name of one.</summary>
    public static Period? Parse(string? name)
    {
        var parts = (name ?? "").ToLowerInvariant().Split('-');
        if (parts.Length == 3)
        {
            return DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100 ? Of(PeriodKind.Day, day) : null;
        }

        if (parts.Length > 2 || !Number(parts[0], 2000, 2100, out var year))
        {
            return null;
        }

        return parts is [_] ? new ReportingYear(year)
            : parts[1] is ['q', .. var quarter] && Number(quarter, 1, 4, out var q) ? Of(PeriodKind.Quarter, new ReportingYear(year).Quarter(q).From)
            : parts[1] is ['w', .. var week] && Number(week, 1, ISOWeek.GetWeeksInYear(year), out var w) ? Weeks(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, w, DayOfWeek.Monday)))
            : parts[1].Length == 2 && Number(parts[1], 1, 12, out var month) ? Of(PeriodKind.Month, new DateOnly(year, month, 1))
            : null;
    }

    /// <summary>The one before it, of the same length.</summary>
    public Period Before => Kind switch
    {
        PeriodKind.Day => Of(Kind, From.AddDays(-1)),
        PeriodKind.Week => Weeks(From.AddDays(-7)),
        PeriodKind.Month => Months(Kind, From.AddMonths(-1), 1),
        PeriodKind.Quarter => Months(Kind, From.AddMonths(-3), 3),
        _ => Months(Kind, From.AddYears(-1), 12),
    };

    /// <summary>The same period of the year before; for a week the one 52 weeks earlier.</summary>
    public Period LastYear => Kind == PeriodKind.Week ? Weeks(From.AddDays(-364)) : Of(Kind, From.AddYears(-1));

    /// <summary>It and those before it, first to last.</summary>
    public IReadOnlyList<Period> Trend(int count)
    {
        var periods = new List<Period>();
        for (var each = this; periods.Count < count; each = each.Before)
        {
            periods.Add(each);
        }

        periods.Reverse();
        return periods;
    }

    /// <summary>As it stands in an address.</summary>
    public string Name => Kind switch
    {
        PeriodKind.Day => From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PeriodKind.Week => $"{ISOWeek.GetYear(From.ToDateTime(default))}-w{ISOWeek.GetWeekOfYear(From.ToDateTime(default)):00}",
        PeriodKind.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"{Year.Ends}-q{((From.Month + 8) % 12 / 3) + 1}",
        _ => Year.Ends.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>As people write it: 2016-17, January to March 2017, March 2017, week to 26 March 2017.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Day => From.InWords(),
        PeriodKind.Week => $"week to {Until.InWords()}",
        PeriodKind.Month => From.MonthInWords(),
        PeriodKind.Quarter => $"{From.ToString("MMMM", CultureInfo.InvariantCulture)} to {Until.MonthInWords()}",
        _ => Year.ToString(),
    };

    private static Period Weeks(DateOnly monday) => new(PeriodKind.Week, monday, monday.AddDays(6));

    private static Period Months(PeriodKind kind, DateOnly from, int months) => new(kind, from, from.AddMonths(months).AddDays(-1));

    private static bool Number(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
