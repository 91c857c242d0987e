using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>Something that makes the child vulnerable, for as long as it holds.</summary>
[Fact<ChildRecord>("concern", Title = "Concern", Plain = true)]
public sealed record Concern : LastingFact
{
    public static CodeList Kinds { get; } = new(
        "kind of concern",
        new("wellbeing", "Emotional wellbeing"), new("camhs", "With child and adolescent mental health services"), new("substance", "Substance misuse"), new("exploitation", "At risk of exploitation"),
        new("self-harm", "Self-harm"), new("offending", "Offending"), new("trafficking", "Trafficking or trauma on the way here"));

    [Asks("Type of concern")]
    public string Kind { get; init; } = "";

    [Asks("What is known about the concern, and who is helping?", Long = true)]
    public string Words { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of concern") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
