using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>The letter that an adopted child will read when older.</summary>
[Fact<ChildRecord>("later-life-letter", Title = "Later-life letter", Plain = true)]
public sealed record LaterLifeLetter : Fact
{
    public static CodeList Stages { get; } = new("stage", new("not-begun", "Not started"), new("draft", "A draft is written"), new("given", "Given to the adopters"));

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Progress")]
    public string Stage { get; init; } = "";

    [Asks("Who writes the letter?")]
    public string Owner { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Stage), Stages, Stage)];
    public override (string Part, string Ask)? Lacks => Stage.Length == 0 ? (nameof(Stage), "Select the progress") : null;
    public override string InWords => $"Later-life letter on {On.InWords()}: {Stages.Say(Stage).ToLowerInvariant()}";
}
