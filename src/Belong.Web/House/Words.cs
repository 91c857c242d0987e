using System.Globalization;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>How days, instants and states are written, one way everywhere.</summary>
public static class Words
{
    /// <summary>Mar 17, 2016-17, Q4 16-17, to 26 Mar: for tables in which many periods stand side by side.</summary>
    public static string InShort(this Period period) => period.Kind switch
    {
        PeriodKind.Day => period.From.InShort(),
        PeriodKind.Week => $"to {period.Until.ToString("d MMM", CultureInfo.InvariantCulture)}",
        PeriodKind.Month => period.From.ToString("MMM yy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"{period.From.ToString("MMM", CultureInfo.InvariantCulture)}–{period.Until.ToString("MMM yy", CultureInfo.InvariantCulture)}",
        _ => period.ToString(),
    };

    /// <summary>6 May 2026 at 14:30, in London.</summary>
    public static string AtInWords(this DateTime utc) => LondonDay.InLondon(utc).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How a duty stands, as a word and a colour; never by colour alone.</summary>
    public static (string Word, string Colour) Tag(this Duty duty, DateOnly day) => duty.On(day) switch
    {
        DutyState.Due => duty.By < day.PlusDays(21) ? ("Due soon", "yellow") : ("Due", "blue"),
        DutyState.Overdue => ("Overdue", "red"),
        DutyState.MetOnTime => ("On time", "green"),
        DutyState.MetLate => ("Late", "orange"),
        DutyState.NeverMet => duty.Explained is null ? ("Missed", "red") : ("Explained", "grey"),
        DutyState.NoLongerRequired => ("Not required", "grey"),
        _ => ("Not known", "grey"),
    };

    /// <summary>How long past or ahead a duty's day is, in words.</summary>
    public static string WhenInWords(this Duty duty, DateOnly day) => duty.By is not { } by ? "date not known"
        : by.DayNumber - day.DayNumber is var days && days < 0 ? $"{-days} {(days == -1 ? "day" : "days")} overdue"
        : days == 0 ? "today"
        : days == 1 ? "tomorrow"
        : $"in {days} days";

    /// <summary>The whole of why a duty stands as it does: rule, trigger, dates, who can act, what would stop it.</summary>
    public static string Explained(this Duty duty) =>
        $"{char.ToUpperInvariant(duty.Why[0])}{duty.Why[1..]}{(duty.PlanFor is { } plan && plan != duty.By ? $"; plan it for {plan.InWords()}" : "")}{(duty.Provisional ? "; provisional, as bank holidays that far ahead are not known" : "")}. {duty.Rule.StandingInWords}: {duty.Rule.Source}. For {duty.Rule.Who.InWords()}. Ends {duty.Rule.StoppedBy}{(duty.Rule.LapsesAfter is null ? "" : ", or when it is so late that nothing is gained by doing it")}.";

    /// <summary>With a capital: the first word of a line.</summary>
    public static string InCapital(this string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>How a figure stands against its target, as a word and a colour; never by colour alone.</summary>
    public static (string Word, string Colour) Tag(this Against against) => against switch
    {
        Against.Met => ("On target", "green"),
        Against.Near => ("Near target", "yellow"),
        Against.Missed => ("Off target", "red"),
        Against.NotKnown => ("Not comparable", "grey"),
        Against.TooEarly => ("Too early", "grey"),
        _ => ("No target", "grey"),
    };

    /// <summary>What an entry did to its fact, as lists of entries print it.</summary>
    public static string Verb(this Did did) => did switch
    {
        Did.Said => "Recorded",
        Did.Ended => "Ended or added to",
        Did.Corrected => "Corrected",
        Did.Retracted => "Withdrawn",
        _ => "Restored",
    };
}
