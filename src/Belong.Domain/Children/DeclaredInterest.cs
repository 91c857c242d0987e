using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Somebody who works here knows the child or the family outside their work, or is of it: on those days the record does not exist for them, whatever their post.
/// </summary>
[Fact<ChildRecord>("declared-interest", Title = "Interest declared", Plain = true)]
public sealed record DeclaredInterest : LastingFact
{
    public static CodeList Kinds { get; } = new("connection", new("family", "Family"), new("friend", "Friends of the family"), new("neighbour", "Neighbours, or the same school or club"), new("other", "Something else"));

    [Asks("Who knows the family?", From = Chosen.OfWorkers)]
    public string Worker { get; init; } = "";

    [Asks("How do they know each other?")]
    public string Kind { get; init; } = "";

    [Asks("What should be known of it?", Long = true)]
    public string Words { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Worker];
    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Worker.Length == 0 ? (nameof(Worker), "Select who knows the family") : Kind.Length == 0 ? (nameof(Kind), "Select how they know each other") : From == default ? (nameof(From), "Enter the start date") : null;
    public override bool StandsFor(Fact other) => other is DeclaredInterest interest && interest.Worker == Worker && interest.From == From;
    public override string InWords => $"{Worker}: {Kinds.Say(Kind).ToLowerInvariant()}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}

/// <summary>Whoever does it says that they know the child or the family: the record closes to them at once.</summary>
public sealed record DeclareInterest(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), DeclaredInterest.Kinds)];

    [Asks("How do you know them?", Hint = "Once it is said you cannot open the record any more")]
    public string Kind { get; init; } = "";

    [Asks("What should be known of it?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (!DeclaredInterest.Kinds.Has(Kind))
        {
            problems.Add(nameof(Kind), "Select how you know them");
        }

        if (child.Facts<DeclaredInterest>().Any(interest => interest.Fact.Worker == by.Id && interest.Fact.Span.Covers(today)))
        {
            problems.Add("", "You have said so already");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new DeclaredInterest { Worker = by.Id, Kind = Kind, Words = Words, From = today });
    }
}
