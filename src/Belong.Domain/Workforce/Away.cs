using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Workforce;

/// <summary>Days on which somebody is away.</summary>
[Fact<WorkerRecord>("away", Title = "Leave", Plain = true)]
public sealed record Away : LastingFact
{
    public static CodeList Kinds { get; } = new("kind", new("leave", "Annual leave"), new("sick", "Sickness"), new("parental", "Maternity or parental leave"), new("other", "Other"));

    [Asks("Reason for the absence")]
    public string Kind { get; init; } = "";

    /// <summary>Who does their work meanwhile, and sees their children for it; blank for nobody.</summary>
    [Asks("Who covers for them?", Hint = "They see the children of whoever is away, and have their tasks, for as long", From = Chosen.OfWorkers)]
    public string Cover { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the reason for the absence") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
