using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The legal status under which the child is looked after.</summary>
[Fact<ChildRecord>("legal-status", Title = "Legal status")]
public sealed record LegalStatus : LastingFact
{
    public string Code { get; init; } = "";

    /// <summary>False where the status was already in force on the first day known.</summary>
    public bool StartSeen { get; init; } = true;

    /// <summary>The time at which an order that lasts hours was made, on London's clocks.</summary>
    public TimeOnly? FromTime { get; init; }

    /// <summary>The last day of an order that runs out, such as an emergency protection order.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>A court has extended an emergency protection order, which it can once.</summary>
    public bool Extended { get; init; }

    /// <summary>Section 20(4): accommodated though a parent could, because it safeguards the child's welfare.</summary>
    public bool Section20Part4 { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.LegalStatus, Code)];
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.NotBefore(ExpiresOn, From, nameof(ExpiresOn), "when the order began");
    public override string InWords => $"{CodeLists.LegalStatus.Say(Code)}{(Section20Part4 ? ", section 20(4)" : "")} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
