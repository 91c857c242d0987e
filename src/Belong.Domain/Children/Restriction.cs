using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Only those named may open the record; to everybody else it does not exist.</summary>
[Fact<ChildRecord>("restriction", Title = "Restriction")]
public sealed record Restriction : Fact
{
    public string Reason { get; init; } = "";

    /// <summary>Ids of the workers who may.</summary>
    public IReadOnlyList<string> MaySee { get; init; } = [];

    public override IEnumerable<string> WorkersNamed => MaySee;
    public override bool IsOfTheRecord => true;
    public override string InWords => "The record is restricted";
}

/// <summary>
/// Facts were written on this record that belong to another child's. All this record shows of them is that something
/// was moved, when and by whom.
/// </summary>
[Fact<ChildRecord>("moved-away", Title = "Moved to the right record")]
public sealed record MovedAway : Fact, IHides
{
    public IReadOnlyList<FactId> Facts { get; init; } = [];
    public SubjectId To { get; init; }

    /// <summary>Entries whose words were taken from those, and went with them: they belong nowhere else.</summary>
    public IReadOnlyList<FactId> Told { get; init; } = [];

    IReadOnlyList<FactId> IHides.Hidden => [.. Facts, .. Told];
    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Facts.Count} {(Facts.Count == 1 ? "entry was" : "entries were")} moved to the record to which {(Facts.Count == 1 ? "it belongs" : "they belong")}";
}
