using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>A target of a plan, tied to the standard it serves.</summary>
[Fact<BusinessPlanRecord>("plan-target", Title = "Plan target", Plain = true)]
public sealed record PlanTarget : Fact
{
    [Asks("Number of the target")]
    public int Number { get; init; }

    [Asks("What is the target?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Which standard does the target serve?", Hint = "Such as NMS 13.1")]
    public string Standard { get; init; } = "";

    public override bool StandsFor(Fact other) => other is PlanTarget target && target.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 99 ? (nameof(Number), "Enter a number from 1 to 99") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the target") : null;
    public override string InWords => $"Target {Number}: {Words}{(Standard.Length > 0 ? $" ({Standard})" : "")}";
}
