using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>Something a meeting asked to be done.</summary>
[Fact<ChildRecord>("meeting-action", Title = "Meeting action", Plain = true)]
public sealed record MeetingAction : Fact
{
    [Asks("Which meeting agreed the action?", Of = typeof(Meeting))]
    public FactId Meeting { get; init; }

    [Asks("What should be done?", Long = true)]
    public string What { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owner { get; init; } = "";

    [Asks("When is the action due?", Named = "Due date")]
    public DateOnly By { get; init; }

    [Asks("When was the action done?", Hint = "Leave blank until then", Named = "Date done")]
    public DateOnly? DoneOn { get; init; }

    public override (string Part, string Ask)? Lacks => What.Trim().Length == 0 ? (nameof(What), "Enter what should be done") : Owner.Trim().Length == 0 ? (nameof(Owner), "Enter who is responsible") : By == default ? (nameof(By), "Enter the due date") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Came(DoneOn, nameof(DoneOn), today);
    public override string InWords => $"{What} ({Owner}, by {By.InWords()}){(DoneOn is { } done ? $", done on {done.InWords()}" : "")}";
}
