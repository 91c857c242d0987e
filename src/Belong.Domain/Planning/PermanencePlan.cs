using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>What is meant to become of the child for good.</summary>
[Fact<ChildRecord>("permanence-plan", Title = "Permanence plan", Plain = true)]
public sealed record PermanencePlan : Fact
{
    /// <summary>The options of Ofsted's list of children in care.</summary>
    public static CodeList Options { get; } = new(
        "plan for permanence",
        new("RETURN1M", "Return home within a month"), new("RETURN6M", "Return home within six months"), new("RETURNEV", "Return home in time"), new("LTRELFR", "Long term with relatives or friends"),
        new("LTFOST18", "Long-term fostering until 18"), new("RESPLMT", "Residential placement until 18"), new("SUPPLIV", "Supported living"), new("ADOPTION", "Adoption"),
        new("REMAINSUP", "Stay with family, supported"), new("OTHERPLN", "Another plan"));

    [Asks("When does this permanence plan start?", Named = "Start date")]
    public DateOnly On { get; init; }

    [Asks("What is the permanence plan?")]
    public string Option { get; init; } = "";

    [Asks("What is the contingency plan?", Long = true, Hint = "The plan if the permanence plan does not work")]
    public string Otherwise { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Option), Options, Option)];
    public override (string Part, string Ask)? Lacks => Option.Length == 0 ? (nameof(Option), "Select the plan") : null;
    public override string InWords => $"Permanence plan from {On.InWords()}: {Options.Say(Option)}";
}
