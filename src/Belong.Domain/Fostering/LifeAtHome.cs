using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>How the household lives, as a child who comes would want to know: languages, faith, skills, who drives. A later one takes the place of the one before.</summary>
[Fact<HouseholdRecord>("life-at-home", Title = "Life at home", Plain = true)]
public sealed record LifeAtHome : Fact
{
    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("What is it like to live there?", Hint = "Two or three sentences a child could read: who is at home, what you do together, house rules", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Which languages are spoken at home?")]
    public string Languages { get; init; } = "";

    [Asks("Which faith is practised, if any?", Named = "Faith")]
    public string Faith { get; init; } = "";

    [Asks("What are the carers good at, and trained in?", Named = "Skills", Long = true)]
    public string Skills { get; init; } = "";

    [Asks("Who works, and when is somebody at home?", Named = "Work", Long = true)]
    public string Work { get; init; } = "";

    [Asks("Who drives, and in what?", Hint = "Number of seats; whether it takes a wheelchair", Named = "Transport")]
    public string Transport { get; init; } = "";

    [Asks("Does anybody smoke?", Named = "Smoking")]
    public bool? Smokes { get; init; }

    [Asks("Can a wheelchair get to a bedroom and a bathroom?", Named = "Wheelchair access")]
    public bool? Wheelchair { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what it is like to live there") : null;
    public override string InWords => Words;
}
