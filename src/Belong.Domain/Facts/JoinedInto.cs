namespace Belong.Domain.Facts;

/// <summary>
/// This record is about the same child as another and is read as part of it. Its entries stay where they were written,
/// so retracting this fact separates the two again exactly.
/// </summary>
[Fact("joined-into", Title = "Joined records")]
public sealed record JoinedInto : Fact
{
    public SubjectId Kept { get; init; }
    public override IEnumerable<Link> Others => [new(Kept, "kept")];
    public override bool IsOfTheRecord => true;
    public override string InWords => "Joined with another record of the same child";
}
