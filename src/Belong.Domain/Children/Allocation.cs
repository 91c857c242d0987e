using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The social worker and team who hold the child's case.</summary>
[Fact<ChildRecord>("allocation", Title = "Social worker", Plain = true)]
public sealed record Allocation : LastingFact
{
    /// <summary>The worker's id, as the authority writes it.</summary>
    public string Worker { get; init; } = "";
    public string Team { get; init; } = "";

    /// <summary>Why this worker took over, in the return's codes.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What the one who leaves tells the one who comes.</summary>
    public string HandOver { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Worker];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Reason), CodeLists.WorkerChange, Reason)];
    public override (string Part, string Ask)? Lacks => Worker.Length == 0 ? (nameof(Worker), "Enter the worker") : null;
    public override string InWords => $"Social worker {Worker}{(Team.Length > 0 ? $", {Team}" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}: {CodeLists.WorkerChange.Say(Reason)}";
}
