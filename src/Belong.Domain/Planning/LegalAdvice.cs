using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>Advice of a lawyer on the child's case.</summary>
[Fact<ChildRecord>("legal-advice", Title = "Legal advice", Plain = true)]
public sealed record LegalAdvice : Fact
{
    [Asks("When was the advice requested?", Named = "Date of the request")]
    public DateOnly AskedOn { get; init; }

    [Asks("When was the advice given?", Hint = "Leave blank until then", Named = "Date of the advice")]
    public DateOnly? GivenOn { get; init; }

    [Asks("What was advised?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("For which permanence planning meeting?", Of = typeof(Meeting))]
    public FactId? Meeting { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(AskedOn), AskedOn);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(GivenOn, nameof(GivenOn), today), .. GivenOn < AskedOn ? new[] { new Problem(nameof(GivenOn), "Advice cannot be given before the date of the request") } : []];
    public override string InWords => $"Legal advice requested on {AskedOn.InWords()}{(GivenOn is { } given ? $", given on {given.InWords()}" : ", not given yet")}";
}
