using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

[Fact<ChildRecord>("dental-check", Title = "Dental check", Plain = true)]
public sealed record DentalCheck : Fact
{
    [Asks("When was the dental check?", Named = "Date of the dental check")]
    public DateOnly On { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Dental check on {On.InWords()}";
}
