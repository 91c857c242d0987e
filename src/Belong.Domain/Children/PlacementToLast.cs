using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The placement is meant to last until the child is 18; and whether the child agrees to fewer visits.</summary>
[Fact<ChildRecord>("placement-to-last", Title = "Long-term placement", Plain = true)]
public sealed record PlacementToLast : AboutPlacement
{
    [Asks("When was the placement agreed as long term?", Named = "Date of the agreement")]
    public DateOnly On { get; init; }

    [Asks("Does the child agree to fewer visits?", Hint = "Only in a long-term foster placement of more than a year")]
    public bool FewerVisits { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Agreed on {On.InWords()} as a long-term placement until 18{(FewerVisits ? "; the child agrees to fewer visits" : "")}";
}
