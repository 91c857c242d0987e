using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Those who must be told of a placement were told.</summary>
[Fact<ChildRecord>("placement-notice", Title = "Notice of placement", Plain = true)]
public sealed record PlacementNotice : AboutPlacement
{
    public static CodeList Recipients { get; } = new(
        "who was told",
        new("child", "The child"), new("parents", "The parents"), new("contact", "Those with a contact order"), new("previous", "The previous carer"), new("health", "The health body"),
        new("gp", "The GP"), new("school", "The school"), new("iro", "The reviewing officer"), new("area", "The authority of the area"));

    [Asks("When was the notice given?", Named = "Date of the notice")]
    public DateOnly On { get; init; }

    [Asks("Was the placement an emergency?", Hint = "In an emergency, notice can follow within five working days. Otherwise give notice before the placement")]
    public bool Emergency { get; init; }

    [Asks("Who was told?", Several = true)]
    public string Told { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Told), Recipients, Told)];
    public override (string Part, string Ask)? Lacks => Told.Length == 0 ? (nameof(Told), "Select who was told") : null;
    public override string InWords => $"Notice of placement given on {On.InWords()} to {string.Join(", ", Told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => Recipients.Say(each).ToLowerInvariant()))}";
}
