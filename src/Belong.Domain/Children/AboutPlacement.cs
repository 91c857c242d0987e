using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>What is written about one placement; the placement is named.</summary>
public abstract record AboutPlacement : Fact
{
    [Asks("Which placement?", Of = typeof(Placement))]
    public FactId Placement { get; init; }

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Head(Placement)?.Said is Placement placement && Happened is { } happened && placement.Until < happened.Day
            ? [new(happened.Part, $"The placement ended on {placement.Until.InWords()}")]
            : [];
}
