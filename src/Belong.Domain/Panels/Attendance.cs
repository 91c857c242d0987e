using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Who was at a meeting, who sent apologies and who sat in whose place.</summary>
[Fact<PanelRecord>("panel-attendance", Title = "Attendance", Plain = true)]
public sealed record Attendance : Fact
{
    public static CodeList Hows { get; } = new("how", new("present", "Present"), new("apologies", "Sent apologies"), new("absent", "Absent"), new("substitute", "Present as a substitute"));

    [Asks("Which meeting?", Of = typeof(PanelMeeting))]
    public FactId Meeting { get; init; }

    [Asks("Member", Of = typeof(Seat))]
    public FactId Seat { get; init; }

    [Asks("Attendance")]
    public string How { get; init; } = "";

    [Asks("If a substitute, for which member?", Of = typeof(Seat))]
    public FactId? For { get; init; }

    public override bool StandsFor(Fact other) => other is Attendance attendance && attendance.Meeting == Meeting && attendance.Seat == Seat;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(How), Hows, How)];
    public override (string Part, string Ask)? Lacks => How.Length == 0 ? (nameof(How), "Select the attendance") : How == "substitute" && For is null ? (nameof(For), "Select the member they were a substitute for") : null;
    public override string InWords => Hows.Say(How);

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (record is PanelRecord panel && panel.Confirmed(Meeting) is not null)
        {
            yield return new(nameof(Meeting), "The minutes of that meeting are confirmed and signed: attendance cannot be changed");
        }

        if (record.Head(Seat)?.Said is Seat seat && record.Head(Meeting)?.Said is PanelMeeting meeting && !seat.Span.Covers(meeting.On))
        {
            yield return new(nameof(Seat), $"{seat.Name} was not a member on {meeting.On.InWords()}");
        }
    }
}
