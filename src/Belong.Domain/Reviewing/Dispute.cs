using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// The reviewing officer disagrees with how a child's case is handled: informally first, then level by level. It carries
/// one issue or several.
/// </summary>
[Fact<ChildRecord>("dispute", Title = "Dispute")]
public sealed record Dispute : Fact
{
    /// <summary>The day the officer first raised it.</summary>
    public DateOnly RaisedOn { get; init; }
    public string By { get; init; } = "";
    public string Words { get; init; } = "";
    public DateOnly? ClosedOn { get; init; }
    public string Outcome { get; init; } = "";
    public string OutcomeWords { get; init; } = "";

    /// <summary>When the case was referred to Cafcass, which may be at any stage and beside it (regulation 45).</summary>
    public DateOnly? ReferredOn { get; init; }
    public string WhyReferred { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(RaisedOn), RaisedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Reviewing.Codes.Outcomes, Outcome)];
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        foreach (var problem in Whether.Between(ClosedOn, RaisedOn, today, nameof(ClosedOn), "when the dispute was raised").Concat(Whether.Between(ReferredOn, RaisedOn, today, nameof(ReferredOn), "when the dispute was raised")))
        {
            yield return problem;
        }

        if (ClosedOn is not null && Outcome.Length == 0)
        {
            yield return new(nameof(Outcome), "Select the outcome");
        }
    }

    public override string InWords => $"Dispute raised on {RaisedOn.InWords()}{(ClosedOn is { } closed ? $", closed on {closed.InWords()}: {Reviewing.Codes.Outcomes.Say(Outcome).ToLowerInvariant()}" : "")}{(ReferredOn is { } on ? $"; referred to Cafcass on {on.InWords()}" : "")}";
}
