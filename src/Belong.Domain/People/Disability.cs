using Belong.Domain.Facts;

namespace Belong.Domain.People;

[Fact("disability", Title = "Disability")]
public sealed record Disability : Fact
{
    public string Kind { get; init; } = "";
    public override string InWords => $"Disability: {Kind}";
}
