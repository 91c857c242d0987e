using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer was in touch with the child, or about the child with others: the footprint between reviews.</summary>
[Fact<ChildRecord>("iro-contact", Title = "Reviewing officer’s contact", Plain = true)]
public sealed record OfficersContact : Fact
{
    [Asks("When was the contact?", Named = "Contact date")]
    public DateOnly On { get; init; }

    [Asks("Type of contact")]
    public string Kind { get; init; } = "";

    [Asks("Was the child spoken to in private?")]
    public bool Private { get; init; }

    [Asks("What did the child say, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("What was the contact about?", Long = true)]
    public string Words { get; init; } = "";

    public bool WithChild => Kind is "visit" or "call" or "message";
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.Contacts, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of contact") : null;
    public override string InWords => $"{Reviewing.Codes.Contacts.Say(Kind)} on {On.InWords()}{(Private ? ", in private" : "")}";
}
