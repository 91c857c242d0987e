using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>What a service set itself for a year: the head of its business plan.</summary>
[Fact<BusinessPlanRecord>("business-plan", Title = "Business plan", Plain = true)]
public sealed record BusinessPlan : Fact
{
    [Asks("Service")]
    public string Service { get; init; } = "";

    [Asks("Year", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("Vision of the service", Long = true)]
    public string Vision { get; init; } = "";

    [Asks("When was the plan agreed?", Named = "Date of the agreement")]
    public DateOnly On { get; init; }

    public override bool StandsFor(Fact other) => other is BusinessPlan;
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Service.Trim().Length == 0 ? (nameof(Service), "Enter which service") : Year is < 2000 or > 2100 ? (nameof(Year), "Enter the year the period ends, for example 2018") : null;
    public override bool CarriesItsRecord => true;
    public override string InWords => $"{Service}, {Year - 1}-{Year % 100:00}";
}
