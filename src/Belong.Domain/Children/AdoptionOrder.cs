using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// A court made an adoption order. The day of the order and the day on which care is recorded to have ended may differ, so that
/// a count of orders and a count of children who left care adopted are two figures.
/// </summary>
[Fact<ChildRecord>("adoption-order", Title = "Adoption order", Plain = true)]
public sealed record AdoptionOrder : Fact
{
    [Asks("When was the adoption order made?", Named = "Date of the order")]
    public DateOnly MadeOn { get; init; }

    [Asks("Which court made the order?")]
    public string Court { get; init; } = "";

    public override bool StandsFor(Fact other) => other is AdoptionOrder;
    public override (string Part, DateOnly Day)? Happened => (nameof(MadeOn), MadeOn);
    public override string InWords => $"Adoption order made on {MadeOn.InWords()}{(Court.Length > 0 ? $" by {Court}" : "")}";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record is ChildRecord { BornOn: { } born } && MadeOn < born.AddDays(42)
            ? [new(nameof(MadeOn), "An order cannot be made before the child is six weeks old: check the date of birth and the order")]
            : [];
}
