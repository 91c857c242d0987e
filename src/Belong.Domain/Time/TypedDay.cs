using System.Collections.Immutable;
using System.Globalization;

namespace Belong.Domain.Time;

/// <summary>The boxes in which a day is typed.</summary>
[Flags]
public enum DayBoxes
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}

/// <summary>
/// A day as somebody typed it, in three boxes or whole in one of them: 4 3 2010, 4 Mar 2010, 4/3/2010. The one reader of
/// days for every form. It says which box is wrong and what to type there.
/// </summary>
public sealed record TypedDay
{
    private static readonly ImmutableArray<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(name => name.ToLowerInvariant())];
    private static readonly char[] Between = ['/', '.', '-', '‐', '‑', '–', '—', '−', ',', ' '];

    private TypedDay(DateOnly? on, DayBoxes wrong, string must) => (On, Wrong, Must) = (on, wrong, must);

    /// <summary>The day, where what was typed is one.</summary>
    public DateOnly? On { get; }

    /// <summary>The boxes to put right.</summary>
    public DayBoxes Wrong { get; }

    /// <summary>What the answer must be, after its name: "must include a month".</summary>
    private string Must { get; }

    public bool IsBlank => On is null && Wrong == DayBoxes.None;

    /// <summary>What is wrong, in words fit for the page; null where nothing is.</summary>
    /// <param name="named">What the answer is called: Visit date.</param>
    public string? WrongInWords(string named) => Wrong == DayBoxes.None ? null : Must.StartsWith(':') ? named + Must : $"{named} {Must}";

    public static TypedDay Read(string? day, string? month, string? year)
    {
        var (d, m, y) = (Plain(day), Plain(month), Plain(year));
        var typed = new[] { d, m, y }.Where(part => part.Length > 0).ToList();
        if (typed.Count == 0)
        {
            return new(null, DayBoxes.None, "");
        }

        // Whole in one box: what is wrong is wrong there.
        if (typed.Count == 1 && Parts(typed[0]) is { } parts)
        {
            var whole = OfParts(parts.Day, parts.Month, parts.Year);
            return whole.On is not null ? whole : new(null, d.Length > 0 ? DayBoxes.Day : m.Length > 0 ? DayBoxes.Month : DayBoxes.Year, whole.Must);
        }

        return OfParts(d, m, y);
    }

    private static TypedDay OfParts(string day, string month, string year)
    {
        var missing = Boxes(day.Length == 0, month.Length == 0, year.Length == 0);
        if (missing != DayBoxes.None)
        {
            return new(null, missing, $"must include a {string.Join(" and ", Names(missing))}");
        }

        var (d, m) = (Number(Ordinal(day), 2) is >= 1 and <= 31 and var within ? within : 0, MonthOf(month));
        var y = year.Length == 4 && Number(year, 4) is { } full ? full : 0;
        return (d, m, y) switch
        {
            (0, > 0, > 0) => new(null, DayBoxes.Day, "must include a day from 1 to 31"),
            ( > 0, 0, > 0) => new(null, DayBoxes.Month, "must include a real month, such as 3 or March"),
            ( > 0, > 0, 0) => new(null, DayBoxes.Year, ": Year must include 4 numbers"),
            ( > 0, > 0, > 0) when d <= DateTime.DaysInMonth(y, m) => new(new DateOnly(y, m, d), DayBoxes.None, ""),
            ( > 0, > 0, > 0) => new(null, Boxes(day: true, month: true, year: m == 2 && d == 29), $"must be a real date: {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m)} {year} has {DateTime.DaysInMonth(y, m)} days"),
            _ => new(null, Boxes(d == 0, m == 0, y == 0), "must be a real date, such as 27 3 2017"),
        };
    }

    /// <summary>The parts of a day typed whole; null where it is one part only.</summary>
    private static (string Day, string Month, string Year)? Parts(string text)
    {
        var parts = text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length switch
        {
            3 when parts[0].Length == 4 && Number(parts[0], 4) is not null => (parts[2], parts[1], parts[0]),
            3 => (parts[0], parts[1], parts[2]),
            2 => (parts[0], parts[1], ""),
            _ => null,
        };
    }

    /// <summary>What was typed, without blanks at the edge; a dash alone stands for nothing.</summary>
    private static string Plain(string? typed) => Seen(typed ?? "").Trim() is { Length: > 0 } text && text is not ("-" or "–" or "—") ? text : "";

    /// <summary>What can be seen of it: days copied out of letters and spreadsheets bring spaces of other kinds and marks that take no room.</summary>
    private static string Seen(string text) => string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format).Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));

    private static DayBoxes Boxes(bool day, bool month, bool year) => (day ? DayBoxes.Day : DayBoxes.None) | (month ? DayBoxes.Month : DayBoxes.None) | (year ? DayBoxes.Year : DayBoxes.None);

    private static string Ordinal(string day) => day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    /// <summary>1 to 12, from a number or a name in full or cut short; 0 where it is no month.</summary>
    private static int MonthOf(string month) =>
        Number(month, 2) is { } number ? number is >= 1 and <= 12 ? number : 0
        : month.TrimEnd('.').ToLowerInvariant() is { Length: >= 3 } name ? Months.IndexOf(Months.FirstOrDefault(each => each.StartsWith(name, StringComparison.Ordinal), "-")) + 1
        : 0;

    private static int? Number(string text, int longest) => text.Length <= longest && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<string> Names(DayBoxes boxes) => new[] { DayBoxes.Day, DayBoxes.Month, DayBoxes.Year }.Where(box => boxes.HasFlag(box)).Select(box => box.ToString().ToLowerInvariant());
}
