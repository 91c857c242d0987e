using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>An objective under a target: what, who, by when, and which figure will show it.</summary>
[Fact<BusinessPlanRecord>("plan-objective", Title = "Plan objective", Plain = true)]
public sealed record PlanObjective : Fact
{
    [Asks("Number of the objective", Hint = "Such as 3.2: the target’s number, then its own")]
    public string Number { get; init; } = "";

    [Asks("What is the objective?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owners { get; init; } = "";

    [Asks("By when, in words?", Hint = "Such as quarterly, or by September 2017")]
    public string When { get; init; } = "";

    [Asks("When is the objective due?", Hint = "Leave blank if no date is set", Named = "Due date")]
    public DateOnly? By { get; init; }

    [Asks("Target number", Hint = "For example 200, if there is one")]
    public int? Aim { get; init; }

    [Asks("What does the target number count?", Hint = "Such as households recruited")]
    public string AimOf { get; init; } = "";

    [Asks("Which measure shows progress?", Hint = "The measure’s code. For a district scorecard, add the district after a colon")]
    public string Measure { get; init; } = "";

    public override bool StandsFor(Fact other) => other is PlanObjective objective && objective.Number == Number;
    public override (string Part, string Ask)? Lacks => Number.Trim().Length is 0 or > 8 ? (nameof(Number), "Enter the number of the objective") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the objective") : null;
    public override string InWords => $"Objective {Number}: {Words}{(Owners.Length > 0 ? $" ({Owners})" : "")}";
}
