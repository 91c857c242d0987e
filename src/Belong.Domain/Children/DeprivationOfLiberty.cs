using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>An order that deprives the child of liberty.</summary>
[Fact<ChildRecord>("deprivation-of-liberty", Title = "Deprivation of liberty", Plain = true)]
public sealed record DeprivationOfLiberty : LastingFact
{
    public override string InWords => $"Deprived of liberty from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
