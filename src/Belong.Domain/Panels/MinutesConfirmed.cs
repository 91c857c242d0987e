using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>The minutes of a meeting were confirmed at a later one and signed by whoever chaired it. They cannot be changed after.</summary>
[Fact<PanelRecord>("minutes-confirmed", Title = "Minutes confirmed", Plain = true)]
public sealed record MinutesConfirmed : Fact, IForbids
{
    [Asks("Which meeting’s minutes were confirmed?", Of = typeof(PanelMeeting))]
    public FactId Of { get; init; }

    [Asks("At which meeting were they confirmed?", Of = typeof(PanelMeeting))]
    public FactId At { get; init; }

    [Asks("Who signed them?")]
    public string By { get; init; } = "";

    [Asks("Corrections to the minutes", Long = true, Hint = "Leave blank if the minutes were confirmed as a correct record")]
    public string Corrections { get; init; } = "";

    public override bool StandsFor(Fact other) => other is MinutesConfirmed confirmed && confirmed.Of == Of;
    public override (string Part, string Ask)? Lacks => By.Trim().Length == 0 ? (nameof(By), "Enter who signed them") : null;
    public override string InWords => $"Minutes confirmed and signed by {By}{(Corrections.Length > 0 ? $", with corrections: {Corrections}" : "")}";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (record.Head(Of)?.Said is PanelMeeting of && record.Head(At)?.Said is PanelMeeting at && (at.On <= of.On || at.On > today))
        {
            yield return new(nameof(At), at.On > today ? "That meeting has not been held yet" : "Minutes are confirmed at a later meeting");
        }

        if (record is PanelRecord panel && !panel.Facts<Minute>().Any(minute => minute.Fact.Meeting == Of))
        {
            yield return new(nameof(Of), "That meeting has no minutes");
        }
    }

    public Problem? Forbids(Act act, Record record, DateOnly today) => null;

    public Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today) =>
        (was is Minute minute && minute.Meeting == Of) || (was is Attendance attendance && attendance.Meeting == Of) || (was is PanelMeeting && record.Head(Of)?.Said == was) ? new("", "These minutes are confirmed and signed, and cannot be changed") : null;
}
