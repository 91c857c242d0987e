using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A meeting of the reviewing service itself.</summary>
[Fact<CouncilRecord>("service-meeting", Title = "Meeting of the service", Plain = true)]
public sealed record ServiceMeeting : Fact
{
    /// <summary>The kinds of meeting; how far apart they are is in <see cref="MonthsBetween"/>.</summary>
    public static CodeList Kinds { get; } = new(
        "kind of meeting",
        new("team", "Team meeting"), new("supervision", "Group supervision"), new("practice", "Countywide practice meeting"), new("conference", "Staff conference"), new("away-day", "Away day"));

    /// <summary>Months between two meetings of a kind.</summary>
    public static int MonthsBetween(string kind) => kind switch { "team" or "supervision" => 2, "practice" => 3, "conference" => 6, _ => 12 };

    [Asks("Type of meeting")]
    public string Kind { get; init; } = "";

    [Asks("When is or was the meeting?", Hint = "This can be a future date", Named = "Meeting date")]
    public DateOnly On { get; init; }

    [Asks("What was discussed and agreed?", Long = true)]
    public string Words { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of meeting") : On == default ? (nameof(On), "Enter the meeting date") : null;
    public override string InWords => $"{Kinds.Say(Kind)} on {On.InWords()}";
}
