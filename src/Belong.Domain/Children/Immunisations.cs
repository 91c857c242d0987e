using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

[Fact<ChildRecord>("immunisations", Title = "Immunisations", Plain = true)]
public sealed record Immunisations : Fact
{
    [Asks("When were the immunisations checked?", Named = "Date of the check")]
    public DateOnly On { get; init; }

    [Asks("Are immunisations up to date?")]
    public bool UpToDate { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Immunisations {(UpToDate ? "" : "not ")}up to date on {On.InWords()}";
}
