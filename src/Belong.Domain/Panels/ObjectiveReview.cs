using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>How an objective was found to stand at a review of the plan, and what shows it.</summary>
[Fact<BusinessPlanRecord>("objective-review", Title = "Review of an objective", Plain = true)]
public sealed record ObjectiveReview : Fact
{
    public static CodeList Standings { get; } = new("progress", new("done", "Done"), new("on-track", "On track"), new("behind", "Behind"), new("not-begun", "Not started"), new("dropped", "Dropped"));

    [Asks("Which objective is this about?", Of = typeof(PlanObjective))]
    public FactId Objective { get; init; }

    [Asks("When was the objective reviewed?", Named = "Review date")]
    public DateOnly On { get; init; }

    [Asks("Progress")]
    public string Standing { get; init; } = "";

    [Asks("What is the evidence?", Long = true)]
    public string Evidence { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Standing), Standings, Standing)];
    public override (string Part, string Ask)? Lacks => Standing.Length == 0 ? (nameof(Standing), "Select the progress") : Standing == "done" && Evidence.Trim().Length == 0 ? (nameof(Evidence), "Enter the evidence that the objective is done") : null;
    public override string InWords => $"{Standings.Say(Standing)}, {On.InWords()}{(Evidence.Length > 0 ? $": {Evidence}" : "")}";
}
