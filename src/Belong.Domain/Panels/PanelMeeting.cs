using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A meeting of a board, panel or group.</summary>
[Fact<PanelRecord>("panel-meeting", Title = "Meeting", Plain = true)]
public sealed record PanelMeeting : Fact
{
    [Asks("When is the meeting?", Named = "Meeting date")]
    public DateOnly On { get; init; }

    [Asks("What time is the meeting?", Hint = "For example, 10am")]
    public TimeOnly? At { get; init; }

    [Asks("Place of the meeting")]
    public string Place { get; init; } = "";

    [Asks("If the meeting is cancelled, why?", Hint = "Leave blank unless the meeting is cancelled")]
    public string CalledOff { get; init; } = "";

    public override (string Part, string Ask)? Lacks => On.Year is < 2000 or > 2100 ? (nameof(On), "Enter the meeting date") : null;
    public override bool StandsFor(Fact other) => other is PanelMeeting meeting && meeting.On == On && meeting.At == At;
    public override string InWords => $"Meeting of {On.InWords()}{(At is { } at ? $", {at:HH:mm}" : "")}{(CalledOff.Length > 0 ? $", cancelled: {CalledOff}" : "")}";
}
