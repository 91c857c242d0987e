using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.People;

[Fact("birth", Title = "Date of birth", Plain = true)]
public sealed record Birth : Fact
{
    public override bool StandsFor(Fact other) => other is Birth;
    public DateOnly On { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Born {On.InWords()}";
}
