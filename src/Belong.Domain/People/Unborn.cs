using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.People;

/// <summary>A baby not yet born, of whom there is a record because the parents are assessed. The birth, once recorded, says the rest.</summary>
[Fact("unborn", Title = "Not yet born")]
public sealed record Unborn : Fact
{
    public DateOnly ExpectedOn { get; init; }
    public override string InWords => $"Expected on {ExpectedOn.InWords()}";
}
