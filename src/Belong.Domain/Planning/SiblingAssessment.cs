using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>Brothers and sisters are assessed: whether they live together or apart, and why.</summary>
[Fact<ChildRecord>("sibling-assessment", Title = "Sibling assessment", Plain = true)]
public sealed record SiblingAssessment : Fact
{
    public static CodeList Outcomes { get; } = new("together or apart", new("together", "Together"), new("apart", "Apart"), new("apart-for-now", "Apart for now, together as soon as possible"));

    [Asks("When was the assessment complete?", Named = "Date of the assessment")]
    public DateOnly On { get; init; }

    [Asks("Which brothers and sisters were assessed?")]
    public string Who { get; init; } = "";

    [Asks("What did the assessment find about their relationship?", Long = true)]
    public string Found { get; init; } = "";

    [Asks("Should the brothers and sisters live together or apart?")]
    public string Outcome { get; init; } = "";

    [Asks("Who made the decision, and why?", Long = true)]
    public string Decided { get; init; } = "";

    public override IEnumerable<string> OthersNamed => [Who];
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => Outcome.Length == 0 ? (nameof(Outcome), "Select together or apart") : Decided.Trim().Length == 0 ? (nameof(Decided), "Enter who decided, and why") : null;
    public override string InWords => $"Siblings assessed on {On.InWords()}: {Outcomes.Say(Outcome).ToLowerInvariant()}";
}
