using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>The independent reviewing officer of the child.</summary>
[Fact("reviewing-officer", Title = "Reviewing officer")]
public sealed record ReviewingOfficer : LastingFact
{
    public string Officer { get; init; } = "";
    public string Reason { get; init; } = "";

    /// <summary>A child protection chair stands in: an exception, with its reason.</summary>
    public string Exception { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Officer.Length == 0 ? (nameof(Officer), "Enter the officer") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        county.Workers.IsEmpty || county.Worker(Officer)?.WorksOn(From) is not null ? [] : [new(nameof(Officer), "Nobody of that id works here on that day")];
    public override string InWords => $"Reviewing officer {Officer} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}{(Exception.Length > 0 ? $"; a child protection chair, by way of exception: {Exception}" : "")}";
}
