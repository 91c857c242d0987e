using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>Opens a service's business plan for a year.</summary>
public sealed record OpenPlan(SubjectId Plan) : Act
{
    [Asks("Service")]
    public string Service { get; init; } = "";

    [Asks("Year", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("Vision of the service", Long = true)]
    public string Vision { get; init; } = "";

    [Asks("When was the plan agreed?", Named = "Date of the agreement")]
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
            problems.Add(nameof(On), "Enter the date the plan was agreed, today or earlier");
        }

        if (county.Exists(Plan) || county.BusinessPlans.Any(plan => plan.Facts<BusinessPlan>().Any(each => each.Fact.Service == Service.Trim() && each.Fact.Year == Year)))
        {
            problems.Add(nameof(Year), "That service already has a plan for that year");
        }

        return problems.Any ? problems : Outcome.Add([Statement.Say(Plan, said)], Opening.Of<BusinessPlanRecord>(Plan));
    }
}
