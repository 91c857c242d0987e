using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>Somebody matters to a child, as what and since when. Written once, on the child's record; read from the adult's too.</summary>
[Fact<ChildRecord>("relationship", Title = "Person who matters")]
public sealed record Relationship : LastingFact
{
    public static CodeList Responsibilities { get; } = new("parental responsibility", new("yes", "Yes"), new("no", "No"), new("unknown", "Not known"));

    public SubjectId Who { get; init; }

    [Asks("Who are they to the child?")]
    public string Is { get; init; } = "";

    [Asks("Do they have parental responsibility?")]
    public string Responsibility { get; init; } = "";

    [Asks("Why do they matter to the child?", Hint = "In the child’s words where there are any", Long = true)]
    public string Matters { get; init; } = "";

    public override IEnumerable<Link> Others => [new(Who, Is)];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Is), Kinship.Codes, Is), (nameof(Responsibility), Responsibilities, Responsibility)];
    public override (string Part, string Ask)? Lacks => Is.Length == 0 ? (nameof(Is), "Select who they are to the child") : From == default ? (nameof(From), "Enter the start date") : null;
    public override bool StandsFor(Fact other) => other is Relationship relationship && relationship.Who == Who && relationship.Is == Is;

    public override string InWords =>
        $"{Kinship.Codes.Say(Is)}{(Responsibility == "yes" ? ", with parental responsibility" : "")}, since {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
