using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>What a service set itself for a year: the head of its business plan.</summary>
[Fact("business-plan", Title = "Business plan", Plain = true, On = SubjectKind.BusinessPlan)]
public sealed record BusinessPlan : Fact
{
    [Asks("Of which service?")]
    public string Service { get; init; } = "";

    [Asks("For which year?", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("What is its vision?", Long = true)]
    public string Vision { get; init; } = "";

    [Asks("When was it agreed?")]
    public DateOnly On { get; init; }

    public override bool StandsFor(Fact other) => other is BusinessPlan;
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Service.Trim().Length == 0 ? (nameof(Service), "Enter which service") : Year is < 2000 or > 2100 ? (nameof(Year), "Enter the year in which it ends, for example 2018") : null;
    public override string InWords => $"{Service}, {Year - 1}-{Year % 100:00}";
}

/// <summary>A target of a plan, tied to the standard it serves.</summary>
[Fact("plan-target", Title = "Target of a plan", Plain = true, On = SubjectKind.BusinessPlan)]
public sealed record PlanTarget : Fact
{
    [Asks("Which number has it?")]
    public int Number { get; init; }

    [Asks("What is the target?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Which standard does it serve?", Hint = "Such as NMS 13.1")]
    public string Standard { get; init; } = "";

    public override bool StandsFor(Fact other) => other is PlanTarget target && target.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 99 ? (nameof(Number), "Enter a number from 1 to 99") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the target") : null;
    public override string InWords => $"Target {Number}: {Words}{(Standard.Length > 0 ? $" ({Standard})" : "")}";
}

/// <summary>An objective under a target: what, who, by when, and which figure will show it.</summary>
[Fact("plan-objective", Title = "Objective of a plan", Plain = true, On = SubjectKind.BusinessPlan)]
public sealed record PlanObjective : Fact
{
    [Asks("Which number has it?", Hint = "Such as 3.2: the target’s number, then its own")]
    public string Number { get; init; } = "";

    [Asks("What is the objective?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Who owns it?")]
    public string Owners { get; init; } = "";

    [Asks("By when, in words?", Hint = "Such as quarterly, or by September 2017")]
    public string When { get; init; } = "";

    [Asks("By which day?", Hint = "Where one is set")]
    public DateOnly? By { get; init; }

    [Asks("Which number is aimed at?", Hint = "Such as 200, where one is")]
    public int? Aim { get; init; }

    [Asks("Of what?", Hint = "Such as households recruited")]
    public string AimOf { get; init; } = "";

    [Asks("Which measure of the register shows it?", Hint = "Its code, and for a district scorecard the district after a colon")]
    public string Measure { get; init; } = "";

    public override bool StandsFor(Fact other) => other is PlanObjective objective && objective.Number == Number;
    public override (string Part, string Ask)? Lacks => Number.Trim().Length is 0 or > 8 ? (nameof(Number), "Enter its number") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the objective") : null;
    public override string InWords => $"Objective {Number}: {Words}{(Owners.Length > 0 ? $" ({Owners})" : "")}";
}

/// <summary>How an objective was found to stand at a review of the plan, and what shows it.</summary>
[Fact("objective-review", Title = "Review of an objective", Plain = true, On = SubjectKind.BusinessPlan)]
public sealed record ObjectiveReview : Fact
{
    public static CodeList Standings { get; } = new("how it stands", new("done", "Done"), new("on-track", "On track"), new("behind", "Behind"), new("not-begun", "Not begun"), new("dropped", "Dropped"));

    [Asks("Which objective?", Of = typeof(PlanObjective))]
    public FactId Objective { get; init; }

    [Asks("As at which day?")]
    public DateOnly On { get; init; }

    [Asks("How does it stand?")]
    public string Standing { get; init; } = "";

    [Asks("What shows it?", Long = true)]
    public string Evidence { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Standing), Standings, Standing)];
    public override (string Part, string Ask)? Lacks => Standing.Length == 0 ? (nameof(Standing), "Select how it stands") : Standing == "done" && Evidence.Trim().Length == 0 ? (nameof(Evidence), "Enter what shows that it is done") : null;
    public override string InWords => $"{Standings.Say(Standing)}, {On:d MMMM yyyy}{(Evidence.Length > 0 ? $": {Evidence}" : "")}";
}

/// <summary>Opens a service's business plan for a year.</summary>
public sealed record OpenPlan(SubjectId Plan) : Act
{
    [Asks("Of which service?")]
    public string Service { get; init; } = "";

    [Asks("For which year?", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("What is its vision?", Long = true)]
    public string Vision { get; init; } = "";

    [Asks("When was it agreed?")]
    public DateOnly? On { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var said = new BusinessPlan { Service = Service.Trim(), Year = Year, Vision = Vision.Trim(), On = On ?? default };
        if (said.Lacks is { } lacks)
        {
            problems.Add(lacks.Part, lacks.Ask);
        }

        if (On is null || On > today)
        {
            problems.Add(nameof(On), "Enter the day on which it was agreed, today or before");
        }

        if (county.Exists(Plan) || county.BusinessPlans.Any(plan => plan.Facts<BusinessPlan>().Any(each => each.Fact.Service == Service.Trim() && each.Fact.Year == Year)))
        {
            problems.Add(nameof(Year), "That service has a plan for that year already");
        }

        return problems.Any ? problems : Outcome.Add([Statement.Say(Plan, said)], new Opening(Plan, SubjectKind.BusinessPlan));
    }
}
