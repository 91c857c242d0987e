using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>It is known that a placement will end: notice was given, or it was for a time only.</summary>
[Fact<ChildRecord>("placement-ending", Title = "Notice that a placement will end", Plain = true)]
public sealed record PlacementEnding : AboutPlacement
{
    public static CodeList Givers { get; } = new("who gave notice", new("carers", "The carers"), new("provider", "The provider"), new("council", "The council"), new("child", "The child asked to move"), new("planned", "It was planned for a time only"));

    [Asks("When was notice given?", Named = "Date of the notice")]
    public DateOnly GivenOn { get; init; }

    [Asks("When will the placement end?", Named = "Date the placement will end")]
    public DateOnly EndsOn { get; init; }

    [Asks("Who gave notice?")]
    public string By { get; init; } = "";

    [Asks("Why will the placement end?", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("What is being done: to keep the placement, or to find the next home?", Long = true)]
    public string Plan { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(GivenOn), GivenOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(By), Givers, By)];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select who gave notice") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.NotBefore(EndsOn, GivenOn, nameof(EndsOn), "when notice was given")];
    public override string InWords => $"Notice given on {GivenOn.InWords()} that the placement will end on {EndsOn.InWords()}{(Reason.Length > 0 ? $": {Reason.TrimEnd('.')}" : "")}";
}
