using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Something children or young people hold, to which members are invited.</summary>
[Fact<PanelRecord>("members-event", Title = "Event for members", Plain = true)]
public sealed record MembersEvent : Fact
{
    [Asks("What is the event?")]
    public string Title { get; init; } = "";

    [Asks("When is the event?", Named = "Event date")]
    public DateOnly On { get; init; }

    [Asks("Place of the event")]
    public string Place { get; init; } = "";

    [Asks("Who is invited, and who is inviting them?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what the event is") : On == default ? (nameof(On), "Enter the date") : null;
    public override string InWords => $"{Title}, {On.InWords()}{(Place.Length > 0 ? $", {Place}" : "")}";
}
