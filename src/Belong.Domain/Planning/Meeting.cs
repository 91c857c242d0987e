using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>A meeting about one child, other than a review, and what came of it.</summary>
[Fact<ChildRecord>("meeting", Title = "Meeting", Plain = true)]
public sealed record Meeting : Fact
{
    public const string Permanence = "permanence", Stability = "stability", Disruption = "disruption", AdolescentRisk = "adolescent-risk", FamilyConference = "family-conference", Legal = "legal";

    public static CodeList Kinds { get; } = new(
        "kind of meeting",
        new(Permanence, "Permanence planning meeting"), new(Stability, "Stability core group"), new(Disruption, "Disruption meeting"), new(AdolescentRisk, "Adolescent risk management meeting"),
        new(FamilyConference, "Family group conference"), new(Legal, "Legal planning meeting"));

    public static CodeList Invitees { get; } = new(
        "who came", new("iro", "The reviewing officer"), new("family-finding", "Family finding"), new("carer", "The carer"), new("child", "The child"), new("parents", "The parents"), new("police", "The police"), new("health", "Health"), new("school", "School"));

    [Asks("Type of meeting")]
    public string Kind { get; init; } = "";

    [Asks("When is or was the meeting?", Hint = "This can be a future date", Named = "Meeting date")]
    public DateOnly On { get; init; }

    [Asks("Who was invited?", Several = true)]
    public string Invited { get; init; } = "";

    [Asks("What options were considered?", Long = true, Hint = "For permanence and for family group conferences: each option, and why it was chosen or rejected")]
    public string Considered { get; init; } = "";

    [Asks("What was decided?", Long = true, Hint = "Leave blank until the meeting is held")]
    public string Decided { get; init; } = "";

    [Asks("When is the next meeting?", Named = "Date of the next meeting")]
    public DateOnly? NextOn { get; init; }

    public bool IsHeldBy(DateOnly day) => On <= day && Decided.Length > 0;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Invited), Invitees, Invited)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of meeting") : On == default ? (nameof(On), "Enter the meeting date") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Decided.Trim().Length > 0 && On > today ? [new(nameof(Decided), "The meeting has not been held yet: leave this blank")] : On.Year is < 1990 or > 2100 ? [new(nameof(On), "Enter a real date, for example 27 3 2017")] : [];
    public override string InWords => $"{Kinds.Say(Kind)} on {On.InWords()}{(Decided.Length > 0 ? $": {Decided}" : "")}";
}
