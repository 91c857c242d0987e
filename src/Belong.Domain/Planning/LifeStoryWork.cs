using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>How the child's life story work stands.</summary>
[Fact<ChildRecord>("life-story", Title = "Life story work", Plain = true)]
public sealed record LifeStoryWork : Fact
{
    public static CodeList Stages { get; } = new("stage", new("not-begun", "Not started"), new("gathering", "Material being gathered"), new("under-way", "Work with the child under way"), new("advanced", "Well advanced"), new("book", "Book finished"));

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Progress")]
    public string Stage { get; init; } = "";

    [Asks("Who is responsible?")]
    public string Owner { get; init; } = "";

    [Asks("What happens next?", Long = true)]
    public string Next { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Stage), Stages, Stage)];
    public override (string Part, string Ask)? Lacks => Stage.Length == 0 ? (nameof(Stage), "Select the progress") : null;
    public override string InWords => $"Life story work on {On.InWords()}: {Stages.Say(Stage).ToLowerInvariant()}{(Owner.Length > 0 ? $", {Owner}" : "")}";
}
