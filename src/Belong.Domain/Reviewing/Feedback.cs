using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A survey that came back: from a care leaver, a carer or a parent. It names nobody.</summary>
[Fact<CouncilRecord>("feedback", Title = "Feedback", Plain = true)]
public sealed record Feedback : Fact
{
    public static CodeList From { get; } = new("source of feedback", new("care-leaver", "A care leaver"), new("carer", "A carer"), new("parent", "A parent"), new("child", "A child"));
    public static CodeList Scale { get; } = new("answer", new("yes", "Yes"), new("mostly", "Mostly"), new("no", "No"));

    [Asks("Who gave the feedback?")]
    public string Of { get; init; } = "";

    [Asks("When did the feedback come?", Named = "Date of the feedback")]
    public DateOnly On { get; init; }

    [Asks("Did they feel listened to?")]
    public string Heard { get; init; } = "";

    [Asks("What works well?", Long = true)]
    public string Strengths { get; init; } = "";

    [Asks("What worries them?", Long = true)]
    public string Worries { get; init; } = "";

    [Asks("What should happen next?", Long = true)]
    public string Next { get; init; } = "";

    [Asks("From 0 to 10, how safe and well cared for is the child?", Hint = "As in Signs of Safety, where 10 is the best")]
    public int? Scaled { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => false;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Of), From, Of), (nameof(Heard), Scale, Heard)];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select who the feedback is from") : Scaled is < 0 or > 10 ? (nameof(Scaled), "Enter a whole number from 0 to 10") : null;
    public override string InWords => $"Feedback from {From.Say(Of).ToLowerInvariant()}, {On.InWords()}";
}
