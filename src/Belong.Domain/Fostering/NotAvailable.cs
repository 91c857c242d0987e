using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The carers take no child for a time, by their own wish or the service's, and plan to be back.</summary>
[Fact<HouseholdRecord>("on-hold", Title = "On hold", Plain = true)]
public sealed record OnHold : LastingFact
{
    [Asks("Why are they on hold?", Hint = "For example: a baby, illness, building work, a bereavement", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("When do they plan to foster again?", Hint = "Leave blank if nobody knows", Named = "Planned return")]
    public DateOnly? BackOn { get; init; }

    public override (string Part, string Ask)? Lacks => Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why they are on hold") : From == default ? (nameof(From), "Enter the start date") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => BackOn < From ? [new(nameof(BackOn), "The planned return must be on or after the start")] : [];
    public override string InWords => $"On hold from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : BackOn is { } back ? $", planned to be back {back.InWords()}" : "")}: {Reason}";
}

/// <summary>The service places no child with them while something is looked into.</summary>
[Fact<HouseholdRecord>("placements-suspended", Title = "Placements suspended", Plain = true)]
public sealed record Suspended : LastingFact
{
    [Asks("Why is no child placed with them?", Hint = "Say what is being looked into, not what was alleged", Long = true)]
    public string Reason { get; init; } = "";

    [Asks("Who decided that no child is placed with them?", From = Chosen.OfWorkers, Named = "Who decided")]
    public string DecidedBy { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => DecidedBy.Length > 0 ? [DecidedBy] : [];
    public override (string Part, string Ask)? Lacks => Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why no child is placed with them") : DecidedBy.Length == 0 ? (nameof(DecidedBy), "Select who decided it") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"No placements from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}: {Reason}";
}

/// <summary>They look after other carers' children for a time, and have none placed with them.</summary>
[Fact<HouseholdRecord>("relief-only", Title = "Relief only", Plain = true)]
public sealed record ReliefOnly : LastingFact
{
    [Asks("What was agreed?", Hint = "For whom, and how often", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"Relief only from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}{(Words.Trim().Length > 0 ? $": {Words}" : "")}";
}
