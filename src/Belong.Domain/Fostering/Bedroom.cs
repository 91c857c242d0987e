using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A room and who sleeps in it, for as long as it is so.</summary>
[Fact<HouseholdRecord>("bedroom", Title = "Bedroom", Plain = true)]
public sealed record Bedroom : LastingFact
{
    public static CodeList For { get; } = new("use", new("children", "For children placed"), new("household", "For the household itself"), new("spare", "Spare, or for guests"));

    [Asks("Which bedroom is described?", Hint = "For example: back bedroom, first floor", Named = "Room")]
    public string Room { get; init; } = "";

    [Asks("Who is it for?", Named = "Use")]
    public string Use { get; init; } = "";

    [Asks("How many children could sleep there?", Named = "Number of children")]
    public int? Beds { get; init; }

    [Asks("Who sleeps there now?", Hint = "Given names. Where children share, say who agreed to it and why", Named = "Who sleeps there", Long = true)]
    public string Sleeps { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Use), For, Use)];

    public override (string Part, string Ask)? Lacks =>
        Room.Trim().Length == 0 ? (nameof(Room), "Enter which room it is")
        : Use.Length == 0 ? (nameof(Use), "Select who the room is for")
        : Use == "children" && Beds is null ? (nameof(Beds), "Enter how many children could sleep there")
        : From == default ? (nameof(From), "Enter the date from which this is so") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Beds is < 0 or > 6 ? [new(nameof(Beds), "The number of children must be between 0 and 6")] : [];

    public override string InWords => $"{Room}: {(Sleeps.Trim().Length > 0 ? Sleeps : For.Has(Use) ? For.Say(Use).ToLowerInvariant() : "")}{(Beds is { } beds ? $" ({NumberWords.Count(beds, "place")})" : "")}, since {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
