using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>Somebody who matters to a child died.</summary>
[Fact<AdultRecord>("died", Title = "Death", Plain = true)]
public sealed record Died : Fact
{
    [Asks("When did they die?", Named = "Date of death")]
    public DateOnly On { get; init; }

    [Asks("What has the child been told?", Long = true)]
    public string Told { get; init; } = "";

    public override bool StandsFor(Fact other) => other is Died;
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Died on {On.InWords()}";
}
