using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>The independent reviewing officer of the child.</summary>
[Fact<ChildRecord>("reviewing-officer", Title = "Reviewing officer")]
public sealed record ReviewingOfficer : LastingFact
{
    [Asks("Reviewing officer")]
    public string Officer { get; init; } = "";
    [Asks("Why this officer?")]
    public string Reason { get; init; } = "";

    /// <summary>Why somebody who is not a reviewing officer stands in; blank for an officer.</summary>
    [Asks("If someone else is standing in for a reviewing officer, why?")]
    public string Exception { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Officer];
    public override (string Part, string Ask)? Lacks => Officer.Length == 0 ? (nameof(Officer), "Enter the officer") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        county.Workers.IsEmpty || Officer.Length == 0 ? []
        : (county.Worker(Officer)?.WorksOn(From)?.Fact.Post, Exception.Trim().Length) switch
        {
            (null, _) => [new(nameof(Officer), "No one with that ID works here on that date")],
            (Post.ReviewingOfficer, _) or (Post.ProtectionChair or Post.ReviewingManager, > 0) => [],
            (Post.ProtectionChair or Post.ReviewingManager, _) => [new(nameof(Exception), "This is not a reviewing officer: enter why they are standing in")],
            _ => [new(nameof(Officer), "The reviewing officer must be independent of the child’s case: select a reviewing officer or, as an exception, a child protection chair")],
        };

    public override string InWords => $"Reviewing officer {Officer} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}{(Exception.Length > 0 ? $"; as an exception: {Exception}" : "")}";
}
