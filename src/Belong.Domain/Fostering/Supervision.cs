using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A supervision meeting with the carers: what was talked about under the same headings each time, what was agreed, and when they had the notes.</summary>
[Fact<HouseholdRecord>("supervision", Title = "Supervision", Plain = true)]
public sealed record Supervision : Fact
{
    public static CodeList Places { get; } = new("place", new("home", "At their home"), new("office", "At an office"), new("elsewhere", "Somewhere else"), new("telephone", "By telephone or video"));

    [Asks("When was the meeting?", Named = "Date of the meeting")]
    public DateOnly On { get; init; }

    [Asks("Where was the meeting?")]
    public string Place { get; init; } = "";

    [Asks("Who was there?", Hint = "Carers, and anybody else")]
    public string Present { get; init; } = "";

    [Asks("How are the children placed with them?", Hint = "Each child by name: health, school, contact, what they said and want", Long = true)]
    public string Children { get; init; } = "";

    [Asks("How are the carers, and what do they want to learn?", Hint = "Their own development, training since last time, how fostering is for the family", Long = true)]
    public string Carers { get; init; } = "";

    [Asks("What did the carers raise?", Hint = "Anything they ask of us or are not content with", Long = true)]
    public string Raised { get; init; } = "";

    [Asks("Changes in the household, the home or their health", Hint = "Leave blank if there are none", Long = true)]
    public string Changes { get; init; } = "";

    [Asks("What was agreed, who does it and by when?", Long = true)]
    public string Agreed { get; init; } = "";

    [Asks("When were the notes given to the carers?", Hint = "Leave blank until they have them", Named = "Date the notes were given")]
    public DateOnly? NotesOn { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Place), Places, Place)];
    public override (string Part, string Ask)? Lacks =>
        Place.Length == 0 ? (nameof(Place), "Select where it was") : Children.Trim().Length == 0 && Carers.Trim().Length == 0 ? (nameof(Carers), "Enter what was talked about: the children placed, or the carers themselves") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<FosterApproval>().All(each => !each.Fact.Span.Covers(On)) ? [new(nameof(On), "They were not approved on that date")] : Whether.Between(NotesOn, On, today, nameof(NotesOn), "when the meeting was held");

    public override bool StandsFor(Fact other) => other is Supervision supervision && supervision.On == On;

    public override string InWords => $"Supervision on {On.InWords()}{(Places.Has(Place) ? $", {Places.Say(Place).InSentence()}" : "")}{(Agreed.Trim().Length > 0 ? $". Agreed: {Agreed.Trim().TrimEnd('.')}" : "")}{(NotesOn is { } given ? $". Notes given {given.InWords()}" : "")}";
}
