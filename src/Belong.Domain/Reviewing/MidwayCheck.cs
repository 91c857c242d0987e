using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Halfway to the next review the officer looks whether the plan is on its way.</summary>
[Fact<ChildRecord>("midway-check", Title = "Midway check", Plain = true)]
public sealed record MidwayCheck : Fact
{
    [Asks("When was the midway check?", Named = "Date of the check")]
    public DateOnly On { get; init; }

    [Asks("Is the plan on track?")]
    public bool OnTrack { get; init; } = true;

    [Asks("What did you find, and what will you do?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => !OnTrack && Words.Trim().Length == 0 ? (nameof(Words), "Enter what you found and what you will do") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record is ChildRecord child && !child.IsLookedAfterOn(On) ? [new(nameof(On), "The child was not looked after on that date")] : [];
    public override string InWords => $"Midway check on {On.InWords()}: {(OnTrack ? "on track" : "off track")}";
}
