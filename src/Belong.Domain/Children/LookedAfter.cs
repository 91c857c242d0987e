using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// A period of care, from the day the child became looked after to the last day. Care that ended and began again on
/// one day is two periods.
/// </summary>
[Fact<ChildRecord>("looked-after", Title = "Period of care")]
public sealed record LookedAfter : LastingFact
{
    /// <summary>Category of need at the start, N1 to N8; it stays the same throughout.</summary>
    public string Need { get; init; } = "";

    /// <summary>False where the record begins in the middle of the period, so that <c>From</c> is only the first day known.</summary>
    public bool StartSeen { get; init; } = true;

    /// <summary>Why care ended. X1 here means that a return said another episode followed, and none did.</summary>
    public string ReasonCeased { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Need), CodeLists.Need, Need), (nameof(ReasonCeased), CodeLists.ReasonCeased, ReasonCeased)];
    public override string InWords =>
        $"Looked after from {From.InWords()}{(StartSeen ? "" : " or before")}{(Until is { } until ? $" to {until.InWords()}" : "")}: {CodeLists.Need.Say(Need)}"
        + (ReasonCeased.Length > 0 ? $"; {CodeLists.ReasonCeased.Say(ReasonCeased)}" : Until is null ? "" : "; why care ended is not recorded");
}
