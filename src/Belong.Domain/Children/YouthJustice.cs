using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The youth justice service works with the child, and under which disposal.</summary>
[Fact<ChildRecord>("youth-justice", Title = "Youth justice", Plain = true)]
public sealed record YouthJustice : LastingFact
{
    public static CodeList Disposals { get; } = new("disposal", new("community", "Community sentence"), new("custody", "Custodial sentence"), new("remand", "On remand"), new("out-of-court", "Out of court"), new("prevention", "Prevention, no disposal"));

    [Asks("Disposal")]
    public string Disposal { get; init; } = "";

    [Asks("Who is the youth justice worker?")]
    public string Worker { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Disposal), Disposals, Disposal)];
    public override (string Part, string Ask)? Lacks => Disposal.Length == 0 ? (nameof(Disposal), "Select the disposal") : null;
    public override string InWords => $"Youth justice, {Disposals.Say(Disposal).ToLowerInvariant()}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
