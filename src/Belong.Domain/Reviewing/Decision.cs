using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Something a review decided: what, who, by when; and that it was done.</summary>
[Fact<ChildRecord>("review-decision", Title = "Review decision")]
public sealed record Decision : Fact
{
    public FactId Review { get; init; }

    [Asks("Section of the care plan")]
    public string Section { get; init; } = "";

    [Asks("What should be done?", Long = true)]
    public string What { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owner { get; init; } = "";

    [Asks("When should the decision be carried out by?", Named = "Due date")]
    public DateOnly By { get; init; }

    [Asks("When was the decision carried out, or dropped?", Hint = "Leave blank until then", Named = "Date done")]
    public DateOnly? DoneOn { get; init; }

    /// <summary>What came of it, or why it is not to be done any more.</summary>
    [Asks("What was the result?", Long = true)]
    public string Outcome { get; init; } = "";

    /// <summary>It is not to be done any more, and not for having been done.</summary>
    [Asks("Was the decision dropped?")]
    public bool Dropped { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Section), Planning.CarePlanSection.Sections, Section)];
    public override (string Part, string Ask)? Lacks => What.Trim().Length == 0 ? (nameof(What), "Enter what should be done") : Owner.Trim().Length == 0 ? (nameof(Owner), "Enter who is responsible") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => record.Head(Review)?.Said is not Review held ? [] :
    [
        .. Whether.NotBefore(By, held.HeldOn, nameof(By), "when the review was held"),
        .. Whether.Between(DoneOn, held.HeldOn, today, nameof(DoneOn), "when the review was held"),
    ];
    public override string InWords => $"{What} ({Owner}, by {By.InWords()}){(DoneOn is { } on ? Dropped ? $", dropped on {on.InWords()}" : $", done on {on.InWords()}" : "")}";
}
