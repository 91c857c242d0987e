using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The decision that a child should be placed for adoption, and whether it still stands.</summary>
[Fact<ChildRecord>("decision-to-place", Title = "Decision to place for adoption", Plain = true)]
public sealed record DecisionToPlace : Fact
{
    public DateOnly DecidedOn { get; init; }
    public DateOnly? CeasedOn { get; init; }
    public string ReasonCeased { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(DecidedOn), DecidedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(ReasonCeased), CodeLists.ReasonNoLongerPlaced, ReasonCeased)];

    public override string InWords => $"Decided on {DecidedOn.InWords()} to place for adoption{(CeasedOn is { } on ? $"; ceased {on.InWords()}" : "")}";
}
