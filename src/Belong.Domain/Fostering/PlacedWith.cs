using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>
/// The household a placement is with. It stands beside the placement and not in it, so that a return, which knows no households, may go on telling of the placement.
/// </summary>
[Fact<ChildRecord>("placed-with", Title = "Foster household of a placement")]
public sealed record PlacedWith : Fact, INames
{
    public FactId Placement { get; init; }

    public SubjectId Household { get; init; }

    public override IEnumerable<Link> Others => [new(Household, "household")];

    public override bool IsOfItsActs => true;

    public override bool StandsFor(Fact other) => other is PlacedWith placed && placed.Placement == Placement;

    public Fact Naming(Func<FactId, FactId> other) => this with { Placement = other(Placement) };

    public override string InWords => "Placed with a foster household";
}
