using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Fostering;

/// <summary>The household's own supervising social worker, and their team.</summary>
[Fact<HouseholdRecord>("supported-by", Title = "Supervising social worker", Plain = true)]
public sealed record SupportedBy : LastingFact
{
    [Asks("Who is their supervising social worker?", From = Chosen.OfWorkers, Named = "Worker")]
    public string Worker { get; init; } = "";

    [Asks("Which team?", From = Chosen.OfKnown, Named = "Team")]
    public string Team { get; init; } = "";

    [Asks("Why does the worker change?", Hint = "For the first worker leave it blank", Named = "Reason")]
    public string Reason { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Worker];
    public override (string Part, string Ask)? Lacks => Worker.Length == 0 ? (nameof(Worker), "Select the worker") : From == default ? (nameof(From), "Enter the start date") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<SupportedBy>().FirstOrDefault(each => each.Fact != this && each.Fact.Until is null && Until is null && each.Fact.From >= From) is { } later
            ? [new(nameof(From), $"{county.NameOf(later.Fact.Worker)} is their worker from {later.Fact.From.InWords()}: the new worker must start later")] : [];
    public override string InWords => $"Supervising social worker {Worker}{(Team.Trim().Length > 0 ? $", {Team}" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
