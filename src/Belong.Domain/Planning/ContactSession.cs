using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>A supervised meeting with family is booked, and what became of it.</summary>
[Fact<ChildRecord>("contact-session", Title = "Supervised contact", Plain = true)]
public sealed record ContactSession : Fact
{
    public static CodeList Outcomes { get; } = new("what became of it", new("held", "It took place"), new("child-refused", "The child did not want to"), new("family-absent", "The family did not come"), new("cancelled", "We cancelled it"));

    [Asks("When is the contact session?", Hint = "This can be a future date", Named = "Session date")]
    public DateOnly On { get; init; }

    [Asks("Who is the contact with?")]
    public string With { get; init; } = "";

    [Asks("Where is the session?")]
    public string Where { get; init; } = "";

    [Asks("Who supervises the session?")]
    public string Supervisor { get; init; } = "";

    [Asks("Outcome of the session", Hint = "Leave blank until that day")]
    public string Outcome { get; init; } = "";

    [Asks("What was observed, or why was the session missed?", Long = true)]
    public string Notes { get; init; } = "";

    public override IEnumerable<string> OthersNamed => [With];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => With.Trim().Length == 0 ? (nameof(With), "Enter who the contact is with") : Supervisor.Trim().Length == 0 ? (nameof(Supervisor), "Enter who supervises the session") : null;
    public override IEnumerable<Problem> Doubted(Record record) => Outcome == "held" ? Whether.NotMissing(record, On, nameof(On)) : [];

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        On.Year is < 1990 or > 2100 ? [new(nameof(On), "Enter a real date, for example 27 3 2017")]
        : Outcome.Length > 0 && On > today ? [new(nameof(Outcome), "The session has not happened yet: leave this blank")]
        : Where.Length > 0 && Supervisor.Trim().Length > 0 && county.Children.Any(child => child.Id != record.Id && child.Facts<ContactSession>().Any(other => other.Fact.On == On && other.Fact.Where == Where && other.Fact.Supervisor == Supervisor.Trim() && other.Fact.Outcome != "cancelled"))
            ? [new(nameof(Supervisor), "This supervisor is booked there for another child on that day: choose another day, place or supervisor")]
            : [];
    public override string InWords => $"Supervised contact with {With} on {On.InWords()}{(Outcome.Length > 0 ? $": {Outcomes.Say(Outcome).ToLowerInvariant()}" : ", booked")}";
}
