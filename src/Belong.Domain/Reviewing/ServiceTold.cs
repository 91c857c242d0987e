using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing service is told that a child became looked after, or of a significant change in the child's life.</summary>
[Fact<ChildRecord>("reviewing-service-told", Title = "Reviewing service told", Plain = true)]
public sealed record ServiceTold : Fact
{
    [Asks("When was the reviewing service told?", Named = "Date the service was told")]
    public DateOnly On { get; init; }

    [Asks("What was the reviewing service told about?")]
    public string Of { get; init; } = "";

    [Asks("Details", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Of), Reviewing.Codes.Changes, Of)];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select what the service was told about") : null;
    public override string InWords => $"Reviewing service told on {On.InWords()}: {Reviewing.Codes.Changes.Say(Of).ToLowerInvariant()}";
}
