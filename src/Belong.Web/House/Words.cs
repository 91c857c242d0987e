using System.Globalization;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Web.House;

/// <summary>How days, instants and states are written, one way everywhere.</summary>
public static class Words
{
    /// <summary>6 May 2026.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>6 May 2026 at 14:30, in London.</summary>
    public static string AtInWords(this DateTime utc) => LondonDay.InLondon(utc).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How a duty stands, as a word and a colour; never by colour alone.</summary>
    public static (string Word, string Colour) Tag(this Duty duty, DateOnly day) => duty.On(day) switch
    {
        DutyState.Due => duty.By < day.PlusDays(21) ? ("Due soon", "yellow") : ("Due", "blue"),
        DutyState.Overdue => ("Overdue", "red"),
        DutyState.MetOnTime => ("On time", "green"),
        DutyState.MetLate => ("Late", "orange"),
        DutyState.NeverMet => ("Not held in time", "red"),
        DutyState.NoLongerRequired => ("Not required", "grey"),
        _ => ("Not known", "grey"),
    };

    public static string Verb(this Did did) => did switch
    {
        Did.Said => "Recorded",
        Did.Ended => "Ended",
        Did.Corrected => "Corrected",
        Did.Retracted => "Taken back",
        _ => "Restored",
    };
}
