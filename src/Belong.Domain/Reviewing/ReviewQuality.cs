using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>What the reviewing officer found at a review: how good the plan is and how it is carried out.</summary>
[Fact<ChildRecord>("review-quality", Title = "Quality of plan and practice", Plain = true)]
public sealed record ReviewQuality : Fact
{
    [Asks("Which review is this about?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("How good is the care plan or pathway plan?")]
    public string PlanGrade { get; init; } = "";

    [Asks("Was the plan shared with the child, and the child’s views recorded?")]
    public bool? Shared { get; init; }

    [Asks("Was the plan carried out in the child’s timeframe?")]
    public bool? InTimeframe { get; init; }

    [Asks("How child-focused is practice?")]
    public string ChildFocused { get; init; } = "";

    [Asks("Why is the plan below good?", Several = true, Hint = "Causes in the service count as much as causes in practice")]
    public string Causes { get; init; } = "";

    [Asks("Is life story work under way?")]
    public bool? LifeStory { get; init; }

    [Asks("Does the young person know what they are entitled to, and are the pathway plan’s goals followed?", Hint = "From 16")]
    public bool? Pathway { get; init; }

    [Asks("How good is the match, and how well is the carer supported?")]
    public string Match { get; init; } = "";

    [Asks("Is adoption still right?")]
    public string Adoption { get; init; } = "";

    [Asks("Other comments", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is ReviewQuality quality && quality.Review == Review;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(PlanGrade), Reviewing.Codes.Grades, PlanGrade), (nameof(ChildFocused), Reviewing.Codes.Grades, ChildFocused), (nameof(Causes), Reviewing.Codes.Causes, Causes),
        (nameof(Match), Reviewing.Codes.Matches, Match), (nameof(Adoption), Reviewing.Codes.Adoption, Adoption),
    ];
    public override (string Part, string Ask)? Lacks => PlanGrade.Length == 0 ? (nameof(PlanGrade), "Select the grade of the plan") : null;
    public override string InWords => $"Plan: {Reviewing.Codes.Grades.Say(PlanGrade).ToLowerInvariant()}{(Shared is { } shared ? $", {(shared ? "shared" : "not shared")} with the child" : "")}{(InTimeframe is { } time ? $", {(time ? "in" : "not in")} the child’s timeframe" : "")}";
}
